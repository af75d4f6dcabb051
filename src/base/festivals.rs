//! Days that many people keep, in whatever language: when they fast, feast or pray.

use icu::calendar::Date as AnyDate;
use icu::calendar::cal::Hijri;
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday, time};

/// What is special about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Festival {
    /// The month of fasting, by its day.
    Ramadan(u8),
    /// The end of the fast: three days.
    EidAlFitr,
    /// The feast of the sacrifice: four days.
    EidAlAdha,
    /// The four weeks before Christmas.
    Advent,
    /// The hours of the Friday prayer.
    FridayPrayer,
}

impl Festival {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Festival::Ramadan(_) => "ramadan",
            Festival::EidAlFitr => "eid-al-fitr",
            Festival::EidAlAdha => "eid-al-adha",
            Festival::Advent => "advent",
            Festival::FridayPrayer => "friday-prayer",
        }
    }
}

/// When the Friday prayer is held in Norway, summer and winter, with the way to it.
const PRAYER: (Time, Time) = (time(12, 0, 0, 0), time(14, 30, 0, 0));

/// What is special about a day, and about these hours of it. The months of Islam are those of the calendar of
/// Umm al-Qura; where the moon is looked for, they may begin a day earlier or later.
pub fn on(date: Date, hours: (Option<Time>, Option<Time>)) -> Vec<Festival> {
    let mut all: Vec<Festival> = islamic(date).into_iter().collect();
    if advent(date) {
        all.push(Festival::Advent);
    }
    if date.weekday() == Weekday::Friday && meets(hours, PRAYER) {
        all.push(Festival::FridayPrayer);
    }
    all
}

fn islamic(date: Date) -> Option<Festival> {
    let (month, day) = (date.month() as u8, date.day() as u8);
    let western = AnyDate::try_new_gregorian(i32::from(date.year()), month, day).ok()?;
    let own: AnyDate<Hijri<_>> = western.to_calendar(Hijri::new_umm_al_qura());
    let (month, day) = (own.month().ordinal, own.day_of_month().0);
    match (month, day) {
        (9, day) => Some(Festival::Ramadan(day)),
        (10, 1..=3) => Some(Festival::EidAlFitr),
        (12, 10..=13) => Some(Festival::EidAlAdha),
        _ => None,
    }
}

/// From the fourth Sunday before Christmas Day to the day before it.
fn advent(date: Date) -> bool {
    let christmas = jiff::civil::date(date.year(), 12, 25);
    let back = i64::from(christmas.weekday().to_sunday_zero_offset());
    let back = if back == 0 { 7 } else { back };
    let first = christmas.checked_sub((back + 21).days());
    first.is_ok_and(|first| first <= date) && date < christmas
}

/// Whether hours share time with others; hours that are not known may.
fn meets((start, end): (Option<Time>, Option<Time>), (from, to): (Time, Time)) -> bool {
    start.is_none_or(|start| start < to) && end.is_none_or(|end| end > from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// The days as calendars in print have them (Umm al-Qura; the church's year).
    #[test]
    fn feasts_are_on_their_days() {
        for (day, wanted) in [
            (date(2026, 2, 17), None),
            (date(2026, 2, 18), Some(Festival::Ramadan(1))),
            (date(2026, 3, 20), Some(Festival::EidAlFitr)),
            (date(2026, 5, 27), Some(Festival::EidAlAdha)),
            (date(2027, 2, 8), Some(Festival::Ramadan(1))),
            (date(2027, 3, 9), Some(Festival::EidAlFitr)),
            (date(2027, 5, 16), Some(Festival::EidAlAdha)),
            (date(2027, 9, 15), None),
        ] {
            assert_eq!(islamic(day), wanted, "{day}");
        }
        for (day, is) in [
            (date(2026, 11, 28), false),
            (date(2026, 11, 29), true),
            (date(2026, 12, 24), true),
            (date(2026, 12, 25), false),
            // Christmas Day is a Sunday.
            (date(2022, 11, 26), false),
            (date(2022, 11, 27), true),
            // And a Monday.
            (date(2023, 12, 2), false),
            (date(2023, 12, 3), true),
        ] {
            assert_eq!(advent(day), is, "{day}");
        }
    }

    #[test]
    fn the_friday_prayer_is_told_of_meetings_at_its_time() {
        let friday = date(2027, 9, 17);
        let at = |hour| Some(time(hour, 0, 0, 0));
        for (hours, is) in [
            ((at(13), at(15)), true),
            ((at(10), at(12)), false),
            ((at(17), at(19)), false),
            ((at(9), at(16)), true),
            ((None, None), true),
        ] {
            assert_eq!(on(friday, hours).contains(&Festival::FridayPrayer), is, "{hours:?}");
        }
        assert!(on(date(2027, 9, 16), (at(13), at(15))).is_empty(), "a Thursday");
    }
}
