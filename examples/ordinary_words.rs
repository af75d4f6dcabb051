//! Makes `locales/nb/ordinary-words.fst` of a list of words, one a line, from standard input:
//! `tests/glossary/words.py | cargo run --release --example ordinary_words > locales/nb/ordinary-words.fst`
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::collections::BTreeSet;
use std::io::{Read, Write};

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let words: BTreeSet<String> = text.lines().map(|word| word.trim().to_lowercase()).collect();
    let set = fst::Set::from_iter(words.iter().filter(|word| !word.is_empty())).unwrap();
    std::io::stdout().write_all(set.as_fst().as_bytes()).unwrap();
}
