//! The line that greets a recipient by name, in the language of the letter.

use std::collections::BTreeMap;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::{Args, Value, isolate_unknown};
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::fault::fault;
use crate::page::compile::fonts::Fonts;
use crate::page::compile::layout::GreetingPlace;
use crate::page::document::data::Fitted;
use crate::page::document::families;
use crate::page::fit::{Metrics, Misfit};

/// What greets by name, what greets nobody in particular, and what greets several at one address.
const NAMED: &str = "letter-greeting-name";
const PLAIN: &str = "letter-greeting";
const HOUSEHOLD: &str = "letter-greeting-household";

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
    /// Whether those who get a letter of their own are greeted by name.
    by_name: bool,
    /// The greeting of those whose name does not fit.
    plain: Fitted,
    /// The greeting of a household, where there are such.
    household: Option<Fitted>,
}

impl<'a> Greeting<'a> {
    /// The greeting of a language whose letter keeps this place: by name, of households, or both. What its
    /// messages lack is reported.
    pub fn new(
        (locale, messages): (&Locale, &'a Messages),
        fonts: (&Fonts, &BTreeMap<String, Locale>),
        (place, min_scale): (GreetingPlace, f64),
        (by_name, households): (bool, bool),
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let plain = messages.format(PLAIN, &Args::new(), found)?;
        let before = found.len();
        if by_name {
            // A name that is nobody's: what a fault quotes is seen.
            messages.format(NAMED, &name("X", locale.rtl), found);
        }
        let household = match households {
            true => messages.format(HOUSEHOLD, &Args::new(), found),
            false => None,
        };
        if found.len() > before {
            return None;
        }
        let metrics = Metrics::new(fonts.0, families(fonts.1));
        let least = place.size * min_scale;
        let fit = |text: String| metrics.on_one_line(&text, place.width, (place.size, least));
        let household = household.map(fit).transpose();
        let household = household.map_err(|_| found.push(fault(HOUSEHOLD))).ok()?;
        Some(Self {
            messages,
            metrics,
            rtl: locale.rtl,
            place,
            least,
            by_name,
            plain: Fitted { size: place.size, lines: vec![plain] },
            household,
        })
    }

    /// The greeting of somebody, where it fits on its line, smaller if need be.
    pub fn named(&self, who: &str) -> Result<Fitted, Misfit> {
        let args = name(who, self.rtl);
        let text = self.messages.format(NAMED, &args, &mut Vec::new());
        let text = text.ok_or(Misfit::Unprintable)?;
        self.metrics.on_one_line(&text, self.place.width, (self.place.size, self.least))
    }

    /// The greeting of somebody as it is set: without the name where that is too long, or not wanted.
    pub fn of(&self, who: &str) -> Fitted {
        let named = if self.by_name { self.named(who).ok() } else { None };
        named.unwrap_or_else(|| self.plain.clone())
    }

    /// The greeting of several at one address.
    pub fn of_household(&self) -> Fitted {
        self.household.clone().unwrap_or_else(|| self.plain.clone())
    }
}

fn name(who: &str, rtl: bool) -> Args {
    Args::from([("name", Value::Text(isolate_unknown(who, rtl)))])
}
