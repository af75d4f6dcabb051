//! The topics that there are, with the languages that each has and how far these have been read.

use crate::content::data::Data;
use crate::content::locale;
use crate::content::signatures::{Originals, ReviewedText, State};
use crate::content::topic::{self, MeetingPlace, Topic};
use crate::finding::diagnostic::Diagnostic;

/// A topic and its languages.
#[derive(Debug)]
pub struct KnownTopic {
    /// What is known of it besides its texts.
    pub topic: Topic,
    /// Whether the office has any of it itself.
    pub own: bool,
    /// The languages that it has, by tag.
    pub languages: Vec<TopicLanguage>,
}

/// A language of a topic.
#[derive(Debug)]
pub struct TopicLanguage {
    /// Its tag.
    pub tag: String,
    /// Its texts, each with what its signature still stands for.
    pub texts: ReviewedText,
}

impl TopicLanguage {
    /// Whether all that it says has been read as it is now.
    pub fn is_signed(&self) -> bool {
        self.texts.is_signed()
    }

    /// Whether something was read that has changed since.
    pub fn is_changed(&self) -> bool {
        [State::SourceChanged, State::TextChanged].iter().any(|state| self.texts.count(*state) > 0)
    }
}

/// All topics, by id. `source` is the language that translations are made from.
pub fn topics(data: &Data, source: &str, found: &mut Vec<Diagnostic>) -> Vec<KnownTopic> {
    let recurring = Originals::load(data, source);
    let tags = locale::load_all(data).into_keys().collect::<Vec<_>>();
    let mut all = Vec::new();
    for id in topic::ids(data) {
        let Some(topic) = topic::load(data, &id, found) else { continue };
        // No folder of a meeting has anything to say here.
        let place = MeetingPlace { folder: "".as_ref(), name: "", topic: Some(&id) };
        let originals = recurring.with_event(data, &place);
        let mut languages = Vec::new();
        for tag in tags.iter().filter(|tag| has(data, &id, tag)) {
            if let Some(texts) = ReviewedText::topic(data, &place, tag, &originals, found) {
                languages.push(TopicLanguage { tag: tag.clone(), texts });
            }
        }
        let own = |tag: &String| topic::texts(&id, tag).is_some_and(|path| data.is_own(&path));
        let own = data.is_own(&topic::facts(&id)) || tags.iter().any(own);
        all.push(KnownTopic { own, topic, languages });
    }
    all
}

/// Whether a topic has a language.
fn has(data: &Data, id: &str, tag: &str) -> bool {
    let path = topic::texts(id, tag);
    // What cannot be read is there, and told by whoever reads it.
    path.is_some_and(|path| !matches!(data.bytes(&path), Ok(None)))
}
