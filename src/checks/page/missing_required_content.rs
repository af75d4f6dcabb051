//! Something that every invitation must say and this page does not show: that it is voluntary and
//! free of charge, how one gets an interpreter, whom to call, where it is, who invites.

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use crate::checks::subject::PageSubject;
use crate::content::locale::values::strip_isolates;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::data::Layer;
use crate::page::document::texts::INTERPRETER;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    if subject.document.layer != Layer::All {
        return;
    }
    let shown = PageText::new(subject);
    for requirement in &subject.template.requires {
        if !shown.has(requirement, subject) {
            found.push(
                subject
                    .finding(&rules::MISSING_REQUIRED_CONTENT)
                    .with("requirement", requirement.as_str()),
            );
        }
    }
}

/// The text of the page without spaces, hyphens and marks of direction, in the order in which it
/// is drawn: lines from right to left come run by run, so that words are looked for one by one.
struct PageText {
    text: String,
    /// Lines run from right to left.
    rtl: bool,
}

impl PageText {
    fn new(subject: &PageSubject) -> Self {
        Self {
            text: subject.seen.texts.iter().map(|text| bare(&text.text)).collect(),
            rtl: subject.document.typography.dir == "rtl",
        }
    }

    fn has(&self, requirement: &str, subject: &PageSubject) -> bool {
        let document = subject.document;
        let message = |id: &str| document.required.get(id).map(String::as_str);
        match requirement {
            "voluntary" => self.says(message("voluntary")),
            "free" => self.says(message("free")),
            "interpreter" => {
                let offered = !document.interpreters.is_empty()
                    && document.interpreters.iter().all(|language| self.says(Some(&language.name)));
                offered || INTERPRETER.iter().any(|id| self.says(message(id)))
            }
            // A number keeps its order in every line.
            "contact" => message("phone").is_some_and(|number| self.text.contains(&bare(number))),
            "venue" => document.place.iter().all(|line| self.says(Some(line))),
            "sender" => {
                let logos = &subject.seen.logos;
                (0..document.senders.len())
                    .all(|sender| logos.iter().any(|(logo, _)| *logo == sender))
            }
            _ => true,
        }
    }

    /// Whether a text is on the page; from right to left, whether every word of it is. Words are cut
    /// at vowel marks, where fonts begin new runs.
    fn says(&self, text: Option<&str>) -> bool {
        text.is_some_and(|text| {
            let text = strip_isolates(text);
            if !self.rtl {
                return self.text.contains(&bare(&text));
            }
            let cut = |c: char| c.is_whitespace() || is_mark(c);
            let words: Vec<String> = text.split(cut).map(bare).collect();
            words.iter().all(|word| self.text.contains(word.as_str()))
        })
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() && !is_mark(*c)).collect()
}

fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::NonspacingMark
}
