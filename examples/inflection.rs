//! All forms of Norwegian words, for the evaluation in `tests/glossary/`: reads lines of standard,
//! lemma and class, tabs between them, and writes each with the forms behind it.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::io::BufRead;

use oppslag::language::glossary::inflection::standard::Standard;
use oppslag::language::glossary::{Word, inflection};

fn main() {
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let mut fields = line.split('\t').map(str::to_owned);
        let mut next = || fields.next().unwrap_or_default();
        let standard = if next() == "nn" { Standard::Nynorsk } else { Standard::Bokmal };
        let word = Word { lemma: next(), part: next(), ..Word::default() };
        println!("{line}\t{}", inflection::forms(&word, standard).join("\t"));
    }
}
