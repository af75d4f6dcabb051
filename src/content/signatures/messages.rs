//! Which messages a language has, of every invitation and of one meeting, and who has signed them.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::content::data::{self, Data};
use crate::content::signatures::file::ReviewFile;
use crate::content::signatures::state::{ReviewedMessage, State};
use crate::content::topic::{self, MeetingPlace};
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
    topic: HashMap<String, MessageValue>,
    own: HashMap<String, MessageValue>,
}

/// Which of the texts of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layer {
    Recurring,
    Topic,
    Own,
}

impl Originals {
    /// What every invitation says. What is wrong with the files is told by whoever judges them.
    pub fn load(data: &Data, tag: &str) -> Self {
        let texts = FILES.iter().filter_map(|name| text(data, tag, name, &mut Vec::new()));
        Self { tag: tag.to_owned(), recurring: by_id(texts), ..Self::default() }
    }

    /// The same with the texts of a meeting and of its topic, which go before those of every invitation.
    pub fn with_event(&self, data: &Data, place: &MeetingPlace) -> Self {
        let own = data::read_text(&place.folder.join(format!("{}.ftl", self.tag)), "").ok();
        let topic = place.topic_text(data, &self.tag, &mut Vec::new());
        Self {
            tag: self.tag.clone(),
            recurring: self.recurring.clone(),
            topic: by_id(topic.into_iter()),
            own: by_id(own.into_iter()),
        }
    }

    /// What a message translates: of a meeting's own texts first those of the meeting, then those of its topic,
    /// and those of a topic and of every invitation whatever any meeting says.
    fn of(&self, id: &str, tag: &str, layer: Layer) -> Option<&MessageValue> {
        let own = self.own.get(id).filter(|_| layer == Layer::Own);
        let topic = || self.topic.get(id).filter(|_| layer != Layer::Recurring);
        let known = own.or_else(topic).or_else(|| self.recurring.get(id));
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
        Self::new((tag, path), review, texts, |id| originals.of(id, tag, Layer::Recurring), found)
    }

    /// The texts of a meeting's topic in one language, but for those that the meeting says otherwise; nothing
    /// where it has no topic. Their signatures hold in every meeting about it.
    pub fn topic(
        data: &Data,
        place: &MeetingPlace,
        tag: &str,
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let path = topic::signatures(place.topic?, tag)?;
        let review = data.text(&path).unwrap_or_else(|finding| {
            found.push(finding.for_language(tag));
            None
        });
        // What is wrong with the texts is told by whoever judges them.
        let text = place.topic_text(data, tag, &mut Vec::new());
        let original = |id: &str| originals.of(id, tag, Layer::Topic);
        let texts = text.into_iter().collect();
        let mut topic = Self::new((tag, path), review, texts, original, found);
        let own = own_text(place, tag);
        let replaced: Vec<String> =
            own.iter().flat_map(|own| values(&own.text)).map(|value| value.id).collect();
        topic.messages.retain(|message| !replaced.iter().any(|id| id == message.id()));
        Some(topic)
    }

    /// A meeting's own texts in one language.
    pub fn own(
        place: &MeetingPlace,
        tag: &str,
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let MeetingPlace { folder, name, .. } = place;
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
        let texts = own_text(place, tag).into_iter().collect();
        Self::new((tag, path), review, texts, |id| originals.of(id, tag, Layer::Own), found)
    }

    /// All texts of a meeting in one language: those of every invitation, of its topic, and its own.
    pub fn meeting(
        data: &Data,
        place: &MeetingPlace,
        tag: &str,
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Self> {
        let recurring = Self::recurring(data, tag, originals, found);
        let topic = Self::topic(data, place, tag, originals, found);
        let own = Self::own(place, tag, originals, found);
        [recurring].into_iter().chain(topic).chain([own]).collect()
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

/// The texts of some languages of a meeting: those of every invitation, of its topic, and its own.
#[derive(Debug, Default)]
pub struct Reviews(BTreeMap<String, Vec<ReviewedText>>);

impl Reviews {
    /// Reads them.
    pub fn load(
        data: &Data,
        place: &MeetingPlace,
        tags: &[&str],
        originals: &Originals,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let originals = &originals.with_event(data, place);
        let of = |tag: &&str| {
            ((*tag).to_owned(), ReviewedText::meeting(data, place, tag, originals, found))
        };
        Self(tags.iter().map(of).collect())
    }

    /// The texts of one language.
    pub fn of(&self, tag: &str) -> &[ReviewedText] {
        self.0.get(tag).map_or(&[], Vec::as_slice)
    }

    /// Whether a reader has signed every text of a language, and nothing has changed since.
    pub fn is_signed(&self, tag: &str) -> bool {
        let texts = self.of(tag);
        !texts.is_empty() && texts.iter().all(ReviewedText::is_signed)
    }
}

/// A meeting's own file of texts. What is wrong with it is told by whoever judges it.
fn own_text(place: &MeetingPlace, tag: &str) -> Option<Arc<SourceFile>> {
    let path = place.folder.join(format!("{tag}.ftl"));
    data::read_text(&path, &format!("{}/{tag}.ftl", place.name)).ok()
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
