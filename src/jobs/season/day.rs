//! What is special about the day of a meeting, so that nobody is invited when they fast, feast, pray or are away.

use jiff::civil::{Date, Time};

use crate::base::calendar::holiday;
use crate::base::festivals::{self, Festival};
use crate::content::data::Data;
use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value};
use crate::content::school;
use crate::finding::diagnostic::Diagnostic;

/// One thing that is special about a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayNote {
    /// A public holiday, by its word.
    Holiday(&'static str),
    /// Schools are closed, by the word for why.
    School(String),
    /// What many people keep.
    Festival(Festival),
}

impl DayNote {
    /// The sentence that says so.
    pub fn said(&self, interface: &Interface) -> String {
        let word = |word: &str| Value::Text(word.to_owned());
        let (id, args) = match self {
            DayNote::Holiday(name) => ("day-holiday", Args::from([("holiday", word(name))])),
            DayNote::School(name) => ("day-school", Args::from([("name", word(name))])),
            DayNote::Festival(Festival::Ramadan(day)) => {
                let day = Value::Number(f64::from(*day));
                ("day-festival", Args::from([("festival", word("ramadan")), ("day", day)]))
            }
            DayNote::Festival(festival) => {
                let day = Value::Number(0.0);
                ("day-festival", Args::from([("festival", word(festival.word())), ("day", day)]))
            }
        };
        interface.text(id, &args)
    }
}

/// All that is special about a day, and about these hours of it.
pub fn notes(
    data: &Data,
    date: Date,
    hours: (Option<Time>, Option<Time>),
    found: &mut Vec<Diagnostic>,
) -> Vec<DayNote> {
    let public = holiday(date).map(DayNote::Holiday);
    let schools = school::holidays(data, found).into_iter().find(|one| one.has(date));
    let others = festivals::on(date, hours).into_iter().map(DayNote::Festival);
    public.into_iter().chain(schools.map(|one| DayNote::School(one.name))).chain(others).collect()
}
