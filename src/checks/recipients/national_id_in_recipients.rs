//! A fødselsnummer or D-number in a list of recipients: letters never need one.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::table;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for row in subject.rows.iter() {
        for (column, _) in row.cells().enumerate().filter(|(_, cell)| holds_one(cell)) {
            found.push(
                Diagnostic::new(&rules::NATIONAL_ID_IN_RECIPIENTS)
                    .in_file(subject.file)
                    .with("row", row.number.to_string())
                    .with("column", table::letter(column)),
            );
        }
    }
}

/// Whether a number stands in the text: eleven digits, perhaps with a space, a dot or a hyphen after
/// the sixth, and no digit on either side.
pub(crate) fn holds_one(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).filter(|byte| byte.is_ascii_digit()).map(|b| b - b'0');
    let mut at = 0;
    while at < bytes.len() {
        if digit(at).is_none() {
            at += 1;
            continue;
        }
        let run = (at..bytes.len()).take_while(|at| digit(*at).is_some()).count();
        let gap = matches!(bytes.get(at + run), Some(b' ' | b'.' | b'-'));
        let after = at + run + 1;
        let second = (after..bytes.len()).take_while(|at| digit(*at).is_some()).count();
        let places: Option<Vec<usize>> = match (run, gap, second) {
            (11, ..) => Some((at..at + 11).collect()),
            (6, true, 5) => Some((at..at + 6).chain(after..after + 5).collect()),
            _ => None,
        };
        let digits =
            places.and_then(|places| places.into_iter().map(digit).collect::<Option<Vec<u8>>>());
        if digits.is_some_and(|digits| valid(&digits)) {
            return true;
        }
        at += run;
    }
    false
}

/// A date and both control digits. Skatteetaten, "Nytt fødselsnummer fra 2032": today the weighted
/// sum with the first control digit leaves 0 when divided by 11; numbers given from 1 January 2032 may
/// leave 0, 1, 2 or 3; the second one always leaves 0. D-numbers have 4 added to the first digit,
/// made-up numbers for tests 4 or 8 to the third.
fn valid(digits: &[u8]) -> bool {
    const FIRST: [u8; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const SECOND: [u8; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let rest = |weights: &[u8]| {
        weights.iter().zip(digits).map(|(w, d)| u32::from(*w) * u32::from(*d)).sum::<u32>() % 11
    };
    let two = |at: usize| 10 * digits[at] + digits[at + 1];
    let (day, month) = (two(0) % 40, two(2));
    let month = month - [0, 40, 80].into_iter().filter(|add| *add < month).max().unwrap_or(0);
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day) && two(0) < 80 && rest(&FIRST) <= 3 && rest(&SECOND) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of Skatteetaten's page on numbers from 2032, and its made-up numbers of today.
    #[test]
    fn control_digits_tell_numbers_from_other_numbers() {
        for number in ["02013299997", "30108299920", "30108299939", "02013299903", "02013299806"] {
            assert!(holds_one(number), "{number}");
        }
        // D-numbers and made-up numbers, with the control digits that the rules give.
        for number in ["41010199946", "41010199954", "01410750143", "01810750150"] {
            assert!(holds_one(&format!("kunde {} {}", &number[..6], &number[6..])), "{number}");
        }
        assert!(holds_one("f. 020132 99997"));
        assert!(holds_one("020132-99997, telefon 22 12 34 56"));
        // The second control digit is right; the sum with the first one leaves 4, 5, 6, 7, 8, 9, 10.
        let sums = ["0028", "0036", "0044", "0052", "0060", "0079", "0087"];
        for number in sums.map(|end| format!("0201320{end}")) {
            assert!(!holds_one(&number), "{number}");
        }
        for other in [
            "",
            "02013299996",
            "12345678901",
            // The second control digit is right, and the first one is one too high for any year.
            "02013000096",
            "02013000185",
            "02013000029",
            "22 12 34 56",
            "+47 22 12 34 56",
            "002013299997",
            "0201329999",
            "99 99 99 99999",
            "31029999999",
            "2027-05-12",
            "020132  99997",
        ] {
            assert!(!holds_one(other), "{other}");
        }
    }
}
