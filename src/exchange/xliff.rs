//! XLIFF 1.2 and 2.0, as CAT tools and translators' portals read and write them.
//!
//! Placeables are inline elements with their code inside, so that tools lock them and programs that know no
//! inline elements still read the whole sentence.

use std::fmt::Write;

use crate::exchange::key::TextFile;
use crate::exchange::markup::{base64, safe as escape};
use crate::exchange::placeables::{Piece, pieces};
use crate::exchange::po::explanations;
use crate::exchange::unit::{Assignment, Unit, UnitState, digest};

/// The category of the note, and the word of the attribute, that hold the digits of the translation as it was
/// sent.
pub(crate) const BASE: &str = "base";

/// The namespaces.
pub(crate) const FIRST: &str = "urn:oasis:names:tc:xliff:document:1.2";
pub(crate) const SECOND: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The units of each file, in their order.
fn files(assignment: &Assignment) -> Vec<(String, Vec<&Unit>)> {
    let mut all: Vec<(&TextFile, Vec<&Unit>)> = Vec::new();
    for unit in &assignment.units {
        match all.iter_mut().find(|(file, _)| **file == unit.key.file) {
            Some((_, units)) => units.push(unit),
            None => all.push((&unit.key.file, vec![unit])),
        }
    }
    let path = |file: &TextFile| match file {
        TextFile::Event(id) => format!("events/{id}/{}.ftl", assignment.target),
        TextFile::Recurring(name) => format!("locales/{}/{name}.ftl", assignment.target),
    };
    all.into_iter().map(|(file, units)| (path(file), units)).collect()
}

/// The file as XLIFF 1.2.
pub fn export_first(assignment: &Assignment) -> String {
    let Assignment { source, target, date, words, pictures, .. } = assignment;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"{FIRST}\">\n"
    );
    for (number, (path, units)) in files(assignment).iter().enumerate() {
        let _ = writeln!(
            out,
            "<file original=\"{}\" source-language=\"{source}\" target-language=\"{target}\" datatype=\"plaintext\" date=\"{date}T00:00:00Z\">",
            escape(path)
        );
        if number == 0 {
            out.push_str("<header>\n");
            for picture in pictures {
                let _ = writeln!(
                    out,
                    "<reference><internal-file form=\"image/png\">{}</internal-file></reference>",
                    base64(&picture.png)
                );
            }
            for line in words.head.iter().chain(&words.advice) {
                let _ = writeln!(out, "<note>{}</note>", escape(line));
            }
            out.push_str("</header>\n");
        }
        out.push_str("<body>\n");
        units.iter().for_each(|unit| first_unit(&mut out, unit, assignment));
        out.push_str("</body>\n</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn first_unit(out: &mut String, unit: &Unit, assignment: &Assignment) {
    let approved = if unit.state == UnitState::Signed { " approved=\"yes\"" } else { "" };
    let _ = write!(
        out,
        "<trans-unit id=\"{}\" xml:space=\"preserve\" extradata=\"{BASE}:{}\"{approved}>\n<source>{}</source>\n",
        escape(&unit.key.to_string()),
        digest(&unit.target),
        first_inline(&unit.source, unit)
    );
    let state = match unit.state {
        UnitState::Untranslated => None,
        UnitState::SourceChanged => Some("needs-review-translation"),
        UnitState::TargetChanged | UnitState::Translated => Some("translated"),
        UnitState::Signed => Some("signed-off"),
    };
    if let Some(state) = state {
        let target = first_inline(&unit.target, unit);
        let _ = writeln!(out, "<target state=\"{state}\">{target}</target>");
    }
    for line in explanations(unit, assignment) {
        let _ = writeln!(out, "<note from=\"developer\">{}</note>", escape(&line));
    }
    if let Some(before) = &unit.before {
        let _ = writeln!(
            out,
            "<alt-trans alttranstype=\"previous-version\"><source>{}</source><target>{}</target></alt-trans>",
            first_inline(before, unit),
            first_inline(&unit.target, unit)
        );
    }
    out.push_str("</trans-unit>\n");
}

/// The placeables of a unit, each once: its place among them is what ties those of the translation to those of
/// the original.
fn codes(unit: &Unit) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for sentence in [Some(&unit.source), unit.before.as_ref(), Some(&unit.target)] {
        for piece in sentence.and_then(|text| pieces(text)).unwrap_or_default() {
            if let Piece::Placeable(code) = piece
                && !all.contains(&code)
            {
                all.push(code);
            }
        }
    }
    all
}

/// A sentence with its placeables as inline elements. One that stands in it twice needs another number the
/// second time.
fn inline(sentence: &str, unit: &Unit, element: impl Fn(usize, String, &str) -> String) -> String {
    let all = codes(unit);
    let mut seen: Vec<&str> = Vec::new();
    let written = |piece: Piece<'_>| match piece {
        Piece::Words(words) => escape(words),
        Piece::Placeable(code) => {
            let number = all.iter().position(|known| *known == code).map_or(0, |at| at + 1);
            let times = seen.iter().filter(|known| **known == code).count();
            let id = if times == 0 { number.to_string() } else { format!("{number}-{times}") };
            let owned = all.iter().find(|known| **known == code);
            seen.extend(owned);
            element(number, id, code)
        }
    };
    match pieces(sentence) {
        Some(pieces) => pieces.into_iter().map(written).collect(),
        None => escape(sentence),
    }
}

fn first_inline(sentence: &str, unit: &Unit) -> String {
    inline(sentence, unit, |_, id, code| format!("<ph id=\"{id}\">{}</ph>", escape(code)))
}

/// The file as XLIFF 2.0.
pub fn export_second(assignment: &Assignment) -> String {
    let Assignment { source, target, words, .. } = assignment;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{SECOND}\" version=\"2.0\" srcLang=\"{source}\" trgLang=\"{target}\">\n"
    );
    for (number, (path, units)) in files(assignment).iter().enumerate() {
        let _ = writeln!(out, "<file id=\"f{}\" original=\"{}\">", number + 1, escape(path));
        if number == 0 {
            out.push_str("<notes>\n");
            for line in words.head.iter().chain(&words.advice) {
                let _ = writeln!(out, "<note>{}</note>", escape(line));
            }
            out.push_str("</notes>\n");
        }
        units.iter().for_each(|unit| second_unit(&mut out, unit, assignment));
        out.push_str("</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn second_unit(out: &mut String, unit: &Unit, assignment: &Assignment) {
    let _ = writeln!(
        out,
        "<unit id=\"{}\" xml:space=\"preserve\">\n<notes>",
        escape(&unit.key.to_string())
    );
    for line in explanations(unit, assignment) {
        let _ = writeln!(out, "<note>{}</note>", escape(&line));
    }
    if let Some(before) = &unit.before {
        let label = &assignment.words.before;
        let _ = writeln!(out, "<note>{}: {}</note>", escape(label), escape(before));
    }
    let _ = writeln!(out, "<note category=\"{BASE}\">{}</note>\n</notes>", digest(&unit.target));
    let codes = codes(unit);
    if !codes.is_empty() {
        out.push_str("<originalData>\n");
        for (number, code) in codes.iter().enumerate() {
            let _ = writeln!(out, "<data id=\"d{}\">{}</data>", number + 1, escape(code));
        }
        out.push_str("</originalData>\n");
    }
    let state = match unit.state {
        UnitState::Untranslated | UnitState::SourceChanged => "initial",
        UnitState::TargetChanged | UnitState::Translated => "translated",
        UnitState::Signed => "reviewed",
    };
    let _ = writeln!(
        out,
        "<segment state=\"{state}\">\n<source>{}</source>",
        second_inline(&unit.source, unit, false)
    );
    if unit.state != UnitState::Untranslated {
        let _ = writeln!(out, "<target>{}</target>", second_inline(&unit.target, unit, true));
    }
    out.push_str("</segment>\n</unit>\n");
}

fn second_inline(sentence: &str, unit: &Unit, translated: bool) -> String {
    inline(sentence, unit, |number, id, code| {
        let shown = unit.example(code, translated).unwrap_or(code);
        format!(
            "<ph id=\"{id}\" dataRef=\"d{number}\" equiv=\"{}\" disp=\"{}\"/>",
            escape(code),
            escape(shown)
        )
    })
}
