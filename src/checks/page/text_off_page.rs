//! Text outside the sheet, in the margin that office printers leave white, or where a sheet is cut.

use std::collections::BTreeMap;

use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::ink::Area;

/// The margin that office printers cannot print on, in mm.
const UNPRINTABLE: f64 = 5.0;
/// How far text keeps from where a sheet is cut into copies, in mm: a knife misses by less.
const KNIFE: f64 = 3.0;
/// Ink may stand over a margin by less than this, in mm.
const SLACK: f64 = 0.2;

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
