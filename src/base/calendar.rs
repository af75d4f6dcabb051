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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn offices_are_closed_at_weekends_and_on_holidays() {
        for (day, until) in [
            (date(2027, 5, 12), date(2027, 5, 12)),
            (date(2027, 5, 14), date(2027, 5, 14)),
            (date(2027, 5, 15), date(2027, 5, 14)),
            // Whit Sunday and Constitution Day.
            (date(2027, 5, 16), date(2027, 5, 14)),
            (date(2027, 5, 17), date(2027, 5, 14)),
            // Easter Monday, after four days on which nobody works.
            (date(2027, 3, 29), date(2027, 3, 24)),
            (date(2027, 12, 25), date(2027, 12, 24)),
        ] {
            assert_eq!(working_day_until(day), until, "{day}");
            assert_eq!(working_day(day), day == until, "{day}");
        }
    }

    /// Easter fell on 28 March 2027 and falls on 16 April 2028; each movable feast with the days around it.
    #[test]
    fn feasts_are_on_their_day_and_on_no_other() {
        for (easter, feasts) in [
            (date(2027, 3, 28), [(3, 25), (3, 26), (3, 28), (3, 29), (5, 6), (5, 16), (5, 17)]),
            (date(2028, 4, 16), [(4, 13), (4, 14), (4, 16), (4, 17), (5, 25), (6, 4), (6, 5)]),
        ] {
            let names = [
                "maundy-thursday",
                "good-friday",
                "easter",
                "easter-monday",
                "ascension",
                "whit-sunday",
                "whit-monday",
            ];
            let fixed = [
                ((1, 1), "new-year"),
                ((5, 1), "labour-day"),
                ((5, 17), "constitution-day"),
                ((12, 25), "christmas"),
                ((12, 26), "second-christmas"),
            ];
            let mut day = date(easter.year(), 1, 1);
            while day.year() == easter.year() {
                let at = (day.month(), day.day());
                let fixed = fixed.iter().find(|(own, _)| *own == at).map(|(_, name)| *name);
                let movable = feasts.iter().position(|own| *own == at).map(|feast| names[feast]);
                assert_eq!(holiday(day), fixed.or(movable), "{day}");
                day = day.tomorrow().unwrap();
            }
        }
    }
}
