//! Copies and sheets, by paper.

use std::collections::BTreeMap;

use crate::content::event::{Event, Status};
use crate::content::locale::Locale;
use crate::content::template::{Size, Template, size_of};
use crate::content::workspace::Workspace;
use crate::content::workspace::copies::{FLYER, HUNG, LETTER};

/// Copies of one page on one paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLine {
    /// The paper's id; empty for white.
    pub paper: String,
    /// The language's tag.
    pub language: String,
    /// The template's name.
    pub template: String,
    /// The size's id.
    pub size: String,
    /// How many copies.
    pub copies: i64,
    /// How many of them are cut from one sheet.
    pub per_sheet: i64,
    /// The sheet, such as `A4`.
    pub format: String,
    /// How many sheets.
    pub sheets: i64,
}

/// Sheets of one paper and format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperTotal {
    /// The paper's id; empty for white.
    pub paper: String,
    /// The sheet, such as `A4`.
    pub format: String,
    /// How many sheets are needed.
    pub needed: i64,
    /// How many more are ordered, since some are spoilt.
    pub reserve: i64,
    /// How many packs that is; 0 where nobody wrote how many sheets a pack has.
    pub packs: i64,
}

/// Everything that is ordered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// By paper, language and page.
    pub lines: Vec<OrderLine>,
    /// By paper and format.
    pub totals: Vec<PaperTotal>,
}

/// The name of a sheet of the A series; its sides in mm for any other.
fn format(size: &Size) -> String {
    let (short, long) = (size.width.min(size.height), size.width.max(size.height));
    let named =
        [(297.0, 420.0, "A3"), (210.0, 297.0, "A4"), (148.0, 210.0, "A5"), (105.0, 148.0, "A6")];
    match named.into_iter().find(|(a, b, _)| (*a, *b) == (short, long)) {
        Some((.., name)) => name.to_owned(),
        None => format!("{short} × {long} mm"),
    }
}

/// Counts copies and sheets.
pub fn count(
    workspace: &Workspace,
    event: &Event,
    templates: &BTreeMap<String, Template>,
    languages: &[&Locale],
    letters: &BTreeMap<String, i64>,
) -> Order {
    let copies = &workspace.copies;
    let made = |id: &str| templates.get(id).filter(|template| template.is_for(event.status));
    let mut lines = Lines(Vec::new());
    for locale in languages {
        let tag = &locale.tag;
        let paper = workspace.paper_of.get(tag).map(|id| id.value.clone()).unwrap_or_default();
        let mut add = |template: &Template, size: &Size, count: i64| {
            lines.add((&paper, tag), template, size, count);
        };
        for template in HUNG.into_iter().filter_map(made) {
            for place in &copies.places {
                let here = place.languages.is_empty()
                    || place.languages.iter().any(|language| language.value == *tag);
                if let Some(size) = size_of(template, Some(&place.size)).filter(|_| here) {
                    add(template, size, place.posters);
                }
            }
        }
        let flyers = copies.caseworkers.saturating_mul(event.flyers.unwrap_or(copies.flyers));
        if let Some(template) = made(FLYER)
            && let Some(size) = size_of(template, copies.flyer_size.as_ref())
        {
            add(template, size, flyers);
        }
        let sent = event.status != Status::Cancelled;
        if let Some(template) = templates.get(LETTER).filter(|_| sent)
            && let Some(size) = template.sizes.first()
        {
            add(template, size, letters.get(tag).copied().unwrap_or(0));
        }
    }
    let Lines(lines) = lines;
    let totals = totals(workspace, &lines);
    Order { lines, totals }
}

/// What is ordered so far.
struct Lines(Vec<OrderLine>);

impl Lines {
    /// Adds copies of a page in a language, on its paper.
    fn add(&mut self, (paper, tag): (&str, &str), template: &Template, size: &Size, count: i64) {
        let per_sheet = size.columns * size.rows;
        let sheets = |copies: i64| copies.div_euclid(per_sheet) + i64::from(copies % per_sheet > 0);
        let page = (tag, template.id.as_str(), size.id.as_str());
        let mut lines = self.0.iter_mut();
        let same =
            lines.find(|l| (l.language.as_str(), l.template.as_str(), l.size.as_str()) == page);
        if let Some(line) = same {
            line.copies = line.copies.saturating_add(count);
            line.sheets = sheets(line.copies);
        } else if count > 0 {
            self.0.push(OrderLine {
                paper: paper.to_owned(),
                language: tag.to_owned(),
                template: template.id.clone(),
                size: size.id.clone(),
                copies: count,
                per_sheet,
                format: format(size),
                sheets: sheets(count),
            });
        }
    }
}

/// Sheets by paper and format, with what is spoilt and what a pack has.
fn totals(workspace: &Workspace, lines: &[OrderLine]) -> Vec<PaperTotal> {
    let mut needed: BTreeMap<(String, String), i64> = BTreeMap::new();
    for line in lines {
        let key = (line.paper.clone(), line.format.clone());
        let sum = needed.entry(key).or_insert(0);
        *sum = sum.saturating_add(line.sheets);
    }
    needed
        .into_iter()
        .map(|((paper, format), needed)| {
            let reserve = needed.saturating_mul(workspace.copies.reserve).saturating_add(99) / 100;
            let pack = workspace.papers.get(&paper).map_or(0, |paper| paper.pack);
            let packs = if pack > 0 {
                needed.saturating_add(reserve).saturating_add(pack - 1) / pack
            } else {
                0
            };
            PaperTotal { paper, format, needed, reserve, packs }
        })
        .collect()
}
