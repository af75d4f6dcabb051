//! Norwegian compounds: which words they are put together from.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use fst::Set;

use crate::content::data::Data;

/// A part of a compound has at least this many letters.
const SHORTEST: usize = 3;

/// A shorter word is no compound, and a longer one is no word.
pub(crate) const COMPOUND: Range<usize> = 8..64;

/// A part of an unknown compound has at least this many letters: many of three are endings.
const PART: usize = 4;
/// First parts that are no words.
const FIRST_ONLY: [&str; 4] = ["fler", "hoved", "inter", "multi"];
/// Words that are endings when they stand behind another part: of "masterens", "trening",
/// "initialisering".
const ENDINGS: [&str; 43] = [
    "ende",
    "endes",
    "ene",
    "enes",
    "ens",
    "entre",
    "ering",
    "erte",
    "ertes",
    "este",
    "etere",
    "eters",
    "etest",
    "gjen",
    "hande",
    "hets",
    "ilbud",
    "inga",
    "inger",
    "ings",
    "iser",
    "ister",
    "jonens",
    "joner",
    "kings",
    "lens",
    "letere",
    "mens",
    "rene",
    "rens",
    "ring",
    "ringen",
    "ringer",
    "rings",
    "stings",
    "ters",
    "test",
    "teste",
    "tikkens",
    "tilling",
    "tillingen",
    "tillingene",
    "tillingens",
];
/// From this many bytes on, a first part more likely takes a joint than not.
const LONG_PART: usize = 7;
/// Shorter words that compounds begin with.
const SHORT_PARTS: [&str; 20] = [
    "by", "en", "ett", "is", "ny", "to", "tre", "øl", "øy", "år", "bil", "bo", "dag", "hus", "sak",
    "søk", "vei", "dør", "lov", "tak",
];

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

    /// Where the words of the list end that a text begins with, in bytes, the shortest first.
    fn ends(&self, text: &str) -> Vec<usize> {
        let Some(set) = &self.0 else { return Vec::new() };
        let fst = set.as_fst();
        let mut node = fst.root();
        let mut ends = Vec::new();
        for (at, byte) in text.bytes().enumerate() {
            let Some(next) = node.find_input(byte) else { break };
            node = fst.node(node.transition_addr(next));
            if node.is_final() {
                ends.push(at + 1);
            }
        }
        ends
    }

    /// The ordinary words that a compound is made of, each with its joint ("husholdnings",
    /// "budsjett"): as few as there can be, and of those even ones. Nothing where the word cannot
    /// be put together from ordinary words.
    pub fn parts<'w>(&self, word: &'w str) -> Option<Vec<&'w str>> {
        if !COMPOUND.contains(&word.chars().count()) {
            return None;
        }
        // For each byte from the end: what the rest takes, and where its first part ends.
        let mut best: Vec<Option<(Cost, usize)>> = vec![None; word.len() + 1];
        *best.last_mut()? = Some((Cost::default(), word.len()));
        for start in (0..word.len()).rev() {
            let Some(rest) = word.get(start..) else { continue };
            let alone = FIRST_ONLY.iter().filter(|part| start == 0 && rest.starts_with(**part));
            for length in self.ends(rest).into_iter().chain(alone.map(|part| part.len())) {
                let part = rest.get(..length).unwrap_or_default();
                let first = start == 0;
                let short = part.chars().count() < PART;
                if (short && !(first && SHORT_PARTS.contains(&part)))
                    || (!first && ENDINGS.contains(&part))
                {
                    continue;
                }
                for joint in ["", "s", "e"] {
                    let end = start + length + joint.len();
                    // Behind the last part an s is a genitive.
                    let stands = rest.get(length..).is_some_and(|rest| rest.starts_with(joint))
                        && (joint != "e" || end < word.len());
                    let rest_of = |at: usize| best.get(at).copied().flatten();
                    let Some((cost, _)) = rest_of(end).filter(|_| stands) else { continue };
                    // An s that could belong to either side belongs to a long part before it and
                    // not to a short one: "boutgifts-tak", but "klient-støtte".
                    let either = |other: usize| end < word.len() && rest_of(other).is_some();
                    let odd = match (joint, length >= LONG_PART) {
                        ("", true) => word.get(end..end + 1) == Some("s") && either(end + 1),
                        ("s", false) => either(end - 1),
                        _ => false,
                    };
                    let cost = cost.with(length + joint.len(), odd);
                    if let Some(known) = best.get_mut(start)
                        && known.is_none_or(|(least, _)| cost < least)
                    {
                        *known = Some((cost, end));
                    }
                }
            }
        }
        let mut parts = Vec::new();
        let mut at = 0;
        while at < word.len() {
            let (_, end) = best.get(at).copied().flatten()?;
            parts.push(word.get(at..end)?);
            at = end;
        }
        Some(parts)
    }
}

/// How good a division is, the least first: few parts, few odd joints, then even lengths.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    parts: usize,
    odd: usize,
    squares: usize,
}

impl Cost {
    fn with(self, length: usize, odd: bool) -> Self {
        Self {
            parts: self.parts + 1,
            odd: self.odd + usize::from(odd),
            squares: self.squares + length * length,
        }
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
pub(crate) fn term_in<T>(
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
