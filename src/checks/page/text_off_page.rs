//! Text outside the sheet, in the margin that office printers leave white, or where a sheet is cut.

use std::collections::BTreeMap;

use crate::base::area::Area;
use crate::checks::subject::{PageSubject, SheetSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::texts::{SLACK, UNPRINTABLE, outside};

/// How far text keeps from where a sheet is cut into copies, in mm: a knife misses by less.
const KNIFE: f64 = 3.0;

const SIDES: [&str; 4] = ["left", "top", "right", "bottom"];

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let mut worst: BTreeMap<(String, &str), (f64, Diagnostic)> = BTreeMap::new();
    for text in &subject.seen.texts {
        let (Some(ink), Some(page)) = (text.ink, subject.seen.pages.get(text.page)) else {
            continue;
        };
        let sheet = Area { left: 0.0, top: 0.0, right: page.0, bottom: page.1 };
        let outs = [(sheet, "sheet"), (sheet.grown(-UNPRINTABLE), "printer")].into_iter();
        let copy = copy(subject, ink).map(|copy| (copy.grown(-KNIFE), "copy"));
        let out = outs.chain(copy).find_map(|(room, kind)| {
            let out = ink.out_of(room).into_iter().zip(SIDES);
            let (by, side) = out.max_by(|one, other| one.0.total_cmp(&other.0))?;
            (by > SLACK).then_some((by, side, kind))
        });
        let Some((by, side, kind)) = out else { continue };
        let culprit = subject.culprit(text);
        let key = (culprit.key(), side);
        if worst.get(&key).is_none_or(|(most, _)| *most < by) {
            let finding = culprit.named(subject.finding(&rules::TEXT_OFF_PAGE));
            let finding = finding.with("kind", kind).with("side", side).with("by", tenths(by));
            worst.insert(key, (by, finding));
        }
    }
    found.extend(worst.into_values().map(|(_, finding)| finding));
}

/// Texts of a page that somebody made, as far as a PDF says where they are.
pub(crate) fn judge(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    let Some(texts) = &subject.texts else { return };
    let mut worst: BTreeMap<(&str, &str), (f64, Diagnostic)> = BTreeMap::new();
    for out in outside(texts) {
        let (Some(run), Some(side)) = (texts.runs.get(out.run), SIDES.get(out.side)) else {
            continue;
        };
        let key = (run.text.as_str(), *side);
        if worst.get(&key).is_none_or(|(most, _)| *most < out.by) {
            let finding = subject.text_finding(&rules::TEXT_OFF_PAGE, run);
            let kind = if out.off_sheet { "sheet" } else { "printer" };
            let finding = finding.with("kind", kind).with("side", *side);
            worst.insert(key, (out.by, finding.with("by", tenths(out.by))));
        }
    }
    found.extend(worst.into_values().map(|(_, finding)| finding));
}

/// The copy on a shared sheet that a text stands on.
fn copy(subject: &PageSubject, ink: Area) -> Option<Area> {
    let size = &subject.document.size;
    if size.columns * size.rows <= 1 {
        return None;
    }
    let gap = |total: f64, one: f64, count: i64| (total - one * count as f64) / (count + 1) as f64;
    let across = gap(size.width, size.copy_width, size.columns);
    let down = gap(size.height, size.copy_height, size.rows);
    let copies = (0..size.rows).flat_map(|row| (0..size.columns).map(move |column| (row, column)));
    let areas = copies.map(|(row, column)| {
        let left = across + column as f64 * (size.copy_width + across);
        let top = down + row as f64 * (size.copy_height + down);
        Area { left, top, right: left + size.copy_width, bottom: top + size.copy_height }
    });
    let covered = |copy: &Area| {
        let shared = copy.shared(ink);
        shared.width().max(0.0) * shared.height().max(0.0)
    };
    areas.filter(|copy| covered(copy) > 0.0).max_by(|a, b| covered(a).total_cmp(&covered(b)))
}

/// Rounded up to tenths of a millimetre.
pub(super) fn tenths(mm: f64) -> f64 {
    (mm * 10.0).ceil() / 10.0
}
