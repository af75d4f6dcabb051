//! The line that greets a recipient by name, in the language of the letter.

use std::collections::BTreeMap;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::{Args, Value, isolate_unknown};
use crate::finding::diagnostic::Diagnostic;
use crate::page::compile::fonts::Fonts;
use crate::page::compile::layout::GreetingPlace;
use crate::page::document::data::Fitted;
use crate::page::document::families;
use crate::page::fit::{Metrics, Misfit};

/// What greets by name, and what greets nobody in particular.
const NAMED: &str = "letter-greeting-name";
const PLAIN: &str = "letter-greeting";

/// How the letters of a language greet.
#[derive(Debug)]
pub struct Greeting<'a> {
    messages: &'a Messages,
    metrics: Metrics,
    rtl: bool,
    /// Where it stands.
    pub place: GreetingPlace,
    /// The smallest size in pt.
    least: f64,
    /// The greeting of those whose name does not fit.
    plain: Fitted,
}

impl<'a> Greeting<'a> {
    /// The greeting of a language whose letter keeps this place. What its message lacks is reported.
    pub fn new(
        (locale, messages): (&Locale, &'a Messages),
        fonts: (&Fonts, &BTreeMap<String, Locale>),
        place: GreetingPlace,
        min_scale: f64,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let plain = messages.format(PLAIN, &Args::new(), found)?;
        let before = found.len();
        // A name that is nobody's: what a fault quotes is seen.
        messages.format(NAMED, &name("X", locale.rtl), found);
        if found.len() > before {
            return None;
        }
        Some(Self {
            messages,
            metrics: Metrics::new(fonts.0, families(fonts.1)),
            rtl: locale.rtl,
            place,
            least: place.size * min_scale,
            plain: Fitted { size: place.size, lines: vec![plain] },
        })
    }

    /// The greeting of somebody, where it fits on its line, smaller if need be.
    pub fn named(&self, who: &str) -> Result<Fitted, Misfit> {
        let args = name(who, self.rtl);
        let text = self.messages.format(NAMED, &args, &mut Vec::new());
        let text = text.ok_or(Misfit::Unprintable)?;
        self.metrics.on_one_line(&text, self.place.width, (self.place.size, self.least))
    }

    /// The greeting of somebody as it is set: without the name where that is too long.
    pub fn of(&self, who: &str) -> Fitted {
        self.named(who).unwrap_or_else(|_| self.plain.clone())
    }
}

fn name(who: &str, rtl: bool) -> Args {
    Args::from([("name", Value::Text(isolate_unknown(who, rtl)))])
}
