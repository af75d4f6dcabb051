//! What a value was meant to be: `18.00` a time, `12. mai 2027` a date, `ja` a flag, `“tekst”` a text.

use jiff::civil::{Date, Time};

/// Quotation marks of word processors.
pub(crate) const CURLY: [char; 12] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '″', '′', '´'];

/// What is wrong with a value, and what it may have been meant to be. `curled` says whether the line has a
/// word processor's quotation mark where a straight one belongs.
pub(crate) fn fault(value: &str, curled: bool) -> (&'static str, Option<String>) {
    let bare = value.split('#').next().unwrap_or_default().trim();
    if bare.is_empty() {
        return ("no-value", None);
    }
    if curled {
        return ("curly", fixed(value));
    }
    if value.starts_with(['[', '{']) {
        return list(value);
    }
    if value.starts_with(['"', '\'']) {
        return of_text(value);
    }
    if let Some(flag) = flag(bare) {
        return ("flag", Some(flag.to_owned()));
    }
    if let Some(date) = date(bare) {
        return ("date", Some(date));
    }
    if let Some(time) = time(bare, false) {
        return ("time", Some(time));
    }
    if let Some(number) = number(bare) {
        return ("comma", Some(number));
    }
    // Right but for the calendar or the clock: `2027-02-30`, `24:10`.
    if let Some(fault) = impossible(bare) {
        return (fault, None);
    }
    let digits = bare.chars().all(|c| c.is_ascii_digit());
    (if digits { "zero" } else { "text" }, straight(bare))
}

/// A day or a time that is written as one and that there is not.
fn impossible(value: &str) -> Option<&'static str> {
    let shaped = |mark: char, lengths: &[usize]| {
        let parts = value.split(mark).collect::<Vec<_>>();
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        parts.len() == lengths.len()
            && parts.iter().zip(lengths).all(|(part, len)| part.len() == *len && digits(part))
    };
    let time = shaped(':', &[2, 2]) || shaped(':', &[2, 2, 2]);
    shaped('-', &[4, 2, 2]).then_some("no-such-day").or(time.then_some("no-such-time"))
}

/// A value as it should be written, whatever it was meant to be.
pub(crate) fn fixed(value: &str) -> Option<String> {
    let value = value.trim();
    let line = format!("x = {value}");
    if toml::de::DeTable::parse(&line).is_ok() {
        return Some(value.to_owned());
    }
    fault(value, false).1.or_else(|| straight(value))
}

/// Whether a line has a quotation mark of a word processor that does not stand inside straight ones.
pub(crate) fn curled(line: &str) -> bool {
    let value = line.split_once(['=', ':']).map_or(line, |(_, value)| value).trim();
    match quoted(value).filter(|_| value.starts_with('"')) {
        Some(_) => false,
        None => {
            value.starts_with(CURLY) || value.ends_with(CURLY) || value.contains(['“', '”', '„'])
        }
    }
}

/// A value of the wrong kind as the kind has it: `18.00` is a time where one is wanted.
pub(crate) fn meant(expected: &str, raw: &str) -> Option<String> {
    let inner = raw.trim().trim_matches(['"', '\'']).trim();
    match expected {
        "date" => date(inner),
        "time" => time(inner, true),
        "flag" => flag(inner).map(str::to_owned),
        "number" | "integer" => {
            number(inner).or_else(|| inner.parse::<u32>().ok().map(|number| number.to_string()))
        }
        "list" => (quoted(raw) == Some(raw.len())).then(|| format!("[{raw}]")),
        "text" => {
            let plain = !inner.is_empty() && !raw.starts_with(['"', '\'', '[', '{']);
            plain.then(|| straight(inner)).flatten()
        }
        _ => None,
    }
}

/// A text in straight quotation marks; nothing where it is too long to be shown, or has several lines.
fn straight(value: &str) -> Option<String> {
    let text = value.trim().trim_matches(CURLY).trim_matches('"').trim();
    let plain = !text.is_empty() && text.chars().count() <= 100;
    let plain = plain && !text.chars().any(char::is_control);
    let marks = if text.contains(['"', '\\']) { '\'' } else { '"' };
    (plain && !text.contains(marks)).then(|| format!("{marks}{text}{marks}"))
}

/// `["nb" "en"]`, `[nb, en]`, `[nb; en]`, `["nb", "en"`
fn list(value: &str) -> (&'static str, Option<String>) {
    let (open, close) = if value.starts_with('[') { ('[', ']') } else { ('{', '}') };
    let bare = value.trim_end();
    if !bare.ends_with(close) {
        return ("bracket", Some(format!("{}{close}", bare.trim_end_matches(','))));
    }
    if open == '{' {
        return ("other", None);
    }
    let inner = bare.trim_start_matches(open).trim_end_matches(close);
    let parts = if inner.contains([',', ';']) {
        inner.split([',', ';']).collect::<Vec<_>>()
    } else {
        inner.split_whitespace().collect()
    };
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    let parts = parts.map(|part| match quoted(part) == Some(part.len()) {
        true => Some(part.to_owned()),
        false => straight(part),
    });
    let write = parts.collect::<Option<Vec<_>>>().map(|parts| format!("[{}]", parts.join(", ")));
    ("list", write)
}

/// `"årvoll`, `"C:\mappe"`, `"nb", "en"`, `"Kari "Kaja" Berg"`
fn of_text(value: &str) -> (&'static str, Option<String>) {
    let mark = if value.starts_with('"') { '"' } else { '\'' };
    let Some(end) = quoted(value) else {
        // A backslash before the last mark hides it.
        if mark == '"' && value.ends_with("\\\"") {
            return ("backslash", straight(value.trim_matches('"')));
        }
        return ("quote", Some(format!("{value}{mark}")));
    };
    let rest = value.get(end..).unwrap_or_default().trim();
    if rest.starts_with(',') {
        return ("list", Some(format!("[{}]", value.trim_end_matches(','))));
    }
    if rest.is_empty() || rest.starts_with('#') {
        return match value.contains('\\') {
            true => ("backslash", straight(value.trim_matches('"'))),
            false => ("other", None),
        };
    }
    match value.ends_with(mark) {
        true => ("inner-quotes", straight(value)),
        false => ("trailing", value.get(..end).map(str::to_owned)),
    }
}

fn flag(value: &str) -> Option<&'static str> {
    match value.to_lowercase().as_str() {
        "ja" | "yes" | "true" | "sant" | "på" | "on" => Some("true"),
        "nei" | "no" | "false" | "usant" | "av" | "off" => Some("false"),
        _ => None,
    }
}

/// `12,5`
fn number(value: &str) -> Option<String> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = value.split_once(',')?;
    let number = if part.bytes().all(|byte| byte == b'0') {
        whole.to_owned()
    } else {
        format!("{whole}.{part}")
    };
    (digits(whole) && digits(part)).then_some(number)
}

/// `7:30`, `kl. 18`, `18.00 kl`; where a time is wanted also `18.00` and `18`.
fn time(value: &str, wanted: bool) -> Option<String> {
    let lower = value.to_lowercase();
    let words = lower.split_whitespace().collect::<Vec<_>>();
    let clock = |word: &&str| ["kl", "kl.", "klokka", "klokken"].contains(word);
    let named = words.iter().any(clock);
    let rest = words.into_iter().filter(|word| !clock(word)).collect::<Vec<_>>();
    let [written] = rest.as_slice() else { return None };
    let sure = named || wanted;
    let (hour, minute) = match written.split_once(':') {
        Some(parts) => parts,
        None if sure => written.split_once(['.', ',']).unwrap_or((written, "00")),
        None => return None,
    };
    let minute = minute.split(':').next().unwrap_or_default();
    let valid = (1..=2).contains(&hour.len()) && minute.len() == 2;
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    valid.then(|| time.strftime("%H:%M").to_string())
}

/// `12.05.2027`, `12.5.27`, `12/5-2027`, `12. mai 2027`, `onsdag 12. mai 2027`
fn date(value: &str) -> Option<String> {
    let lower = value.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let parts = parts.collect::<Vec<_>>();
    let from = parts.iter().position(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?;
    let [first, month, last] = parts.get(from..)? else { return None };
    let month = month.parse::<i8>().ok().or_else(|| named(month))?;
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let year = match year.len() {
        2 => 2000 + year.parse::<i16>().ok()?,
        4 => year.parse::<i16>().ok()?,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok().map(|date| date.to_string())
}

/// Months by how they begin in Norwegian and English.
fn named(month: &str) -> Option<i8> {
    const MONTHS: [&[&str]; 12] = [
        &["jan"],
        &["feb"],
        &["mar"],
        &["apr"],
        &["mai", "may"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["okt", "oct"],
        &["nov"],
        &["des", "dec"],
    ];
    let place = MONTHS.iter().position(|all| all.iter().any(|name| month.starts_with(name)))?;
    i8::try_from(place + 1).ok()
}

/// How long the text in quotation marks is that `rest` begins with, with its marks.
pub(crate) fn quoted(rest: &str) -> Option<usize> {
    let mark = rest.chars().next()?;
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if mark == '"' => escaped = true,
            c if c == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}
