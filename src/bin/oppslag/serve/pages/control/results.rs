//! What was judged, for as long as somebody may look at it: in memory alone, since it may be about people.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::serve::desk::random;
use crate::serve::pages::control::file::JudgedFile;
use crate::serve::pages::control::text::JudgedText;

/// So many results are kept at once.
const MOST: usize = 12;
/// So many bytes of pictures.
const MOST_BYTES: usize = 192 << 20;
/// How long one is kept.
const LONGEST: Duration = Duration::from_secs(30 * 60);

/// Something that was judged.
pub(crate) enum Judged {
    /// A file with its pages.
    File(JudgedFile),
    /// A text.
    Text(JudgedText),
}

impl Judged {
    fn size(&self) -> usize {
        match self {
            Self::File(file) => file.pages.iter().map(|page| page.picture.len()).sum(),
            Self::Text(text) => text.text.len(),
        }
    }
}

struct Entry {
    key: String,
    since: Instant,
    judged: Arc<Judged>,
}

/// Results by keys that nobody can guess.
#[derive(Default)]
pub(crate) struct Results(Mutex<VecDeque<Entry>>);

impl Results {
    /// Keeps a result, and says its key.
    pub(crate) fn keep(&self, judged: Judged) -> String {
        let key = random().chars().take(32).collect::<String>();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = Entry { key: key.clone(), since: Instant::now(), judged: Arc::new(judged) };
        all.push_back(entry);
        prune(&mut all, MOST_BYTES);
        key
    }

    /// The result with a key.
    pub(crate) fn get(&self, key: &str) -> Option<Arc<Judged>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        prune(&mut all, MOST_BYTES);
        all.iter().find(|entry| entry.key == key).map(|entry| entry.judged.clone())
    }
}

fn prune(all: &mut VecDeque<Entry>, most_bytes: usize) {
    all.retain(|entry| entry.since.elapsed() < LONGEST);
    let size = |all: &VecDeque<Entry>| all.iter().map(|entry| entry.judged.size()).sum::<usize>();
    while all.len() > MOST || (all.len() > 1 && size(all) > most_bytes) {
        all.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_first() {
        let results = Results::default();
        let text = |n: usize| {
            let mut text = JudgedText::default();
            text.text = n.to_string();
            text
        };
        let keys: Vec<String> =
            (0..MOST + 1).map(|n| results.keep(Judged::Text(text(n)))).collect();
        assert!(results.get(&keys[0]).is_none());
        let last = results.get(&keys[MOST]).unwrap();
        let Judged::Text(text) = &*last else { panic!("a text") };
        assert_eq!(text.text, MOST.to_string());
    }

    #[test]
    fn what_is_large_makes_room_but_for_the_last() {
        let entry = |text: &str| {
            let mut judged = JudgedText::default();
            judged.text = text.to_owned();
            let judged = Arc::new(Judged::Text(judged));
            Entry { key: text.to_owned(), since: Instant::now(), judged }
        };
        for (texts, left) in [
            (&["four", "five!"][..], &["four", "five!"][..]),
            (&["four", "five!", "x"], &["five!", "x"]),
            (&["four", "more than nine"], &["more than nine"]),
        ] {
            let mut all: VecDeque<Entry> = texts.iter().map(|text| entry(text)).collect();
            prune(&mut all, 9);
            let keys: Vec<&str> = all.iter().map(|entry| entry.key.as_str()).collect();
            assert_eq!(keys, left);
        }
    }
}
