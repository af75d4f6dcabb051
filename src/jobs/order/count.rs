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

impl OrderLine {
    /// One sheet of a page that nobody counted.
    pub(crate) fn one(workspace: &Workspace, tag: &str, template: &Template, size: &Size) -> Self {
        let per_sheet = size.columns * size.rows;
        Self {
            paper: paper_of(workspace, tag),
            language: tag.to_owned(),
            template: template.id.clone(),
            size: size.id.clone(),
            copies: per_sheet,
            per_sheet,
            format: format(size),
            sheets: 1,
        }
    }
}

fn paper_of(workspace: &Workspace, tag: &str) -> String {
    workspace.paper_of.get(tag).map(|id| id.value.clone()).unwrap_or_default()
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
        let paper = paper_of(workspace, tag);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{locale, template};

    const OFFICE: &str = "organisation = \"Bydel\"\nsenders = [\"nav\"]\n\
        [papers.blue]\nname = \"blå\"\nrgb = \"#CCDDEE\"\npack = 250\n\
        [papers.yellow]\nname = \"gul\"\nrgb = \"#FFF5B1\"\n\
        [paper]\nso = \"blue\"\nar = \"yellow\"\n\
        [order]\nreserve = 10\ncaseworkers = 3\nflyers = 5\nflyer-size = \"a5\"\n\
        [[order.places]]\nname = \"hall\"\nsize = \"a4\"\nposters = 2\nlanguages = [\"so\"]\n\
        [[order.places]]\nname = \"door\"\nsize = \"a3\"\n";
    const SIZES: &str = "[[size]]\nid = \"a4\"\nlabel = \"A4\"\n\
        [[size]]\nid = \"a3\"\nlabel = \"A3\"\nwidth = 297\nheight = 420\n\
        [[size]]\nid = \"a5\"\nlabel = \"A5\"\nwidth = 297\nheight = 210\ncolumns = 2\n";

    /// What is ordered of a meeting with these facts, with so many letters in Somali.
    fn ordered(facts: &str, office: &str, letters: i64) -> Order {
        let root = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = root.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        for (name, status) in [
            ("poster", "\"planned\""),
            ("notice", "\"moved\", \"cancelled\""),
            ("flyer", "\"planned\""),
            ("letter", "\"planned\""),
        ] {
            put(
                &format!("templates/{name}/template.toml"),
                &format!("status = [{status}]\n{SIZES}"),
            );
        }
        put("oppslag.toml", office);
        let needed = "date = 2027-05-12\nstart = 13:30\nend = 15:45\nvenue = \"v\"\ncontact = \"c\"\n\
                      page = \"https://a.example\"\nlanguages = [\"so\", \"ar\"]\n";
        put("events/own/event.toml", &format!("{needed}{facts}"));
        let workspace = Workspace::load(root.path()).unwrap().value;
        let event = Event::load(&root.path().join("events/own"), "events/own").unwrap().value;
        let locales = locale::load_all(&workspace.data);
        let templates = template::load_all(&workspace.data, &mut Vec::new());
        let letters = BTreeMap::from([("so".to_owned(), letters)]);
        count(&workspace, &event, &templates, &[&locales["so"], &locales["ar"]], &letters)
    }

    type Line<'a> = (&'a str, &'a str, &'a str, i64, &'a str, i64);

    fn lines(order: &Order) -> Vec<Line<'_>> {
        let lines = order.lines.iter();
        lines
            .map(|l| {
                let page = (l.language.as_str(), l.template.as_str(), l.size.as_str());
                (page.0, page.1, page.2, l.copies, l.format.as_str(), l.sheets)
            })
            .collect()
    }

    fn totals(order: &Order) -> Vec<(&str, &str, i64, i64, i64)> {
        let totals = order.totals.iter();
        totals
            .map(|t| (t.paper.as_str(), t.format.as_str(), t.needed, t.reserve, t.packs))
            .collect()
    }

    #[test]
    fn every_place_gets_its_posters_and_every_paper_its_reserve() {
        let order = ordered("", OFFICE, 230);
        assert_eq!(
            lines(&order),
            [
                ("so", "poster", "a4", 2, "A4", 2),
                ("so", "poster", "a3", 1, "A3", 1),
                // Three times five, two on a sheet.
                ("so", "flyer", "a5", 15, "A4", 8),
                ("so", "letter", "a4", 230, "A4", 230),
                ("ar", "poster", "a3", 1, "A3", 1),
                ("ar", "flyer", "a5", 15, "A4", 8),
            ]
        );
        // A tenth more, rounded up, in packs of 250: 240 and 24 are more than one.
        assert_eq!(
            totals(&order),
            [
                ("blue", "A3", 1, 1, 1),
                ("blue", "A4", 240, 24, 2),
                ("yellow", "A3", 1, 1, 0),
                ("yellow", "A4", 8, 1, 0),
            ]
        );
        assert!(order.lines.iter().all(|l| (l.paper == "blue") == (l.language == "so")));
        assert_eq!(order.lines[2].per_sheet, 2);
        // 225 and 25 are one pack, and with one letter more a second one.
        assert_eq!(totals(&ordered("", OFFICE, 217))[1], ("blue", "A4", 227, 23, 1));
        assert_eq!(totals(&ordered("", OFFICE, 218))[1], ("blue", "A4", 228, 23, 2));
    }

    #[test]
    fn a_meeting_has_its_own_flyers_and_a_cancelled_one_no_letters() {
        let flyers = |facts: &str| {
            let order = ordered(facts, OFFICE, 0);
            let all = order.lines.iter().filter(|l| l.template == "flyer");
            all.map(|l| (l.copies, l.sheets)).collect::<Vec<_>>()
        };
        assert_eq!(flyers("[copies]\nflyers = 0\n"), []);
        assert_eq!(flyers("[copies]\nflyers = 1\n"), [(3, 2), (3, 2)]);
        let usual = OFFICE.replace("flyer-size = \"a5\"\n", "");
        let order = ordered("", &usual, 0);
        assert_eq!(lines(&order)[2], ("so", "flyer", "a4", 15, "A4", 15));
        let cancelled = ordered("status = \"cancelled\"\n", OFFICE, 230);
        let made: Vec<_> = lines(&cancelled).iter().map(|l| (l.0, l.1, l.2, l.3)).collect();
        assert_eq!(
            made,
            [("so", "notice", "a4", 2), ("so", "notice", "a3", 1), ("ar", "notice", "a3", 1)]
        );
        let moved = ordered("status = \"moved\"\nprevious-date = 2027-05-10\n", OFFICE, 230);
        assert!(lines(&moved).iter().any(|l| l.1 == "letter"));
    }

    #[test]
    fn a_sheet_has_its_name_whichever_way_it_lies() {
        let root = tempfile::tempdir().unwrap();
        for (width, height, name) in [
            (210.0, 297.0, "A4"),
            (297.0, 210.0, "A4"),
            (297.0, 420.0, "A3"),
            (420.0, 297.0, "A3"),
            (210.0, 148.0, "A5"),
            (105.0, 148.0, "A6"),
            (210.0, 300.0, "210 × 300 mm"),
            (300.0, 210.0, "210 × 300 mm"),
        ] {
            let folder = root.path().join("templates/own");
            std::fs::create_dir_all(&folder).unwrap();
            let text = format!(
                "[[size]]\nid = \"a\"\nlabel = \"a\"\nwidth = {width}\nheight = {height}\n"
            );
            std::fs::write(folder.join("template.toml"), text).unwrap();
            let data = crate::content::data::Data::new(Some(root.path()));
            let template = template::load(&data, "own", &mut Vec::new()).unwrap();
            assert_eq!(format(&template.sizes[0]), name);
        }
    }
}
