//! What stands in a text and is no prose: addresses of pages and persons, names of files, code. Nothing
//! judges or rewrites it.

use std::ops::Range;
use std::sync::LazyLock;

use compact_str::CompactString;
use regex::Regex;

use crate::text::tokens::{PLACEABLE, Token, TokenKind, tokens};

/// Ends of host names that stand without `https://`.
const HOSTS: &str = "no|com|org|net|eu|info|se|dk|fi|uk|de|pl|io|gov|edu|example|test|invalid";
/// Ends of names of files.
const FILES: &str = "pdf|docx?|xlsx?|csv|txt|md|png|jpe?g|svg|zip|html?|ftl|toml|pptx?|odt|ods|json|xml|tiff?|webp|rtf|mp[34]|ics|tbx|py|sh|rs|js|css|ya?ml";

/// Everything of these kinds, the first that fits at a place.
static KINDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let code = r"```[\s\S]*?```|``[^\n]+?``|`[^`\n]+`";
    let page = r"(?:[A-Za-z][A-Za-z0-9+.-]*://|mailto:|tel:|(?i:www)\.)[^\s<>«»“”\x22\p{Han}]+";
    let person = r"[\p{L}0-9._%+-]+@[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)+";
    let host = format!(
        r"\b[\p{{L}}0-9][\p{{L}}0-9-]*(?:\.[\p{{L}}0-9-]+)*\.(?:{HOSTS})\b(?:[/?#:][^\s<>«»“”\x22\p{{Han}}]*)?"
    );
    let file = format!(r"(?:[\p{{L}}0-9_.~-]+[/\\])*[\p{{L}}0-9_][\p{{L}}0-9_.-]*\.(?i:{FILES})\b");
    // `/home/kari`, and neither `12/5/2027` nor `han/hun/hen`.
    let path = r"(?:~|\.{1,2}|\B)/[\p{L}_][\p{L}0-9_.-]*(?:/[\p{L}0-9_.-]+)+/?";
    let tag = r"[#@][\p{L}_][\p{L}\p{M}0-9_]*";
    // Names of variables and settings: `vedtaks_dato`, `vedtakId`, `--fastsatt`.
    let name = r"\b[\p{L}0-9]+(?:_[\p{L}0-9]+)+\b|\b\p{Ll}+(?:\p{Lu}\p{Ll}+)+\b|--[a-z][a-z-]*\b";
    Regex::new(&[code, page, person, &host, &file, path, tag, name].join("|")).ok()
});

/// Marks of the sentence that an address ends.
const CLOSING: [char; 13] = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '…', '،', '。'];

/// The byte ranges of a text that are no prose.
pub fn spans(text: &str) -> Vec<Range<usize>> {
    // Every kind has one of these, or a capital inside a word.
    let some = text
        .bytes()
        .any(|byte| matches!(byte, b'`' | b':' | b'@' | b'.' | b'/' | b'_' | b'#' | b'-'));
    if !some && !has_inner_capital(text) {
        return Vec::new();
    }
    let Some(kinds) = KINDS.as_ref() else { return Vec::new() };
    let trimmed = |found: regex::Match| {
        let code = found.as_str().starts_with('`');
        let kept = if code { found.as_str() } else { found.as_str().trim_end_matches(CLOSING) };
        found.start()..found.start() + kept.len()
    };
    kinds.find_iter(text).map(trimmed).filter(|range| !range.is_empty()).collect()
}

/// `vedtakId`
fn has_inner_capital(text: &str) -> bool {
    text.chars().zip(text.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase())
}

/// A text as tokens; each span that is no prose is one mark, as what is only known when a page is made.
pub fn prose(text: &str) -> Vec<Token> {
    let all = tokens(text);
    let spans = spans(text);
    if spans.is_empty() {
        return all;
    }
    let mut kept: Vec<Token> = Vec::with_capacity(all.len());
    let mut spans = spans.into_iter().peekable();
    for token in all {
        while spans.next_if(|span| span.end <= token.span.start).is_some() {}
        let inside = spans.peek().filter(|span| span.start < token.span.end);
        let Some(span) = inside.cloned() else {
            kept.push(token);
            continue;
        };
        let known = kept.last().is_some_and(|last| last.span == span);
        if !known {
            let kind = TokenKind::Mark(PLACEABLE);
            let text = CompactString::from(PLACEABLE.encode_utf8(&mut [0; 4]) as &str);
            kept.push(Token { kind, text, span });
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_files_and_code_are_no_prose() {
        for (text, wanted) in [
            ("Les mer på https://www.nav.no/fastsatt.", &["https://www.nav.no/fastsatt"][..]),
            ("(se www.bydel.no/vedtak)", &["www.bydel.no/vedtak"]),
            ("Skriv til bistand@bydel.example, da", &["bistand@bydel.example"]),
            ("Åpne vedlegg_fastsatt.pdf nå", &["vedlegg_fastsatt.pdf"]),
            ("Se nav.no/søknad eller nav.no.", &["nav.no/søknad", "nav.no"]),
            ("Skriv `fastsatt` her", &["`fastsatt`"]),
            ("```\nfastsatt\n```", &["```\nfastsatt\n```"]),
            ("Følg #vedtak og @bydelen", &["#vedtak", "@bydelen"]),
            ("Fila ligger i /home/kari/vedtak", &["/home/kari/vedtak"]),
            ("Feltet vedtaks_dato og vedtakId", &["vedtaks_dato", "vedtakId"]),
            ("program_12.05.2027.PDF", &["program_12.05.2027.PDF"]),
            ("mailto:bistand@bydel.no", &["mailto:bistand@bydel.no"]),
            ("зайдіть на https://nav.no/uk.", &["https://nav.no/uk"]),
            ("请看https://nav.no/zh。谢谢", &["https://nav.no/zh"]),
        ] {
            let found: Vec<&str> = spans(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn prose_stays_prose() {
        for text in [
            "Kom f.eks. kl. 13.30 eller 12.5.2027.",
            "Bl.a. og m.m., t.o.m. 17. mai",
            "Møtet er ferdig.Vi går hjem",
            "og/eller, 12/5, 24/7, 12/5/2027, 12/5-2027, han/hun/hen",
            "Nav: Ta med søknaden – i dag",
            "bo- og flyttehjelp",
            "Du får svar… snart",
        ] {
            assert!(spans(text).is_empty(), "{text}: {:?}", spans(text));
        }
    }

    #[test]
    fn a_span_is_one_token() {
        let words = |text: &str| -> Vec<String> {
            prose(text).iter().map(|token| token.text.replace(PLACEABLE, "_")).collect()
        };
        assert_eq!(words("Se nav.no/fastsatt, og kom"), ["se", "_", ",", "og", "kom"]);
        assert_eq!(words("a@b.no"), ["_"]);
        assert_eq!(words("Kom kl. 13"), ["kom", "kl", ".", "13"]);
    }
}
