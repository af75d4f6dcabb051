//! Days on which Norwegian offices are closed.

use jiff::civil::{Date, Weekday};

/// The public holiday on a date, as the word that messages select on. 1 and 17 May by lov om 1. og 17.
/// mai som høgtidsdager (1947), the others by lov om helligdager og helligdagsfred (1995) § 2.
pub fn holiday(date: Date) -> Option<&'static str> {
    let easter = computus::gregorian_jiff_date(i32::from(date.year())).ok()?;
    let from_easter = easter.until(date).ok()?.get_days();
    match (date.month(), date.day(), from_easter) {
        (1, 1, _) => Some("new-year"),
        (5, 1, _) => Some("labour-day"),
        (5, 17, _) => Some("constitution-day"),
        (12, 25, _) => Some("christmas"),
        (12, 26, _) => Some("second-christmas"),
        (_, _, -3) => Some("maundy-thursday"),
        (_, _, -2) => Some("good-friday"),
        (_, _, 0) => Some("easter"),
        (_, _, 1) => Some("easter-monday"),
        (_, _, 39) => Some("ascension"),
        (_, _, 49) => Some("whit-sunday"),
        (_, _, 50) => Some("whit-monday"),
        _ => None,
    }
}

/// Whether offices work and the post is sent: no Saturday, Sunday or public holiday.
pub fn working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && holiday(date).is_none()
}

/// The day itself where it is a working day, or the last one before it.
pub fn working_day_until(date: Date) -> Date {
    let mut day = date;
    while !working_day(day) {
        match day.yesterday() {
            Ok(yesterday) => day = yesterday,
            Err(_) => break,
        }
    }
    day
}
