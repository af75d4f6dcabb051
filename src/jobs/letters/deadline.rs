//! Until when letters and flyers are enclosed, so that they come in time.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::base::calendar::working_day_until;

/// The last day to send a letter: so many days before the meeting, or the last working day before
/// that.
pub fn enclose_until(event: Date, days: i64) -> Date {
    working_day_until(event.checked_sub(days.days()).unwrap_or(event))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_last_day_is_a_working_day() {
        for (event, until) in [
            (date(2027, 5, 12), date(2027, 5, 5)),
            // A week before is Ascension Day.
            (date(2027, 5, 13), date(2027, 5, 5)),
            // A week before is Easter Monday 29 March; the last working day is Wednesday 24 March.
            (date(2027, 4, 5), date(2027, 3, 24)),
            // A Sunday.
            (date(2027, 6, 13), date(2027, 6, 4)),
            (date(2027, 1, 8), date(2026, 12, 31)),
        ] {
            assert_eq!(enclose_until(event, 7), until, "{event}");
        }
    }

    #[test]
    fn offices_work_from_monday_to_friday_but_on_holidays() {
        for (day, works) in [
            (date(2027, 5, 3), true),
            (date(2027, 5, 7), true),
            // Saturday and Sunday.
            (date(2027, 5, 8), false),
            (date(2027, 5, 9), false),
            // Ascension Day, the day after, and Whit Monday on Constitution Day.
            (date(2027, 5, 6), false),
            (date(2027, 5, 17), false),
            (date(2027, 5, 18), true),
            (date(2026, 12, 24), true),
            (date(2026, 12, 25), false),
        ] {
            assert_eq!(crate::base::calendar::working_day(day), works, "{day}");
        }
        assert_eq!(enclose_until(date(2027, 5, 12), 1), date(2027, 5, 11));
        assert_eq!(enclose_until(date(2027, 5, 12), 3), date(2027, 5, 7));
        assert_eq!(enclose_until(date(2027, 5, 12), 21), date(2027, 4, 21));
    }
}
