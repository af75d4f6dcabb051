//! The programme of a meeting: `[[programme]]` in `event.toml`.

use jiff::civil::Time;

use crate::content::fields::{Fields, Located};
use crate::content::needed::needed;
use crate::finding::diagnostic::Diagnostic;

/// One point of the programme.
#[derive(Debug, Clone)]
pub struct ProgrammeItem {
    /// When it begins.
    pub at: Time,
    /// The message that says what happens. A break needs none.
    pub message: Option<Located<String>>,
    /// Who speaks: the variable `$speaker` of the message.
    pub speaker: Option<String>,
    /// What there is in a break, where it is one.
    pub pause: Option<Break>,
}

/// What there is in a break.
#[derive(Debug, Clone, Default)]
pub struct Break {
    /// What there is to eat and drink: words that have a message `break-food-…`.
    pub food: Vec<Located<String>>,
    /// A caseworker is there and can be asked.
    pub caseworker: bool,
}

/// Reads the points in their order.
pub(crate) fn read<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Vec<ProgrammeItem> {
    let mut all = Vec::new();
    for mut table in fields.tables("programme", found) {
        let at = needed(&mut table, "at", found, Fields::time);
        let pause = pause(&mut table, found);
        let message = match &pause {
            Some(_) => table.text("message", found),
            None => needed(&mut table, "message", found, Fields::text),
        };
        let speaker = table.text("speaker", found).map(|text| text.value);
        table.finish(found);
        if let Some(at) = at
            && (message.is_some() || pause.is_some())
        {
            all.push(ProgrammeItem { at: at.value, message, speaker, pause });
        }
    }
    all
}

/// What there is in the break, where a point of the programme is one.
fn pause<'a>(table: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Option<Break> {
    let kind = table.text("kind", found)?;
    if kind.value != "break" {
        table.invalid("kind", kind.span, "programme", found);
        return None;
    }
    let food = table.texts("food", found);
    let caseworker = table.flag("caseworker", found);
    Some(Break { food, caseworker })
}
