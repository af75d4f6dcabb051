//! National identity numbers, however they are written: fødselsnummer, D-numbers, H-numbers, and made-up
//! numbers for tests.
//!
//! Skatteetaten, "Nytt fødselsnummer fra 2032": a date, three digits, and two control digits. Today the
//! weighted sum with the first control digit leaves 0 when divided by 11; numbers given from 1 January
//! 2032 may leave 0, 1, 2 or 3; the second one always leaves 0. D-numbers have 4 added to the first digit,
//! H-numbers and made-up ones 40, 65 or 80 to the month.

use std::collections::BTreeMap;

use crate::text::letters::digit;

/// Characters between two groups of digits of one number at most.
const MAX_GAP: usize = 5;
/// The same where the groups are none of a date and what follows it.
const NARROW_GAP: usize = 3;
/// What is added to the month.
const MONTHS: [u32; 4] = [0, 40, 65, 80];

/// Digits that stand together, and how far it is to the next ones.
#[derive(Debug, Default)]
struct Group {
    digits: Vec<u8>,
    /// Characters until the next group; `None` where a letter is among them, or nothing follows.
    gap: Option<usize>,
    /// A telephone number of another country begins here.
    plus: bool,
}

/// Whether an identity number stands in the text, whatever stands between its digits.
pub fn holds_one(text: &str) -> bool {
    if text.len() < 9 || text.is_ascii() && text.bytes().filter(u8::is_ascii_digit).count() < 9 {
        return false;
    }
    let groups = groups(text);
    let tied = |at: usize, most: usize| {
        groups.get(at).and_then(|group| group.gap).is_some_and(|gap| gap <= most)
    };
    let mut at = 0;
    while at < groups.len() {
        let rest = groups.get(at..).unwrap_or_default();
        let near = (1..rest.len()).take_while(|next| tied(at + next - 1, MAX_GAP)).count() + 1;
        if dated(rest.get(..near).unwrap_or_default()) {
            return true;
        }
        let starts = at == 0 || !tied(at - 1, NARROW_GAP);
        let whole = (1..rest.len()).take_while(|next| tied(at + next - 1, NARROW_GAP)).count() + 1;
        if starts && in_parts(rest.get(..whole).unwrap_or_default()) {
            return true;
        }
        at += 1;
    }
    false
}

/// The groups of digits of a text. What cannot be seen does not part them.
fn groups(text: &str) -> Vec<Group> {
    let mut all: Vec<Group> = Vec::new();
    let (mut gap, mut plus) = (Some(1), false);
    for c in text.chars().filter(|c| !is_unseen(*c)) {
        match digit(c) {
            Some(value) => {
                if gap.is_none_or(|gap| gap > 0) {
                    if let Some(last) = all.last_mut() {
                        last.gap = gap;
                    }
                    all.push(Group { plus, ..Group::default() });
                }
                if let Some(last) = all.last_mut() {
                    last.digits.push(value as u8);
                }
                (gap, plus) = (Some(0), false);
            }
            None => {
                gap = gap.filter(|_| !c.is_alphabetic()).map(|gap| gap + 1);
                plus = c == '+';
            }
        }
    }
    all
}

/// Soft hyphens, joiners, marks of direction, variation selectors.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Whether the groups begin with a date and five digits.
fn dated(groups: &[Group]) -> bool {
    dates(groups).into_iter().any(|(date, used)| {
        let mut five = Vec::new();
        for group in groups.get(used..).unwrap_or_default() {
            five.extend_from_slice(&group.digits);
            if five.len() >= 5 {
                break;
            }
        }
        five.len() == 5 && valid(&[&date[..], &five].concat(), false)
    })
}

/// The dates that groups can begin with, as DDMMYY, and how many groups each takes.
fn dates(groups: &[Group]) -> Vec<(Vec<u8>, usize)> {
    let mut all = Vec::new();
    let two = |digits: &[u8]| match digits {
        [one] => Some([0, *one]),
        [one, other] => Some([*one, *other]),
        _ => None,
    };
    if let [a, ..] = groups
        && !a.plus
    {
        match &a.digits[..] {
            six @ [_, _, _, _, _, _] => all.push((six.to_vec(), 1)),
            five @ [_, _, _, _, _] => all.push(([&[0], five].concat(), 1)),
            [day @ .., _, _, y, z] if day.len() == 4 => all.push(([day, &[*y, *z]].concat(), 1)),
            _ => {}
        }
        if let [_, _, y, z, m, n, d, e] = a.digits[..] {
            all.push((vec![d, e, m, n, y, z], 1));
        }
    }
    if let [a, b, ..] = groups
        && let ([d, e], [m, n, y, z]) = (&a.digits[..], &b.digits[..])
        && !a.plus
    {
        all.push((vec![*d, *e, *m, *n, *y, *z], 2));
    }
    if let [a, b, c, ..] = groups
        && let Some(middle) = two(&b.digits)
        && !a.plus
    {
        match (&a.digits[..], &c.digits[..]) {
            (day, [.., y, z]) if day.len() < 3 && [2, 4].contains(&c.digits.len()) => {
                all.extend(two(day).map(|day| ([&day[..], &middle, &[*y, *z]].concat(), 3)));
            }
            ([_, _, y, z], day) => {
                all.extend(two(day).map(|day| ([&day[..], &middle, &[*y, *z]].concat(), 3)));
            }
            _ => {}
        }
    }
    all
}

/// Whether the digits of all groups together are a number, perhaps without the zero that a spreadsheet
/// takes from its beginning.
fn in_parts(groups: &[Group]) -> bool {
    let sizes: Vec<usize> = groups.iter().map(|group| group.digits.len()).collect();
    let all: Vec<u8> = groups.iter().flat_map(|group| group.digits.iter().copied()).collect();
    if groups.iter().any(|group| group.plus) {
        return false;
    }
    match all.len() {
        // Accounts in banks are written so, and have the same second control digit.
        11 => sizes != [4, 2, 5] && valid(&all, sizes.len() > 2),
        // 47 is Norway's number for calls from abroad.
        10 => !all.starts_with(&[4, 7]) && valid(&[&[0], &all[..]].concat(), true),
        _ => false,
    }
}

/// A date and both control digits; `strict` where they are today's, as chance would meet the others
/// four times as often.
fn valid(digits: &[u8], strict: bool) -> bool {
    const FIRST: [u8; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const SECOND: [u8; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let &[a, b, c, d, ..] = digits else { return false };
    let rest = |weights: &[u8]| {
        weights.iter().zip(digits).map(|(w, d)| u32::from(*w) * u32::from(*d)).sum::<u32>() % 11
    };
    let (day, month) = (u32::from(10 * a + b), u32::from(10 * c + d));
    let month = MONTHS.iter().filter_map(|add| month.checked_sub(*add)).find(|m| *m <= 12);
    let days = match month {
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return false,
    };
    let most = if strict { 0 } else { 3 };
    (1..=days).contains(&(day % 40)) && day < 80 && rest(&FIRST) <= most && rest(&SECOND) == 0
}

/// Finds numbers whose date and last five digits stand in columns of their own.
#[derive(Debug, Default)]
pub struct Pairs {
    /// By the columns of the date and of the five digits: how many rows have both, in how many they are a
    /// number, and the first of these.
    seen: BTreeMap<(usize, usize), (u32, u32, u32)>,
}

impl Pairs {
    /// Looks at a row.
    pub fn add<'c>(&mut self, row: u32, cells: impl Iterator<Item = &'c str> + Clone) {
        let digits = |cell: &str| cell.bytes().filter(u8::is_ascii_digit).count();
        let dates = cells.clone().enumerate().filter(|(_, c)| (3..=8).contains(&digits(c)));
        for (column, cell) in dates {
            let groups = groups(cell);
            let dates = dates_of(cell, &groups);
            if dates.is_empty() {
                continue;
            }
            for (other, five) in cells.clone().enumerate().filter(|(other, _)| *other != column) {
                if five.is_empty() || five.len() > 5 || !five.bytes().all(|b| b.is_ascii_digit()) {
                    continue;
                }
                let five: Vec<u8> = format!("{five:0>5}").bytes().map(|byte| byte - b'0').collect();
                let fits = dates.iter().any(|date| valid(&[&date[..], &five].concat(), false));
                let seen = self.seen.entry((column, other)).or_default();
                seen.0 += 1;
                if fits {
                    seen.1 += 1;
                    seen.2 = if seen.1 == 1 { row } else { seen.2 };
                }
            }
        }
    }

    /// The pairs of columns that hold numbers, with the first row of each: in most of the rows. By chance
    /// one row in thirty does.
    pub fn found(&self) -> impl Iterator<Item = (u32, usize)> {
        let most = self.seen.iter().filter(|(_, (both, fit, _))| fit * 2 > *both);
        most.map(|((_, column), (_, _, row))| (*row, *column))
    }
}

/// The dates that a whole cell can be.
fn dates_of(cell: &str, groups: &[Group]) -> Vec<Vec<u8>> {
    if cell.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let whole = dates(groups).into_iter().filter(|(_, used)| *used == groups.len());
    let plausible = whole.filter(|(date, _)| valid_date(date));
    plausible.map(|(date, _)| date).collect()
}

fn valid_date(date: &[u8]) -> bool {
    let &[a, b, c, d, ..] = date else { return false };
    let (day, month) = (10 * a + b, u32::from(10 * c + d));
    (1..=31).contains(&(day % 40))
        && MONTHS.iter().any(|add| (1..=12).contains(&month.wrapping_sub(*add)))
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
        // The second control digit is right; the sum with the first one leaves 4, 5, 6, 7, 8, 9, 10.
        let sums = ["0028", "0036", "0044", "0052", "0060", "0079", "0087"];
        for number in sums.map(|end| format!("0201320{end}")) {
            assert!(!holds_one(&number), "{number}");
        }
    }

    /// Both control digits of today for nine digits, as the rules give them; nothing where there are none.
    fn whole(nine: &str) -> Option<String> {
        let digit = |sum: u32| Some((11 - sum % 11) % 11).filter(|digit| *digit < 10);
        let sum = |text: &str, weights: &[u32]| -> u32 {
            text.bytes().zip(weights).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum()
        };
        let ten = format!("{nine}{}", digit(sum(nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2]))?);
        let last = digit(sum(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]))?;
        Some(format!("{ten}{last}"))
    }

    fn first(day_and_month: &str) -> String {
        let all = (100..500).filter_map(|n| whole(&format!("{day_and_month}90{n}")));
        all.into_iter().next().unwrap()
    }

    #[test]
    fn every_kind_of_number_is_found() {
        for kind in ["0101", "3112", "4101", "7112", "0141", "3152", "0166", "3177", "0181", "4181"]
        {
            assert!(holds_one(&first(kind)), "{kind}");
        }
        for none in ["0001", "3201", "0113", "8001", "0153", "0165", "0178", "0193"] {
            let number = first(none);
            assert!(!holds_one(&number), "{number}");
        }
    }

    #[test]
    fn whatever_stands_between_the_digits_hides_nothing() {
        let number = first("0101");
        let (date, five) = number.split_at(6);
        let (d, m, y) = (&number[..2], &number[2..4], &number[4..6]);
        let arabic = |text: &str| -> String {
            text.bytes().map(|b| char::from_u32(0x660 + u32::from(b - b'0')).unwrap()).collect()
        };
        let wide = |text: &str| -> String {
            text.bytes().map(|b| char::from_u32(0xff10 + u32::from(b - b'0')).unwrap()).collect()
        };
        let (three, last) = five.split_at(3);
        let mut dresses = vec![
            number.clone(),
            number[1..].to_owned(),
            format!("{} {five}", &date[1..]),
            format!("{date}{three} {last}"),
            format!("{date} {three} {last}"),
            format!("{date}  {five}"),
            format!("{date} - {five}"),
            format!("{date} – {five}"),
            format!("{date} ({five})"),
            format!("{date}, {five}"),
            format!("{d}.{m}.{y} {five}"),
            format!("{d} {m} {y} {five}"),
            format!("{d}/{m}-{y} {three} {last}"),
            format!("{d}.{m}.19{y} {five}"),
            format!("19{y}-{m}-{d} {five}"),
            format!("1.1.{y} {five}"),
            format!("{d}{m}19{y} {five}"),
            format!("{} {} {} {}", &number[1..2], &number[2..5], &number[5..8], &number[8..]),
            number.chars().map(|c| format!("{c} ")).collect(),
            number.chars().map(|c| format!("{c}\u{ad}")).collect(),
            format!("{date}\u{200b}{five}"),
            format!("{date}\u{2060}{five}"),
            format!("{date}\u{a0}{five}"),
            format!("{date}\u{202f}{five}"),
            arabic(&number),
            wide(&number),
            format!("{} {}", arabic(date), wide(five)),
            format!("f. {date} {five}, telefon 22 12 34 56"),
            format!("22 12 34 56 {date} {five}"),
            format!("fnr{number}"),
            format!("{number};"),
        ];
        for mark in ["-", "/", ".", ":", "_", "\u{2010}", "\u{2011}", "\u{2212}", "\t", "|"] {
            dresses.push(format!("{date}{mark}{five}"));
        }
        for dress in dresses {
            assert!(holds_one(&dress), "{dress:?}");
        }
    }

    #[test]
    fn other_numbers_stay_what_they_are() {
        let account = |nine: u32| {
            let sum = |text: &str| -> u32 {
                let weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
                text.bytes().zip(weights).map(|(b, w)| u32::from(b - b'0') * w).sum()
            };
            let ten = format!("{nine:010}");
            let last = (11 - sum(&ten) % 11) % 11;
            (last < 10).then(|| format!("{}.{}.{}{last}", &ten[..4], &ten[4..6], &ten[6..]))
        };
        // Accounts that begin like a day and a month of somebody's birth.
        for account in (0..4000).filter_map(|n| account(120_190_000 + n)) {
            assert!(!holds_one(&account), "{account}");
        }
        for phone in
            (0..4000).map(|n| format!("22 1{} {:02} {:02}", n / 1000 % 10, n / 100 % 100, n % 100))
        {
            for phone in [format!("+47 {phone}"), format!("+46 70 {phone}"), phone.clone()] {
                assert!(!holds_one(&phone), "{phone}");
            }
        }
        let bare = |n: u32| format!("4722{n:06}");
        assert!((0..4000).all(|n| !holds_one(&bare(n))));
        for other in [
            "",
            "02013299996",
            "02013299998",
            "02013299999",
            "30108299921",
            "30108299922",
            "12345678901",
            "22 12 34 56",
            "+47 22 12 34 56",
            "002013299997",
            "99 99 99 99999",
            "31029999999",
            "2027-05-12",
            "12.05.2027 kl. 18.00",
            "Storgata 12, 0590 Oslo",
            "020132 og 99997",
        ] {
            assert!(!holds_one(other), "{other}");
        }
    }

    #[test]
    fn a_date_and_five_digits_in_two_columns_are_one_number() {
        let numbers = |count: usize| {
            (100..).filter_map(|n| whole(&format!("010190{n}"))).take(count).collect::<Vec<_>>()
        };
        let found = |rows: &[Vec<String>]| {
            let mut pairs = Pairs::default();
            for (row, cells) in (2..).zip(rows) {
                pairs.add(row, cells.iter().map(String::as_str));
            }
            pairs.found().collect::<Vec<_>>()
        };
        for date in ["01.01.1990", "010190", "10190", "1990-01-01", "01.01.90", "1/1/1990"] {
            let rows: Vec<Vec<String>> = numbers(3)
                .iter()
                .map(|n| vec!["Ali".to_owned(), date.to_owned(), n[6..].to_owned()])
                .collect();
            assert_eq!(found(&rows), [(2, 2)], "{date}");
        }
        // Excel took the zeros.
        let rows: Vec<Vec<String>> = numbers(60)
            .iter()
            .map(|n| vec![n[6..].trim_start_matches('0').to_owned(), n[..6].to_owned()])
            .collect();
        assert_eq!(found(&rows), [(2, 0)]);
        // A birthday beside a postcode or a customer's number is none, whatever chance says of one row.
        let rows: Vec<Vec<String>> = (0..500)
            .map(|n| {
                vec!["01.01.1990".to_owned(), format!("{:04}", 590 + n), format!("{}", 10_000 + n)]
            })
            .collect();
        assert_eq!(found(&rows), []);
    }
}
