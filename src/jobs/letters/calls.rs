//! Telephone lists: whom to call, and what to say in the recipient's language.

use serde_json::json;

use crate::content::locale::messages::Messages;
use crate::content::locale::values::{Args, Value, isolate_unknown, strip_isolates};
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::fault::fault;
use crate::jobs::letters::make::{LetterFile, Maker, bytes};
use crate::jobs::letters::plan::{Job, Sheet};
use crate::page::document::data::typography;

/// What is said on the telephone, in its order. The file `letters.ftl` of a language has what begins
/// with `call-`; the rest is said in every invitation.
pub const SCRIPT: [&str; 9] = [
    "call-greeting",
    "call-invite",
    "call-when",
    "call-where",
    "voluntary",
    "voluntary-detail",
    "free",
    "call-interpreter",
    "call-closing",
];

pub(crate) fn make(maker: &Maker, job: &Job) -> Result<Vec<LetterFile>, Vec<Diagnostic>> {
    let broken = || vec![fault(&job.name)];
    let tag = job.language.as_deref().unwrap_or_default();
    let locale = maker.locale(tag).ok_or_else(broken)?;
    let norwegian = maker.locale("nb").ok_or_else(broken)?;
    let person = |sheet: &Sheet| {
        let (list, index) = (maker.list, sheet.recipient);
        let row = list.recipients.get(index)?.row.to_string();
        Some([row, list.address(index)?.name, list.phone(index).to_owned()])
    };
    let people: Vec<[String; 3]> = job.sheets.iter().filter_map(person).collect();
    let interface = maker.context.interface;
    let text = |id: &str, args: &Args| interface.format(id, args, &mut Vec::new());
    let heads =
        ["calls-row", "calls-name", "calls-phone", "calls-reached", "calls-comes", "calls-note"];
    let heads: Option<Vec<String>> = heads.iter().map(|id| text(id, &Args::new())).collect();
    let heads = heads.ok_or_else(broken)?;
    let args = Args::from([
        ("language", Value::Text(locale.name_in("nb").to_owned())),
        ("count", Value::Number(people.len() as f64)),
    ]);
    let data = json!({
        "title": text("calls-title", &args).ok_or_else(broken)?,
        "event": maker.event_line().ok_or_else(broken)?,
        "families": maker.metrics.families(),
        "typography": typography(locale),
        "norwegian": typography(norwegian),
        "script": script(maker, tag).ok_or_else(broken)?,
        "translation": if tag == "nb" { Some(Vec::new()) } else { script(maker, "nb") },
        "heads": heads,
        "people": people,
        "confidential": text("calls-confidential", &Args::new()).ok_or_else(broken)?,
    });
    let pdf = maker.print(&job.name, "letters/calls.typ", vec![("calls.json", bytes(&data))])?;
    let csv = csv(&heads[..3], &people).ok_or_else(broken)?;
    let list =
        LetterFile { name: format!("{}.csv", job.name), bytes: csv, tagged: false, pages: 0 };
    Ok(vec![pdf, list])
}

/// The sentences of the script in one language.
fn script(maker: &Maker, tag: &str) -> Option<Vec<String>> {
    let messages = maker.calls.get(tag)?;
    let args = maker.call_args(messages, tag)?;
    SCRIPT.iter().map(|id| messages.format(id, &args, &mut Vec::new())).collect()
}

impl Maker<'_> {
    /// The arguments of the messages that are said on the telephone.
    fn call_args(&self, messages: &Messages, tag: &str) -> Option<Args> {
        let rtl = self.locale(tag)?.rtl;
        let (event, venue) = (self.context.event, self.context.venue);
        let title = messages.format("title", &Args::new(), &mut Vec::new())?;
        // Numbers stay with their street and their town.
        let whole = |text: &str| text.replace(' ', "\u{a0}");
        let name = |name: &str| Value::Text(isolate_unknown(name, rtl));
        Some(Args::from([
            ("date", Value::Date(event.date.value)),
            ("start", Value::Time(event.start)),
            ("end", Value::Time(event.end.value)),
            ("title", Value::Text(title)),
            ("place", name(&venue.name)),
            ("address", name(&format!("{}, {}", whole(&venue.street), whole(&venue.town)))),
        ]))
    }

    /// The meeting on one line, in Norwegian: for staff.
    pub(crate) fn event_line(&self) -> Option<String> {
        let messages = self.messages.get("nb").or_else(|| self.calls.get("nb"))?;
        let event = self.context.event;
        let title = messages.format("title", &Args::new(), &mut Vec::new())?;
        let date = messages.date(event.date.value);
        Some(strip_isolates(&format!("{title} · {date} · {}", self.context.venue.name)))
    }
}

/// Semicolons and a byte order mark, as Excel in Norway opens it.
fn csv(heads: &[String], people: &[[String; 3]]) -> Option<Vec<u8>> {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(heads).ok()?;
    for person in people {
        writer.write_record(person.iter().map(|cell| harmless(cell))).ok()?;
    }
    writer.into_inner().ok()
}

/// A cell that spreadsheets show and never calculate: one that would begin a formula gets an
/// apostrophe before it (OWASP, CSV injection). Plain telephone numbers begin with a plus sign and
/// mean no harm.
pub(crate) fn harmless(cell: &str) -> String {
    let number = cell.strip_prefix('+').is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == ' ')
    });
    let formula = cell.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ]);
    if formula && !number { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_becomes_a_formula() {
        for cell in ["=1+1", "@SUM(A1)", "-2+3", "+cmd|' /C calc'!A0", "\u{ff1d}HYPERLINK()"] {
            assert!(harmless(cell).starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("+47 22 12 34 56"), "+47 22 12 34 56");
        assert_eq!(harmless("Nordmann, Ola"), "Nordmann, Ola");
        let heads = ["a", "b", "c"].map(str::to_owned);
        let csv = super::csv(&heads, &[["2", "=A;\"b\"", "1"].map(str::to_owned)]).unwrap();
        assert_eq!(&csv[3..], b"a;b;c\n2;\"'=A;\"\"b\"\"\";1\n");
    }
}
