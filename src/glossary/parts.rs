//! Norwegian compounds: which words they are put together from.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fst::Set;

use crate::data::Data;

/// A part of a compound has at least this many letters.
const SHORTEST: usize = 3;

/// First parts that make another word rather than a compound: `klage` is not in `beklage`, nor
/// `tolke` in `fortolke`.
const PREFIXES: [&str; 29] = [
    "an", "av", "be", "bi", "etter", "for", "fore", "fra", "fram", "frem", "gjen", "inn", "med",
    "mis", "mot", "ned", "om", "opp", "over", "på", "sam", "til", "tilbake", "under", "ut", "van",
    "ved", "vid", "unn",
];

/// Every form of ordinary words (`locales/nb/ordinary-words.fst`).
#[derive(Clone)]
pub struct Ordinary(Option<Arc<Set<Cow<'static, [u8]>>>>);

impl fmt::Debug for Ordinary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ordinary").field(&self.0.as_ref().map(|set| set.len())).finish()
    }
}

impl Ordinary {
    /// The list of the data folder; an empty one where there is none.
    pub fn load(data: &Data) -> Self {
        let bytes = data.bytes("locales/nb/ordinary-words.fst").ok().flatten();
        Self(bytes.and_then(|bytes| Set::new(bytes).ok()).map(Arc::new))
    }

    /// Whether a word, in small letters, is in the list.
    pub fn has(&self, word: &str) -> bool {
        self.0.as_ref().is_some_and(|set| set.contains(word))
    }
}

/// Splits of a word in two, with the joint between: the parts without it, at letters' borders.
fn splits(word: &str) -> impl Iterator<Item = (&str, &str)> {
    word.char_indices().skip(SHORTEST).flat_map(move |(at, _)| {
        let (first, last) = word.split_at(at);
        let joints = ["", "s", "e"];
        joints.into_iter().filter_map(move |joint| {
            let first = first.strip_suffix(joint)?;
            let long = |part: &str| part.chars().count() >= SHORTEST;
            (long(first) && long(last)).then_some((first, last))
        })
    })
}

/// A term that is a part of a compound, by the lists of its forms: what `first` knows may stand
/// before other parts, what `last` knows may end the word.
pub(super) fn term_in<T>(
    word: &str,
    ordinary: &Ordinary,
    first: impl Fn(&str) -> Option<T>,
    last: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let known = |part: &str| {
        part.chars().count() >= SHORTEST && !PREFIXES.contains(&part) && ordinary.has(part)
    };
    // `boutgiftstaksordningen`: the rest may be a compound itself.
    let made = |part: &str| known(part) || splits(part).any(|(a, b)| known(a) && known(b));
    // Of several terms in a word the longest is meant: `boutgiftstak` before `boutgift`.
    let mut best: Option<(usize, T)> = None;
    for (before, after) in splits(word) {
        if PREFIXES.contains(&before) {
            continue;
        }
        if let Some(term) = first(before)
            && (made(after) || last(after).is_some())
        {
            best = longer(best, term, before);
        }
        if let Some(term) = last(after)
            && made(before)
        {
            best = longer(best, term, after);
        }
    }
    if best.is_none() {
        // In the middle: what stands before is known, and so is what comes after.
        for (_, rest) in splits(word).filter(|(before, _)| known(before)) {
            for (part, after) in splits(rest) {
                if let Some(term) = first(part).filter(|_| made(after)) {
                    best = longer(best, term, part);
                }
            }
        }
    }
    best.map(|(_, term)| term)
}

fn longer<T>(best: Option<(usize, T)>, term: T, part: &str) -> Option<(usize, T)> {
    match best {
        Some((length, best)) if length >= part.len() => Some((length, best)),
        _ => Some((part.len(), term)),
    }
}
