//! The pages of a meeting with each text numbered and boxed: for those who read a translation on paper, and as
//! pictures inside the files for those who make one.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::values::{Args, isolate_unknown, strip_isolates};
use crate::content::open::Opened;
use crate::exchange::placeables::{Piece, pieces};
use crate::exchange::{Assignment, Picture, Unit};
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::jobs::exchange::assignment::assignment;
use crate::jobs::exchange::request::Request;
use crate::jobs::preview::{PageRequest, Preview, Studio};
use crate::page::document::data::{Typography, typography};
use crate::page::form::{self, Form};

/// The template's folder.
const TEMPLATE: &str = "readers";
/// Dots per inch of a picture inside a file: its numbers can be read, and the file can be sent.
const DPI: f64 = 100.0;

/// A page of the meeting.
pub(crate) struct SeenPage {
    name: String,
    preview: Preview,
}

/// The pages of a meeting in a language, and the number of each text that stands on any.
pub(crate) struct NumberedPages {
    pages: Vec<SeenPage>,
    numbers: BTreeMap<String, usize>,
}

impl NumberedPages {
    /// Lays every page out. One that cannot be laid out is told, and left out.
    pub(crate) fn new(
        request: &Request,
        interface: &Interface,
        units: &[Unit],
        found: &mut Vec<Diagnostic>,
    ) -> Result<Self, Error> {
        let Opened { place, event, .. } = Opened::open(&request.event)?;
        let studio = Studio::new(&place.root);
        let (Some(event), Ok(shelf)) = (event, studio.shelf()) else {
            return Ok(Self { pages: Vec::new(), numbers: BTreeMap::new() });
        };
        let mut pages = Vec::new();
        for template in
            shelf.templates().filter(|one| one.kind == "event" && one.is_for(event.status))
        {
            let page = PageRequest {
                event: place.folder.clone(),
                language: request.language.clone(),
                template: template.id.clone(),
                size: None,
                draft: false,
                today: request.today,
            };
            let (preview, complaints) = studio.page(&page)?;
            let name = template.names.get(&interface.tag).unwrap_or(&template.id).clone();
            match preview {
                Some(preview) => pages.push(SeenPage { name, preview }),
                None => found.extend(complaints),
            }
        }
        let shown = |id: &str| {
            let mut boxes = pages.iter().flat_map(|page| &page.preview.boxes);
            boxes.any(|one| !one.fact && one.id == id)
        };
        let mut numbers = BTreeMap::new();
        for unit in units {
            let next = numbers.len() + 1;
            if unit.key.attribute.is_none() && shown(&unit.key.message) {
                numbers.entry(unit.key.message.clone()).or_insert(next);
            }
        }
        Ok(Self { pages, numbers })
    }

    /// The number of a text.
    pub(crate) fn number(&self, unit: &Unit) -> Option<usize> {
        self.numbers.get(&unit.key.message).copied().filter(|_| unit.key.attribute.is_none())
    }

    /// Each page as a picture.
    pub(crate) fn pictures(
        &self,
        sheets: &Sheets,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Picture>, Error> {
        let pixels = |mm: f64| (mm / 25.4 * DPI).round() as u32;
        let mut all = Vec::new();
        for page in &self.pages {
            let sheet = sheets.sheet(vec![self.page(page, &[], sheets)], true, found)?;
            let png = sheets.form.png(&sheet, DPI, sheets.ident(), found);
            let (width, height) = (pixels(page.preview.width), pixels(page.preview.height));
            all.extend(png.map(|png| Picture { png, width, height }));
        }
        Ok(all)
    }

    fn page(&self, page: &SeenPage, units: &[Unit], sheets: &Sheets) -> Json {
        let Preview { svg, width, height, boxes, texts } = &page.preview;
        let numbered: Vec<(usize, _)> = boxes
            .iter()
            .filter(|one| !one.fact)
            .filter_map(|one| Some((*self.numbers.get(&one.id)?, one)))
            .collect();
        let areas = numbered.iter().map(|(number, one)| {
            let area = one.area;
            json!({ "number": number, "left": area.left, "top": area.top, "right": area.right,
                "bottom": area.bottom })
        });
        let here = |number: &usize| numbered.iter().any(|(other, _)| other == number);
        let mut rows: BTreeMap<usize, &Unit> = BTreeMap::new();
        for unit in units {
            let Some(number) = self.number(unit).filter(here) else { continue };
            // Of several branches it is the one that stands on the page.
            let text = texts.get(&unit.key.message);
            if !rows.contains_key(&number)
                || text.is_some_and(|text| plain(text) == plain(&said(unit, true)))
            {
                rows.insert(number, unit);
            }
        }
        let rtl = sheets.assignment.rtl;
        let rows = rows.into_iter().map(|(number, unit)| {
            let text = isolated(unit, rtl);
            json!({ "number": number, "original": said(unit, false), "text": text })
        });
        let name = &page.name;
        json!({
            "name": name,
            "alt": format!("{name}, {}", sheets.language),
            "svg": String::from_utf8_lossy(svg),
            "width": width,
            "height": height,
            "boxes": areas.collect::<Vec<_>>(),
            "rows": rows.collect::<Vec<_>>(),
        })
    }
}

/// A sentence with what stands in it in this meeting.
fn said(unit: &Unit, translated: bool) -> String {
    let text = if translated { &unit.target } else { &unit.source };
    filled(text, |code| unit.example(code, translated).unwrap_or(code).to_owned())
}

/// The translation with what stands in it in this meeting, in its order inside a line from either side.
fn isolated(unit: &Unit, rtl: bool) -> String {
    filled(&unit.target, |code| isolate_unknown(unit.example(code, true).unwrap_or(code), rtl))
}

fn filled(text: &str, value: impl Fn(&str) -> String) -> String {
    let said = |piece: Piece<'_>| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Placeable(code) => value(code),
    };
    pieces(text).map_or_else(|| text.to_owned(), |all| all.into_iter().map(said).collect())
}

/// A text without what only sets it: spaces that do not break, and marks of direction.
fn plain(text: &str) -> String {
    let letters = strip_isolates(text).replace(['\u{2060}', '\u{200b}'], "");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What sheets of one meeting and language are set with.
pub(crate) struct Sheets<'a> {
    form: Form<'a>,
    assignment: &'a Assignment,
    interface: &'a Interface,
    opened: Opened,
    language: String,
}

impl<'a> Sheets<'a> {
    /// Nothing where the office cannot be read.
    pub(crate) fn new(
        request: &Request,
        assignment: &'a Assignment,
        interface: &'a Interface,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Error> {
        let opened = Opened::open(&request.event)?;
        let Some(workspace) = &opened.workspace else { return Ok(None) };
        let form = Form::new(&workspace.data, TEMPLATE, &interface.tag, request.today, found);
        let language = assignment.title.clone();
        Ok(Some(Self { form, assignment, interface, opened, language }))
    }

    fn ident(&self) -> String {
        format!("{}/{}/{TEMPLATE}", self.assignment.event, self.assignment.target)
    }

    fn sheet(
        &self,
        pages: Vec<Json>,
        picture: bool,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Json, Error> {
        let Some(workspace) = &self.opened.workspace else { return Ok(Json::Null) };
        let locales = crate::content::locale::load_all(&workspace.data);
        let text = |id: &str| strip_isolates(&self.interface.text(id, &Args::new()));
        // Names of languages stand in texts of all others, each in its own script.
        let of = |tag: &str| {
            let own = typography(locales.get(tag)?);
            let others = locales.values().flat_map(|locale| &locale.fonts);
            let mut fonts = own.fonts.clone();
            fonts.extend(others.filter(|family| !own.fonts.contains(family)).cloned());
            Some(Typography { fonts, ..own })
        };
        Ok(json!({
            "title": self.assignment.title,
            "head": [self.assignment.words.head.join(" "), text("exchange-pages-advice")],
            "heads": ["", text("exchange-original"), text("exchange-translation")],
            "fields": [text("exchange-signed-by"), text("exchange-signed-on"), text("exchange-signature")],
            "typography": of(&self.interface.tag),
            "language": of(&self.assignment.target),
            "size": form::size(&workspace.data, TEMPLATE, found)?,
            "picture": picture,
            "pages": pages,
        }))
    }
}

/// Pages for those who read a translation.
#[derive(Debug)]
pub struct ReaderPages {
    /// What the file may be called.
    pub name: String,
    /// What is in it.
    pub pdf: Vec<u8>,
}

/// The pages of a meeting in a language as one PDF to print and write on: each page with its texts numbered,
/// and beside it what each says in both languages.
pub fn pages(
    request: &Request,
    interface: &Interface,
) -> Result<(Option<ReaderPages>, Vec<Diagnostic>), Error> {
    let (assignment, mut found) = assignment(request, interface)?;
    let Some(assignment) = assignment else { return Ok((None, found)) };
    let numbered = NumberedPages::new(request, interface, &assignment.units, &mut found)?;
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    let Some(sheets) = Sheets::new(request, &assignment, interface, &mut found)? else {
        return Ok((None, found));
    };
    let all = numbered.pages.iter().map(|page| numbered.page(page, &assignment.units, &sheets));
    let sheet = sheets.sheet(all.collect(), false, &mut found)?;
    let pdf = sheets.form.pdf(&sheet, sheets.ident(), &mut found);
    let name = format!("{}-{}.pdf", assignment.event, assignment.target);
    Ok((pdf.map(|pdf| ReaderPages { name, pdf }), found))
}
