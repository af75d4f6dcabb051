//! What those who hear, search or copy a page are told, word by word, beside what the page was given: by pikepdf,
//! which walks the tree of tags as PDF defines it, by poppler and by MuPDF. What was heard of each page stands in `tests/ref/heard`;
//! `OPPSLAG_BLESS=1` writes it anew.

use std::collections::BTreeMap;
use std::path::PathBuf;

use icu::normalizer::ComposingNormalizer;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use oppslag::page::document::data::Document;

use crate::referees::{by_mupdf, laid_out_text, transcripts};
use crate::support::{Loaded, blessing, changed, repository, request, run};

/// The templates of a meeting that is planned or moved.
const HEARD: [(&str, &[&str]); 2] =
    [("planned", &["poster", "flyer", "letter"]), ("moved", &["notice"])];

#[test]
fn pages_say_in_order_what_they_were_given() {
    for (status, templates) in HEARD {
        let (root, event) = changed(|facts| {
            let line = format!("status = \"{status}\"\nprevious-date = 2027-05-05");
            let facts = format!("# Heard.\n{facts}");
            if status == "planned" { facts } else { facts.replace("status = \"planned\"", &line) }
        });
        let mut request = request(&event, &root.path().join("out"));
        request.pages.templates = templates.iter().map(|name| (*name).to_owned()).collect();
        let outcome = run(&request);
        let files: BTreeMap<PathBuf, (&str, &str)> = outcome
            .files
            .iter()
            .map(|(name, file)| {
                (outcome.folder.join(name), (file.template.as_str(), file.language.as_str()))
            })
            .collect();
        assert!(files.len() >= 16 * templates.len(), "{status}: {:?}", outcome.findings);
        let paths: Vec<PathBuf> = files.keys().cloned().collect();
        let copied = by_mupdf(&paths);
        let loaded = Loaded::new(root.path(), &event);
        for (path, said) in transcripts(&paths) {
            let (template, tag) = files[&path];
            let what = format!("{template}, {status}, {tag}");
            let document = loaded.document(template, tag);
            is_a_tree(&said, &document, &what);
            assert_eq!(
                heard(&said),
                words(&given(template, &document).join(" ")),
                "{what}\n{said}"
            );
            for (reader, text) in [("poppler", &laid_out_text(&path)), ("MuPDF", &copied[&path])] {
                assert_eq!(
                    lost(&said, text, (reader, tag)),
                    Vec::<String>::new(),
                    "{what}, {reader}"
                );
            }
            let status = if template == "notice" { format!("-{status}") } else { String::new() };
            // The same in each size.
            let name = format!("tests/ref/heard/{template}{status}-{tag}.txt");
            let approved = repository().join(name);
            if blessing() {
                std::fs::write(&approved, said).unwrap();
            } else {
                assert_eq!(std::fs::read_to_string(&approved).unwrap(), said, "{approved:?}");
            }
        }
    }
}

/// Everything stands in a paragraph, a heading, a list or a picture, and names of languages are in them.
fn is_a_tree(said: &str, document: &Document, what: &str) {
    let kind = |line: &str| line.split([':', ' ']).next().unwrap_or_default().to_owned();
    let mut title = said.lines().next().unwrap().splitn(2, ": ");
    assert_eq!(title.nth(1), Some(bare(&document.title).as_str()), "{what}");
    assert_eq!(said.lines().nth(1), Some("Document"), "{what}");
    for line in said.lines().skip(2) {
        let known = ["H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Figure", "Div"];
        assert!(known.contains(&kind(line.trim_start()).as_str()), "{what}: {line}");
    }
    let items = items(said, &document.typography.lang);
    // Notices name no languages.
    for name in document.interpreters.iter().filter(|_| !what.starts_with("notice")) {
        let region = name.typography.region.as_ref().map(|region| format!("-{region}"));
        let lang = format!("{}{}", name.typography.lang, region.unwrap_or_default());
        let item = (lang, bare(&name.name));
        assert!(items.contains(&item), "{what}: {item:?}\n{said}");
    }
}

/// The items of lists, each with its language: its own, or that of what is around it.
fn items(said: &str, page: &str) -> Vec<(String, String)> {
    let mut around: Vec<(usize, String)> = Vec::new();
    let mut all = Vec::new();
    for line in said.lines().skip(2) {
        let depth = line.len() - line.trim_start().len();
        let (head, text) = line.trim_start().split_once(": ").unwrap_or((line.trim_start(), ""));
        around.retain(|(outer, _)| *outer < depth);
        if let Some(own) = head.split_once(" (").and_then(|(_, lang)| lang.strip_suffix(')')) {
            around.push((depth, own.to_owned()));
        }
        if head.starts_with("LBody") {
            let lang = around.last().map_or(page, |(_, lang)| lang.as_str());
            all.push((lang.to_owned(), text.to_owned()));
        }
    }
    all
}

/// The words of a transcript, without those of pictures, that a reader does not find on the page. Lines and
/// the places of stops are each reader's own guess, so spaces and stops do not count.
fn lost(said: &str, text: &str, (reader, tag): (&str, &str)) -> Vec<String> {
    let leftward = ["ar", "ckb", "fa", "ur"].contains(&tag);
    let joined = |text: &str| -> String {
        let text = bare(text).replace(' ', "");
        // MuPDF turns a line around with its marks tied to the letters before them.
        let kept = |c: &char| !(reader == "MuPDF" && leftward && is_arabic_mark(*c));
        text.chars().filter(kept).collect()
    };
    let text = joined(text);
    let lines = said.lines().skip(2).map(str::trim_start).filter(|line| {
        let pictured = line.starts_with("Figure");
        // Readers begin a word wherever the height changes, as it does in titles in Nastaliq with each letter.
        let title = tag == "ur" && line.starts_with('H');
        // poppler turns the other scripts of a line that runs to the left: names of languages.
        let turned = reader == "poppler" && leftward && line.starts_with("LBody");
        !(pictured || title || turned)
    });
    let said: Vec<&str> =
        lines.filter_map(|line| line.split_once(": ")).map(|(_, text)| text).collect();
    let stop = |c: char| !c.is_alphanumeric() && !is_mark(c);
    let words = said.iter().flat_map(|text| text.split(stop));
    // Where a word goes from one script to another, or to a number, readers part it.
    let words = words.flat_map(|word| {
        let kind = |c: char| (c.is_ascii(), matches!(c, '\u{2e80}'..='\u{9fff}'));
        let turns = word.char_indices().zip(word.chars().skip(1));
        let cuts = turns.filter(|((_, one), next)| kind(*one) != kind(*next));
        let mut cuts: Vec<usize> = cuts.map(|((at, one), _)| at + one.len_utf8()).collect();
        cuts.push(word.len());
        let mut from = 0;
        cuts.into_iter().map(move |to| &word[std::mem::replace(&mut from, to)..to])
    });
    // MuPDF gives marks of Arabic to other letters, and parts words at them.
    let marked = |word: &&str| reader == "MuPDF" && leftward && word.contains(is_arabic_mark);
    let words = words.filter(|word| !marked(word)).map(str::to_owned);
    words.filter(|word| !text.contains(&joined(word))).collect()
}

fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{655}' | '\u{670}')
}

fn is_mark(c: char) -> bool {
    let marks = GeneralCategoryGroup::Mark.union(GeneralCategoryGroup::Format);
    marks.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The words that a transcript says.
fn heard(said: &str) -> Vec<String> {
    let lines = said.lines().skip(2).filter_map(|line| line.split_once(": "));
    words(&lines.map(|(_, text)| text).collect::<Vec<_>>().join(" "))
}

/// Words as they are heard: not how they are put together, not which way they run, and not on which side of
/// a space a full stop stands where a line to the left begins with one.
fn words(text: &str) -> Vec<String> {
    let text = bare(text).replace(['.', '۔'], " ");
    text.split_whitespace().map(str::to_owned).collect()
}

fn bare(text: &str) -> String {
    // Marks of direction, and joiners of words.
    let directs = |c: &char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|c| !directs(c)).collect();
    let text = ComposingNormalizer::new_nfc().normalize(&text).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page was given, in the order in which a person would read it to another.
fn given(template: &str, document: &Document) -> Vec<String> {
    let page = Given { document, chinese: document.typography.lang == "zh" };
    match template {
        "poster" => page.poster(),
        "flyer" => page.flyer(),
        "letter" => page.letter(),
        _ => page.notice(),
    }
}

struct Given<'a> {
    document: &'a Document,
    chinese: bool,
}

impl Given<'_> {
    fn texts(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().filter_map(|id| self.document.texts.get(*id)).cloned().collect()
    }

    /// Facts with one of some pictograms.
    fn facts(&self, pictograms: &[&str]) -> Vec<String> {
        let facts = self.document.facts.iter();
        let facts = facts.filter(|fact| pictograms.contains(&fact.pictogram));
        facts.filter(|fact| fact.id != "registration-none").map(|fact| fact.text.clone()).collect()
    }

    /// Sentences that follow each other in a paragraph.
    fn paragraph(&self, sentences: &[String]) -> Vec<String> {
        vec![sentences.join(if self.chinese { "" } else { " " })]
    }

    fn when_and_where(&self) -> Vec<String> {
        let Document { date, place, .. } = self.document;
        let mut all = vec![date.full.clone()];
        all.extend(self.texts(&["time-range"]));
        all.extend(place.iter().cloned());
        all.extend(self.facts(&["wheelchair", "bus"]));
        all
    }

    fn voluntary(&self) -> Vec<String> {
        let mut all = self.texts(&["voluntary", "voluntary-detail"]);
        let unasked = self.document.facts.iter().find(|fact| fact.id == "registration-none");
        if let Some(fact) = unasked {
            all.push(fact.text.clone());
            all.extend(self.texts(&["not-registered"]));
        }
        self.paragraph(&all)
    }

    fn interpreters(&self) -> Vec<String> {
        let mut all = Vec::new();
        if !self.document.interpreters.is_empty() {
            let colon = if self.chinese { "：" } else { ":" };
            all.extend(
                self.texts(&["interpreters-heading"]).iter().map(|it| format!("{it}{colon}")),
            );
            all.extend(self.document.interpreters.iter().map(|name| name.name.clone()));
        }
        all.extend(self.texts(&["interpreters-other", "interpreters-none"]));
        all
    }

    fn senders(&self) -> Vec<String> {
        let mut all = self.texts(&["qr-alt", "senders"]);
        all.extend(self.document.senders.iter().map(|mark| mark.alt.clone()));
        all
    }

    fn poster(&self) -> Vec<String> {
        let page = self.document.web.shown.clone();
        let on_request = self.document.on_request.iter().map(|name| name.name.clone());
        [
            self.texts(&["title"]),
            self.when_and_where(),
            self.texts(&["kicker", "audience", "summary"]),
            self.paragraph(&self.facts(&["food"])),
            self.facts(&["child", "pen", "question"]),
            self.voluntary(),
            self.texts(&["free"]),
            self.interpreters(),
            on_request.collect(),
            self.texts(&["contact"]),
            vec![page],
            self.senders(),
        ]
        .concat()
    }

    fn flyer(&self) -> Vec<String> {
        [
            self.texts(&["title"]),
            self.when_and_where(),
            self.texts(&["kicker", "summary"]),
            self.facts(&["child", "pen"]),
            self.voluntary(),
            self.texts(&["free"]),
            self.interpreters(),
            self.texts(&["contact"]),
            vec![self.document.web.shown.clone()],
            self.senders(),
        ]
        .concat()
    }

    fn notice(&self) -> Vec<String> {
        let moved = self.document.texts.contains_key("moved-text");
        let web = [self.texts(&["web"]), vec![self.document.web.shown.clone()]].concat();
        [
            self.texts(&["moved-title", "cancelled-title", "cancelled-kicker", "title"]),
            self.texts(&["moved-text", "cancelled-text"]),
            if moved { self.when_and_where() } else { Vec::new() },
            self.texts(&["contact"]),
            self.paragraph(&web),
            self.senders(),
        ]
        .concat()
    }

    fn letter(&self) -> Vec<String> {
        let Document { letter, date, place, programme, .. } = self.document;
        let interpreters: String =
            letter.interpreters.iter().map(|run| run.text.as_str()).collect();
        let facts = self.document.facts.iter();
        let facts =
            facts.filter(|fact| !["break", "registration-none"].contains(&fact.id.as_str()));
        let said: Vec<String> =
            [interpreters].into_iter().chain(facts.map(|fact| fact.text.clone())).collect();
        let names = self.document.interpreters.iter().map(|name| name.name.clone()).collect();
        let points = programme.iter().flat_map(|point| [point.time.clone(), point.text.clone()]);
        [
            vec![letter.return_line.clone()],
            self.texts(&["letter-date", "letter-reference", "letter-subject", "title"]),
            self.texts(&["letter-greeting", "letter-intro", "label-date"]),
            vec![date.full.clone()],
            self.texts(&["label-place"]),
            place.clone(),
            self.texts(&["label-time", "time-range", "label-interpreter"]),
            names,
            self.texts(&["label-programme"]),
            points.collect(),
            self.paragraph(&said),
            self.voluntary(),
            self.texts(&["free", "letter-closing"]),
            letter.signature.clone(),
            self.texts(&["letter-phone"]),
            vec![self.document.web.shown.clone()],
            self.texts(&["slip-heading"]),
            vec!["·".to_owned(), date.full.clone()],
            self.paragraph(&letter.slip),
            self.texts(&["slip-name", "slip-phone", "slip-language", "slip-people"]),
            self.document.senders.iter().map(|mark| mark.alt.clone()).collect(),
        ]
        .concat()
    }
}
