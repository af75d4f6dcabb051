//! A character that none of the language's fonts has: a box would be printed in its place.

use std::collections::BTreeSet;

use crate::checks::{Check, Run};
use crate::page::compile::layout::PageSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check =
    Check { code: "missing-glyph", severity: Severity::Error, runs: &[Run::Page(run)] };

fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let missing: BTreeSet<&str> = subject.seen.tofu.iter().map(String::as_str).collect();
    if !missing.is_empty() {
        let all: Vec<&str> = missing.into_iter().collect();
        found.push(subject.finding(&CHECK).with("text", all.join(" ")));
    }
}
