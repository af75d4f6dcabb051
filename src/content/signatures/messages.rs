//! Which messages a language has, of every invitation and of one meeting, and who has signed them.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use crate::content::data::{self, Data};
use crate::content::signatures::file::ReviewFile;
use crate::content::signatures::state::{ReviewedMessage, State};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;
use crate::text::fluent::value::{MessageValue, values};

/// The files of a language's folder that people who are invited read.
pub const FILES: [&str; 2] = ["invitation.ftl", "letters.ftl"];

/// What the language says that all others are translated from.
#[derive(Debug, Default)]
pub struct Originals {
    /// Its tag.
    pub tag: String,
    recurring: HashMap<String, MessageValue>,
    own: HashMap<String, MessageValue>,
}

impl Originals {
    /// What every invitation says. What is wrong with the files is told by whoever judges them.
    pub fn load(data: &Data, tag: &str) -> Self {
        let texts = FILES.iter().filter_map(|name| text(data, tag, name, &mut Vec::new()));
        Self { tag: tag.to_owned(), recurring: by_id(texts), own: HashMap::new() }
    }

    /// The same with the texts of a meeting, which go before those of every invitation.
    pub fn with_event(&self, folder: &Path) -> Self {
        let path = folder.join(format!("{}.ftl", self.tag));
        let own = data::read_text(&path, "").ok();
        self.with_own(own.as_ref())
    }

    /// The same with a file of texts.
    pub fn with_own(&self, own: Option<&Arc<SourceFile>>) -> Self {
        Self {
            tag: self.tag.clone(),
            recurring: self.recurring.clone(),
            own: by_id(own.into_iter().cloned()),
        }
    }

    /// What a message translates: of a meeting's own texts first those of the meeting, and those of every
    /// invitation only each other.
    fn of(&self, id: &str, tag: &str, own: bool) -> Option<&MessageValue> {
        let known = self.own.get(id).filter(|_| own).or_else(|| self.recurring.get(id));
        known.filter(|_| tag != self.tag)
    }
}

fn by_id(texts: impl Iterator<Item = Arc<SourceFile>>) -> HashMap<String, MessageValue> {
    let mut all = HashMap::new();
    for value in texts.flat_map(|source| values(&source.text)) {
        all.entry(value.id.clone()).or_insert(value);
    }
    all
}

/// Texts of one language that stand together, and the file with their signatures beside them.
#[derive(Debug)]
pub struct ReviewedText {
    /// The language.
    pub tag: String,
    /// The path of the file with the signatures, whether it is there or not.
    pub path: String,
    /// What that file says.
    pub signatures: ReviewFile,
    /// The messages, in their order.
    pub messages: Vec<ReviewedMessage>,
}

impl ReviewedText {
    /// The texts of every invitation in one language.
    pub fn recurring(
        data: &Data,
        tag: &str,
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let path = format!("locales/{tag}/review.toml");
        let review = data.text(&path).unwrap_or_else(|finding| {
            found.push(finding.for_language(tag));
            None
        });
        // What is wrong with the texts is told by whoever judges them.
        let texts = FILES.iter().filter_map(|name| text(data, tag, name, &mut Vec::new()));
        let texts = texts.collect();
        Self::new((tag, path), review, texts, |id| originals.of(id, tag, false), found)
    }

    /// A meeting's own texts in one language; `name` is the folder's path to show.
    pub fn own(
        folder: &Path,
        name: &str,
        tag: &str,
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let file = folder.join(format!("{tag}.ftl"));
        let text = data::read_text(&file, &format!("{name}/{tag}.ftl")).ok();
        let path = format!("{name}/{tag}.review.toml");
        let beside = folder.join(format!("{tag}.review.toml"));
        let review = match beside.symlink_metadata() {
            Err(_) => None,
            Ok(_) => data::read_text(&beside, &path).map_or_else(
                |finding| {
                    found.push(finding.for_language(tag));
                    None
                },
                Some,
            ),
        };
        let texts = text.into_iter().collect();
        Self::new((tag, path), review, texts, |id| originals.of(id, tag, true), found)
    }

    fn new<'o>(
        (tag, path): (&str, String),
        review: Option<Arc<SourceFile>>,
        texts: Vec<Arc<SourceFile>>,
        original: impl Fn(&str) -> Option<&'o MessageValue>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let before = found.len();
        let signatures =
            review.map_or_else(ReviewFile::default, |source| ReviewFile::read(&source, found));
        let own = found.drain(before..).map(|finding| finding.for_language(tag));
        let own: Vec<Diagnostic> = own.collect();
        found.extend(own);
        let mut messages = Vec::new();
        for file in &texts {
            messages.extend(values(&file.text).into_iter().map(|text| {
                let source = original(&text.id).cloned();
                ReviewedMessage::new(file, text, source, &signatures)
            }));
        }
        Self { tag: tag.to_owned(), path, signatures, messages }
    }

    /// How many messages are in a state.
    pub fn count(&self, state: State) -> usize {
        self.messages.iter().filter(|message| message.state == state).count()
    }

    /// Whether every message is signed, and nothing has changed since.
    pub fn is_signed(&self) -> bool {
        self.messages.iter().all(|message| message.state == State::Signed)
    }
}

/// The texts of some languages of a meeting: those of every invitation, and its own.
#[derive(Debug, Default)]
pub struct Reviews(BTreeMap<String, [ReviewedText; 2]>);

impl Reviews {
    /// Reads them; `name` is the meeting's folder to show.
    pub fn load(
        data: &Data,
        (folder, name): (&Path, &str),
        tags: &[&str],
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let originals = &originals.with_event(folder);
        let mut all = BTreeMap::new();
        for tag in tags {
            let recurring = ReviewedText::recurring(data, tag, originals, found);
            let own = ReviewedText::own(folder, name, tag, originals, found);
            all.insert((*tag).to_owned(), [recurring, own]);
        }
        Self(all)
    }

    /// The texts of one language.
    pub fn of(&self, tag: &str) -> &[ReviewedText] {
        self.0.get(tag).map_or(&[], <[_; 2]>::as_slice)
    }

    /// Whether a reader has signed every text of a language, and nothing has changed since.
    pub fn is_signed(&self, tag: &str) -> bool {
        let texts = self.of(tag);
        !texts.is_empty() && texts.iter().all(ReviewedText::is_signed)
    }
}

fn text(
    data: &Data,
    tag: &str,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Arc<SourceFile>> {
    data.text(&format!("locales/{tag}/{name}")).unwrap_or_else(|finding| {
        found.push(finding);
        None
    })
}
