//! What cells look like: values that no name and no address has, since a spreadsheet made them, and whole
//! addresses in one cell.

/// Whether a cell holds what a spreadsheet made of a text, or nothing that is a word: a date, a truth
/// value, a number alone.
pub(crate) fn is_value(cell: &str) -> bool {
    let truth = ["SANN", "USANN", "TRUE", "FALSE"];
    cell.chars().any(char::is_alphanumeric)
        && (truth.contains(&cell)
            || is_date(cell)
            || is_scientific(cell)
            || !cell.chars().any(char::is_alphabetic))
}

/// Whether a whole cell is a date: `04.05.2026`, `2026-05-04`, `12.mai`, `mai.12`.
pub(crate) fn is_date(cell: &str) -> bool {
    let day = cell.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['.', '-', '/']).filter(|part| !part.is_empty()).collect();
    let number = |part: &&str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let three =
        parts.len() == 3 && parts.iter().all(number) && parts.iter().any(|part| part.len() != 3);
    let words: Vec<&str> =
        cell.split(['.', '-', '/', ' ']).filter(|part| !part.is_empty()).collect();
    let named = match words[..] {
        [a, b] => number(&a) && is_month(b) || is_month(a) && number(&b),
        [a, b, c] => number(&a) && is_month(b) && number(&c),
        _ => false,
    };
    three || named
}

/// The months as spreadsheets shorten them, in Norwegian and English.
fn is_month(word: &str) -> bool {
    let months = [
        "jan", "feb", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov",
        "des", "dec",
    ];
    months.contains(&word.to_lowercase().as_str())
}

/// Whether a spreadsheet has shortened a number: `4,80E+09`.
pub(crate) fn is_scientific(cell: &str) -> bool {
    let Some((digits, power)) = cell.split_once(['E', 'e']) else { return false };
    let digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    digit(digits)
        && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b'-'))
        && power
            .strip_prefix(['+', '-'])
            .is_some_and(|power| power.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether somebody can be called: one number or several, from three digits on, and nothing that a
/// spreadsheet shortened.
pub(crate) fn is_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(|c| crate::text::letters::digit(*c).is_some()).count();
    (3..=64).contains(&digits)
        && !is_scientific(cell)
        && !is_date(cell)
        && !cell.chars().any(|c| c == '#')
}

/// An address in one cell that ends with a Norwegian postcode and its place: lines, postcode, place.
pub(crate) fn whole(cell: &str) -> Option<(Vec<String>, String, String)> {
    let words: Vec<&str> =
        cell.split([' ', ',', ';', '\n']).filter(|word| !word.is_empty()).collect();
    let code = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let at = words.iter().rposition(|word| code(word))?;
    let place = words.get(at + 1..).filter(|words| !words.is_empty())?.join(" ");
    // A place is letters alone, and a house has a number before that.
    let letters = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '.' | '\'' | '’');
    if !place.chars().all(letters) {
        return None;
    }
    let postcode = words.get(at)?;
    let start = cell.rfind(postcode)?;
    let before = cell.get(..start)?;
    let lines = before.split([',', ';', '\n']).map(str::trim).filter(|line| !line.is_empty());
    Some((lines.map(str::to_owned).collect(), (*postcode).to_owned(), place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_address_in_one_cell_is_taken_apart() {
        for (cell, lines, place) in [
            ("Storgata 1, 0590 Oslo", &["Storgata 1"][..], "Oslo"),
            ("Storgata 1 0590 Oslo", &["Storgata 1"], "Oslo"),
            ("c/o Per Li, Storgata 1, 0590 OSLO", &["c/o Per Li", "Storgata 1"], "OSLO"),
            ("Storgata 1;0590 Mo i Rana", &["Storgata 1"], "Mo i Rana"),
            ("0590 Oslo", &[], "Oslo"),
            ("Postboks 1234, 0590 Oslo", &["Postboks 1234"], "Oslo"),
        ] {
            let (found, postcode, town) = whole(cell).unwrap();
            assert_eq!(
                (found, postcode.as_str(), town.as_str()),
                (lines.iter().map(|l| (*l).to_owned()).collect(), "0590", place),
                "{cell}"
            );
        }
        for none in [
            "Storgata 1",
            "Postboks 1234",
            "Storgata 1, 0590",
            "Storgata 1, 0590 Oslo 5",
            "Gata 1234 12 B",
            "",
        ] {
            assert_eq!(whole(none), None, "{none}");
        }
    }

    #[test]
    fn what_a_spreadsheet_made_of_a_text_is_no_name() {
        for value in [
            "46145",
            "SANN",
            "TRUE",
            "USANN",
            "04.05.2026",
            "2026-05-04",
            "4/5/26",
            "12.mai",
            "mai.12",
            "12-May",
            "1.jan.26",
            "2026-05-04T00:00:00",
            "04.05.2026 12:30",
            "4,80E+09",
            "5.9E+02",
            "12:30",
            "12",
        ] {
            assert!(is_value(value), "{value}");
        }
        for word in [
            "Ali",
            "Storgata 4",
            "Mai Li",
            "Sanna",
            "17. mai-gata 3",
            "A",
            "王小明",
            "Gate 1",
            "E 6",
            "E6",
            "H0201",
            "Vei 5-12",
            "1E",
            "Pb 4",
            "Sann Li",
            "",
            ".",
            "True Li",
        ] {
            assert!(!is_value(word), "{word}");
        }
    }

    #[test]
    fn a_telephone_number_has_digits_that_can_be_called() {
        for phone in [
            "22 12 34 56",
            "+47 22123456",
            "4800000000",
            "113",
            "22 12 34 56 / 99 88 77 66 (jobb)",
            "٢٢١٢٣٤٥٦",
        ] {
            assert!(is_phone(phone), "{phone}");
        }
        for none in ["4,80E+09", "4.8E+9", "", "ukjent", "-", "12", "04.05.2026", "SANN", "#N/A"] {
            assert!(!is_phone(none), "{none}");
        }
    }
}
