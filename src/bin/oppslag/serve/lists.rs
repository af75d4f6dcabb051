//! Lists of people and letters to them: in memory, for as long as somebody needs them and no longer.
//!
//! Each is known by a number that nobody can guess, and forgotten when its letters were fetched, when its
//! page was left, when somebody says so, or half an hour after it was last used.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use oppslag::jobs::letters::request::Outcome;

use crate::serve::background::Work;
use crate::serve::pages::letters::batch::Letters;
use crate::serve::pages::letters::options::Wish;

/// So long a list that nobody uses is kept.
const USE: Duration = Duration::from_secs(30 * 60);
/// So soon after its page was left a list goes, unless the page is open again: it may only be loaded anew.
const LEFT: Duration = Duration::from_secs(10);
/// Lists at once; the one that was used last the longest ago goes first.
const MOST: usize = 8;
/// Numbers of lists of which one still knows why they are gone.
const GONE: usize = 64;

/// Why a list is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gone {
    /// The letters were fetched.
    Fetched,
    /// The page was left.
    Left,
    /// Nobody used it for half an hour, or others came.
    Old,
    /// Somebody said so.
    Told,
}

/// A list.
pub(crate) struct Held {
    /// The id of the meeting that it is for.
    pub(crate) event: String,
    /// What the file was called, for whoever chose it.
    pub(crate) name: String,
    pub(crate) bytes: Arc<[u8]>,
    pub(crate) wish: Wish,
    /// What was found in it, and the state of the files that it was judged by.
    pub(crate) read: Option<(u64, Arc<Outcome>)>,
    pub(crate) work: Option<Arc<Work<Letters>>>,
    used: Instant,
    left: Option<Instant>,
}

impl Held {
    pub(crate) fn new(event: &str, name: String, bytes: Vec<u8>, now: Instant) -> Self {
        Self {
            event: event.to_owned(),
            name,
            bytes: bytes.into(),
            wish: Wish::default(),
            read: None,
            work: None,
            used: now,
            left: None,
        }
    }
}

#[derive(Default)]
struct All {
    held: BTreeMap<String, Held>,
    gone: Vec<(String, Gone)>,
}

/// All lists.
#[derive(Default)]
pub(crate) struct Lists {
    all: Mutex<All>,
}

impl All {
    fn forget(&mut self, key: &str, why: Gone) -> Option<Held> {
        let held = self.held.remove(key)?;
        if self.gone.len() == GONE {
            self.gone.remove(0);
        }
        self.gone.push((key.to_owned(), why));
        Some(held)
    }

    fn sweep(&mut self, now: Instant) {
        let left = |held: &Held| held.left.is_some_and(|left| now.duration_since(left) >= LEFT);
        let old = |held: &Held| now.duration_since(held.used) >= USE;
        let why = |held: &Held| {
            if left(held) { Some(Gone::Left) } else { old(held).then_some(Gone::Old) }
        };
        let all = self.held.iter().filter_map(|(key, held)| Some((key.clone(), why(held)?)));
        for (key, why) in all.collect::<Vec<_>>() {
            self.forget(&key, why);
        }
    }
}

impl Lists {
    fn all(&self, now: Instant) -> MutexGuard<'_, All> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.sweep(now);
        all
    }

    /// Keeps a list under a number.
    pub(crate) fn keep(&self, key: &str, list: Held, now: Instant) {
        let mut all = self.all(now);
        while all.held.len() >= MOST {
            let oldest = all.held.iter().min_by_key(|(_, held)| held.used);
            let Some(oldest) = oldest.map(|(key, _)| key.clone()) else { break };
            all.forget(&oldest, Gone::Old);
        }
        all.held.insert(key.to_owned(), list);
    }

    /// Does something with a meeting's list. Where it is gone, why; nothing where there never was one.
    pub(crate) fn with<T>(
        &self,
        (event, key): (&str, &str),
        now: Instant,
        work: impl FnOnce(&mut Held) -> T,
    ) -> Result<T, Option<Gone>> {
        let mut all = self.all(now);
        match all.held.get_mut(key).filter(|held| held.event == event) {
            Some(held) => {
                held.used = now;
                Ok(work(held))
            }
            None => Err(all.gone.iter().find(|(gone, _)| gone == key).map(|(_, why)| *why)),
        }
    }

    /// Forgets a list, and gives what was left of it.
    pub(crate) fn forget(&self, key: &str, why: Gone, now: Instant) -> Option<Held> {
        self.all(now).forget(key, why)
    }

    /// The page of a list was left, or is open after all.
    pub(crate) fn leave(&self, key: &str, left: bool, now: Instant) {
        if let Some(held) = self.all(now).held.get_mut(key) {
            held.left = left.then_some(now);
        }
    }

    /// Forgets what nobody needs any more, and says how many lists there still are.
    pub(crate) fn sweep(&self, now: Instant) -> usize {
        self.all(now).held.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(keys: &[&str], now: Instant) -> Lists {
        let lists = Lists::default();
        for key in keys {
            lists.keep(key, Held::new("bolig", "liste.csv".to_owned(), vec![1], now), now);
        }
        lists
    }

    fn state(lists: &Lists, key: &str, now: Instant) -> Result<(), Option<Gone>> {
        lists.with(("bolig", key), now, |_| ())
    }

    #[test]
    fn a_list_that_nobody_uses_is_kept_for_half_an_hour() {
        let (begin, second) = (Instant::now(), Duration::from_secs(1));
        let lists = lists(&["a"], begin);
        let used = begin + USE - second;
        assert_eq!(state(&lists, "a", used), Ok(()));
        assert_eq!(lists.sweep(begin + USE), 1, "it was used a second ago");
        assert_eq!(lists.sweep(used + USE - second), 1);
        assert_eq!(lists.sweep(used + USE), 0);
        assert_eq!(state(&lists, "a", used + USE), Err(Some(Gone::Old)));
    }

    #[test]
    fn a_page_that_is_left_takes_its_list_with_it_and_one_that_is_loaded_anew_does_not() {
        let begin = Instant::now();
        let lists = lists(&["left", "anew"], begin);
        lists.leave("left", true, begin);
        lists.leave("anew", true, begin);
        lists.leave("anew", false, begin + LEFT / 2);
        assert_eq!(lists.sweep(begin + LEFT / 2), 2);
        assert_eq!(lists.sweep(begin + LEFT), 1);
        assert_eq!(state(&lists, "left", begin + LEFT), Err(Some(Gone::Left)));
        assert_eq!(state(&lists, "anew", begin + LEFT), Ok(()));
    }

    #[test]
    fn one_is_told_why_a_list_is_gone_and_nothing_of_anothers() {
        let now = Instant::now();
        let lists = lists(&["a", "b"], now);
        assert!(lists.forget("a", Gone::Fetched, now).is_some());
        assert!(lists.forget("a", Gone::Told, now).is_none());
        assert_eq!(state(&lists, "a", now), Err(Some(Gone::Fetched)));
        assert_eq!(state(&lists, "c", now), Err(None));
        assert_eq!(lists.with(("arbeid", "b"), now, |_| ()), Err(None), "of another meeting");
    }

    #[test]
    fn the_list_that_was_used_last_the_longest_ago_makes_room() {
        let begin = Instant::now();
        let keys: Vec<String> = (0..MOST).map(|number| number.to_string()).collect();
        let lists = lists(&keys.iter().map(String::as_str).collect::<Vec<_>>(), begin);
        let later = begin + Duration::from_secs(1);
        for key in keys.iter().filter(|key| *key != "3") {
            assert_eq!(state(&lists, key, later), Ok(()));
        }
        lists.keep("new", Held::new("bolig", String::new(), vec![1], later), later);
        assert_eq!(lists.sweep(later), MOST);
        assert_eq!(state(&lists, "3", later), Err(Some(Gone::Old)));
    }
}
