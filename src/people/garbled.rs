//! Text that was read in a wrong encoding: `KÃ¥re`, `KŒre`, `K†re`, `K?re`, `K&aring;re`.
//!
//! No list says how it is written. So what it says is judged: marks and controls that no name and no
//! address has inside a word, capitals in the middle of small letters, and text that is good UTF-8 once it
//! is put back into bytes.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

/// Whether a cell was read in a wrong encoding.
pub(crate) fn garbled(cell: &str) -> bool {
    if cell.is_ascii() {
        let mark = |byte: u8| matches!(byte, b'?' | b'&' | b'=' | b'%' | b'_');
        return cell.bytes().any(mark) && (lost(cell) || escaped(cell));
    }
    lost(cell) || escaped(cell) || twice(cell)
}

/// Whether the text, put back into bytes of an old encoding, is UTF-8.
fn twice(cell: &str) -> bool {
    let old: [&'static Encoding; 2] = [WINDOWS_1252, MACINTOSH];
    cell.split_whitespace().filter(|word| !word.is_ascii()).any(|word| {
        // An apostrophe after a capital, as in `CAFÉ’S`, would be such bytes too.
        let apostrophe = word.contains('’') && !word.contains(['Ã', 'Â', 'Å', 'Ä', 'Ø', 'Ù']);
        !apostrophe
            && old.iter().any(|encoding| {
                let (bytes, _, unmappable) = encoding.encode(word);
                !unmappable && std::str::from_utf8(&bytes).is_ok_and(|text| text != word)
            })
    })
}

/// Whether a letter became a mark, a control or another letter.
fn lost(cell: &str) -> bool {
    let mut before = None;
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let after = next.is_some_and(char::is_alphabetic);
        let behind = before.is_some_and(char::is_alphabetic);
        let found = match c {
            '\u{fffd}' | '\u{80}'..='\u{9f}' => true,
            '?' => after && (behind || before.is_none_or(char::is_whitespace)),
            // An accent that is meant as an apostrophe, a Scandinavian ordinal, degrees.
            '´' | '`' | '°' | 'º' | 'ª' => false,
            '─'..='▟' => true,
            c if is_quote(c) => behind && after,
            c if is_mark(c) => after && (behind || before.is_none_or(char::is_whitespace)),
            // The Œ of Œuvrard begins its word.
            c if !c.is_ascii() && c.is_uppercase() => {
                behind && next.is_some_and(char::is_lowercase)
            }
            _ => false,
        };
        if found {
            return true;
        }
        before = Some(c);
    }
    false
}

/// Quotation marks that old encodings have in the places of letters.
fn is_quote(c: char) -> bool {
    matches!(c, '«' | '»' | '‹' | '›' | '‚' | '„' | '“' | '”' | '¿' | '¡')
}

/// Other marks that old encodings have there, and no word has.
fn is_mark(c: char) -> bool {
    matches!(c, '¢'..='©' | '¬'..='±' | '²' | '³' | '¶' | '¸' | '¹' | '¼'..='¾' | '×' | '÷')
        || matches!(c, 'ˆ' | '˘'..='˝' | '†' | '‡' | '•' | '…' | '‰' | '€' | '™' | '⁄' | '∂' | '∆')
        || matches!(c, '∏' | '∑' | '√' | '∞' | '∫' | '≈' | '≠' | '≤' | '≥' | '◊' | '\u{f8ff}')
}

/// Letters as the web writes them, without the semicolon.
const ENTITIES: [&str; 20] = [
    "aring", "Aring", "oslash", "Oslash", "aelig", "AElig", "eacute", "ouml", "auml", "uuml",
    "Ouml", "Auml", "Uuml", "#229", "#197", "#248", "#216", "#230", "#198", "#233",
];

/// Whether letters are written as other characters for the web or for mail: `&aring;`, `&#229;`, `=C3=A5`,
/// `%C3%A5`, `_x00E5_`.
fn escaped(cell: &str) -> bool {
    let named = cell.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            let name = name.strip_prefix('#').unwrap_or(name);
            (2..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    });
    // The semicolon may have ended the cell.
    let cut = cell.rsplit_once('&').is_some_and(|(_, name)| ENTITIES.contains(&name));
    let hexadecimal =
        |text: &str| text.len() == 2 && u8::from_str_radix(text, 16).is_ok_and(|n| n > 0x7f);
    let marked =
        |mark: char| cell.split(mark).skip(1).any(|rest| rest.get(..2).is_some_and(hexadecimal));
    let excel = cell.split("_x00").skip(1).any(|rest| rest.get(2..3) == Some("_"));
    named || cut || marked('=') || marked('%') || excel
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 12] = [
        "Kåre Prøve",
        "Bjørn Ødegård",
        "Sæbø",
        "Årvollveien 35",
        "ÅRVOLLVEIEN 35",
        "Østre gate 2",
        "Zoë Müller",
        "José Peña",
        "Łukasz Żółć",
        "Šárka Černá",
        "Nguyễn Văn An",
        "Françoise Œuvrard",
    ];

    #[test]
    fn names_of_many_languages_are_what_they_are() {
        let others = [
            "O’Brien",
            "D´Angelo",
            "O`Neil",
            "‘Ali",
            "N° 5",
            "M&M AS",
            "Vei 5 – 7",
            "«Solbakken»",
            "BJøRN",
            "Ŋállá",
            "Máret Ánne",
            "محمد علي",
            "王小明",
            "ሰላም",
            "Иван Ёлкин",
            "தமிழ்",
            "Leif-Åge",
            "Hus 3?",
            "50 % av 2",
            "A = B",
            "Kari_Nordmann",
            "ÆØÅ",
            "İbrahim Şahin",
            "Ole (c/o Åse)",
            "1½",
        ];
        for name in NAMES.iter().chain(&others) {
            assert!(!garbled(name), "{name}");
        }
    }

    /// Text in `from`, read as if it were `as_if`.
    fn wrong(text: &str, from: &'static Encoding, as_if: &'static Encoding) -> String {
        as_if.decode_without_bom_handling(&from.encode(text).0).0.into_owned()
    }

    #[test]
    fn norwegian_names_in_a_wrong_encoding_are_seen() {
        let utf8 = |text: &str, as_if: &'static Encoding| {
            as_if.decode_without_bom_handling(text.as_bytes()).0.into_owned()
        };
        for name in &NAMES[..6] {
            for shown in [
                utf8(name, WINDOWS_1252),
                utf8(name, MACINTOSH),
                wrong(name, MACINTOSH, WINDOWS_1252),
                String::from_utf8_lossy(&WINDOWS_1252.encode(name).0).into_owned(),
                name.replace(|c: char| !c.is_ascii(), "?"),
                name.replace('å', "&aring;").replace(|c: char| !c.is_ascii(), "&#216;"),
                name.bytes()
                    .map(|b| if b < 128 { char::from(b).to_string() } else { format!("={b:02X}") })
                    .collect(),
                name.bytes()
                    .map(|b| if b < 128 { char::from(b).to_string() } else { format!("%{b:02x}") })
                    .collect(),
            ] {
                assert!(garbled(&shown), "{shown}");
            }
        }
        // CP865 read as Windows-1252; Windows-1252 and CP865 read as MacRoman; UTF-8 read as CP850.
        for shown in
            ["K†re Pr›ve", "Bj¯rn", "K├Ñre", "Pr├©ve", "\u{8f}rvoll", "_x00E5_se", "Pr¿ve", "KŒre"]
        {
            assert!(garbled(shown), "{shown:?}");
        }
        assert!(garbled(&utf8(&utf8("Kåre", WINDOWS_1252), WINDOWS_1252)), "three times");
    }
}
