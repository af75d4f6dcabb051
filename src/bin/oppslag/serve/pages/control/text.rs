//! A pasted text: hard words underlined, with what to write instead.

use std::ops::Range;

use axum::extract::Form as Posted;
use maud::{Markup, html};
use oppslag::content::locale::values::Value;
use oppslag::finding::diagnostic::{Diagnostic, Place};
use oppslag::finding::rules::Severity;
use oppslag::jobs::check::plain::readability;
use oppslag::jobs::check::{Request, check};
use serde::Deserialize;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::shell;
use crate::serve::words::{Words, number, text};

/// The longest text, in letters.
pub(crate) const LETTERS: usize = 50_000;
/// LIX up to which a text is easy, and from which on it is hard (Björnsson 1968).
const EASY: f64 = 35.0;
const HARD: f64 = 44.0;
/// The rule that tells of LIX.
const MEASURE: &str = "hard-to-read";
/// Every certain proposal at once.
pub(crate) const ALL: &str = "alle";

/// What comes of the form.
#[derive(Debug, Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    tekst: String,
    sprak: String,
    /// The place whose proposal is to be used, `4-18`, or [`ALL`].
    bruk: String,
}

/// A text that was judged.
#[derive(Default)]
pub(crate) struct JudgedText {
    /// The text.
    pub(crate) text: String,
    /// The tag of its language.
    pub(crate) language: String,
    /// What stands somewhere in it, in the order of the text, none inside another.
    found: Vec<(Range<usize>, Diagnostic)>,
    /// What is true of the whole.
    whole: Vec<Diagnostic>,
    lix: Option<f64>,
    /// It is longer than is looked at.
    too_long: bool,
}

impl JudgedText {
    fn certain(&self) -> usize {
        self.found.iter().filter(|(_, finding)| finding.fix.is_some()).count()
    }
}

/// Judges what was pasted, after its proposals were used that somebody chose.
pub(crate) fn judged(desk: &Desk, Posted(asked): Posted<Asked>) -> Result<JudgedText, Fault> {
    // Browsers send CR LF.
    let plain = asked.tekst.replace("\r\n", "\n");
    let first = judge(desk, &plain, &asked.sprak)?;
    match used(&first, &asked.bruk) {
        Some(text) => judge(desk, &text, &asked.sprak),
        None => Ok(first),
    }
}

/// The text with the proposals that were chosen; nothing where none was.
fn used(judged: &JudgedText, chosen: &str) -> Option<String> {
    let is_chosen =
        |range: &Range<usize>| chosen == ALL || chosen == format!("{}-{}", range.start, range.end);
    let mut text = judged.text.clone();
    let mut any = false;
    for (range, finding) in judged.found.iter().rev().filter(|(range, _)| is_chosen(range)) {
        if let Some(fix) = &finding.fix {
            text.replace_range(range.clone(), fix);
            any = true;
        }
    }
    any.then_some(text)
}

fn judge(desk: &Desk, plain: &str, language: &str) -> Result<JudgedText, Fault> {
    let shelf = desk.studio().shelf()?;
    let language = if shelf.locale(language).is_some() { language } else { "nb" };
    let mut judged = JudgedText {
        text: plain.to_owned(),
        language: language.to_owned(),
        ..JudgedText::default()
    };
    if plain.chars().count() > LETTERS {
        judged.too_long = true;
        return Ok(judged);
    }
    if plain.trim().is_empty() {
        return Ok(judged);
    }
    let request = Request {
        office: Some(desk.root().to_owned()),
        text: Some(plain.to_owned()),
        language: Some(language.to_owned()),
        ..Request::new(Vec::new(), desk.today())
    };
    for finding in check(&request)?.findings {
        match &finding.place {
            Some(Place::Span(source, range)) if source.path == "-" => {
                judged.found.push((range.clone(), finding));
            }
            // The measure itself is shown, whatever it is.
            Some(_) if finding.rule.code == MEASURE => {}
            Some(place) if place.path() == "-" => judged.whole.push(finding),
            // What is wrong with the office's own files is told elsewhere.
            _ => {}
        }
    }
    judged.found.sort_by_key(|(range, finding)| (range.start, finding.fix.is_none(), range.end));
    judged.lix = readability(plain).lix();
    Ok(judged)
}

/// The text in pieces: each with the finding that it is underlined for.
fn pieces(judged: &JudgedText) -> Vec<(&str, Option<usize>)> {
    let mut all = Vec::new();
    let mut at = 0;
    for (number, (range, _)) in judged.found.iter().enumerate() {
        // A long sentence is told below; underlining it would hide the words in it.
        let long = judged.text.get(range.clone()).is_none_or(|text| text.chars().count() > 60);
        if range.start < at || range.is_empty() || long {
            continue;
        }
        all.push((judged.text.get(at..range.start).unwrap_or_default(), None));
        all.push((judged.text.get(range.clone()).unwrap_or_default(), Some(number)));
        at = range.end;
    }
    all.push((judged.text.get(at..).unwrap_or_default(), None));
    all
}

/// The form with the text, and what was found in it.
pub(crate) fn view(judged: &JudgedText, languages: &[(String, String)], words: &Words) -> Markup {
    let chosen = if judged.language.is_empty() { "nb" } else { &judged.language };
    html! {
        form #tekst.text method="post" action="/kontroll/tekst" data-check="true" {
            div {
            div.field {
                label for="sprak" { (words.get("web-control-language")) }
                select #sprak name="sprak" {
                    @for (tag, name) in languages { option value=(tag) selected[tag == chosen] { (name) } }
                }
            }
            div.field {
                label for="teksten" { (words.get("web-control-text")) }
                p.hint #teksten-hint { (words.get("web-control-text-hint")) }
                textarea #teksten name="tekst" rows="9" maxlength=(LETTERS) dir="auto" spellcheck="false"
                    aria-describedby="teksten-hint" { "\n" (judged.text) }
            }
            p.save { button { (words.get("web-control-look")) } }
            }
            div #tekst-funn aria-live="polite" { (result(judged, words)) }
        }
    }
}

fn result(judged: &JudgedText, words: &Words) -> Markup {
    if judged.too_long {
        let most = words.with("web-control-too-long", [("letters", number(LETTERS))]);
        return html! { div.finding.error { p.what { (most) } } };
    }
    if judged.text.trim().is_empty() {
        return html! {};
    }
    let certain = judged.certain();
    let none = judged.found.is_empty() && judged.whole.is_empty();
    html! {
        h3 { (words.get("web-control-found")) }
        @if none { p.verdict.good { (words.get("web-control-clear")) } }
        (lix(judged, words))
        @if !judged.found.is_empty() {
            p.read lang=(judged.language) dir="auto" {
                @for (piece, number) in pieces(judged) {
                    @match number {
                        Some(number) => { (underlined(judged, number, piece)) }
                        None => { (piece) }
                    }
                }
            }
        }
        @if certain > 1 {
            p { button.second name="bruk" value=(ALL) {
                (words.with("web-control-use-all", [("count", number(certain))]))
            } }
        }
        ol.proposals {
            @for (number, (range, finding)) in judged.found.iter().enumerate() {
                li id=(format!("funn-{number}")) { (proposal(judged, range, finding, words)) }
            }
        }
        (shell::findings(&judged.whole, words))
    }
}

fn underlined(judged: &JudgedText, number: usize, piece: &str) -> Markup {
    let severity = judged.found.get(number).map(|(_, finding)| finding.severity);
    let class = if severity == Some(Severity::Error) { "error" } else { "warning" };
    html! { a class=(class) href=(format!("#funn-{number}")) { mark { (piece) } } }
}

fn proposal(
    judged: &JudgedText,
    range: &Range<usize>,
    finding: &Diagnostic,
    words: &Words,
) -> Markup {
    let place = judged.text.get(range.clone()).unwrap_or_default();
    html! {
        (shell::finding_card(finding, words, None))
        @if let Some(fix) = &finding.fix {
            p.swap {
                del lang=(judged.language) { (place) } " → " ins lang=(judged.language) { (fix) } " "
                button.second name="bruk" value=(format!("{}-{}", range.start, range.end)) {
                    (words.get("web-control-use"))
                    span.unseen { ": " (fix) }
                }
            }
        }
    }
}

fn lix(judged: &JudgedText, words: &Words) -> Markup {
    if !["nb", "nn"].contains(&judged.language.as_str()) {
        return html! {};
    }
    let Some(lix) = judged.lix else {
        return html! { p.hint { (words.get("web-control-lix-short")) } };
    };
    let level = if lix < EASY {
        "easy"
    } else if lix < HARD {
        "middle"
    } else {
        "hard"
    };
    let args = [("lix", Value::Number(lix.round())), ("level", text(level))];
    html! { p.lix { (words.with("web-control-lix", args)) } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use oppslag::finding::rules;

    fn judged(text: &str, found: &[(&str, Option<&str>)]) -> JudgedText {
        let rule = rules::find("jargon").unwrap();
        let found = found.iter().map(|(word, fix)| {
            let at = text.find(word).unwrap();
            let finding = Diagnostic::new(rule).fixed_by(fix.map(str::to_owned));
            (at..at + word.len(), finding)
        });
        JudgedText { text: text.to_owned(), found: found.collect(), ..JudgedText::default() }
    }

    #[test]
    fn one_proposal_is_used_or_all_that_are_certain() {
        let all = judged(
            "å påse at de iverksetter",
            &[("påse", Some("sørge for")), ("at", None), ("iverksetter", Some("begynner"))],
        );
        assert_eq!(used(&all, "3-8").as_deref(), Some("å sørge for at de iverksetter"));
        assert_eq!(used(&all, ALL).as_deref(), Some("å sørge for at de begynner"));
        for none in ["", "3-9", "9-11", "0-1", "-", "x"] {
            assert_eq!(used(&all, none), None, "{none}");
        }
    }

    #[test]
    fn every_letter_is_shown_once() {
        let text =
            "å <b>påse</b> at en lang setning som går over hele linja og enda litt til står der";
        let mut all = judged(text, &[("påse", None), ("påse</b>", None), ("at", None)]);
        all.found.push((text.find("en lang").unwrap()..text.len(), all.found[0].1.clone()));
        let pieces = pieces(&all);
        let whole: String = pieces.iter().map(|(piece, _)| *piece).collect();
        assert_eq!(whole, text);
        let marked: Vec<&str> =
            pieces.iter().filter(|(_, n)| n.is_some()).map(|(piece, _)| *piece).collect();
        assert_eq!(marked, ["påse", "at"]);
    }
}
