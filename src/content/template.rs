//! Templates: `templates/<name>/template.toml` beside `main.typ`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::data::Data;
use crate::content::event::Status;
use crate::content::fields::{self, Fields, Located};
use crate::content::keys;
use crate::content::needed::{required, texts_by_key};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// What can be required of a page.
pub const REQUIREMENTS: [&str; 6] =
    ["voluntary", "free", "interpreter", "contact", "venue", "sender"];

/// The kind of a template that says nothing else.
const EVENT: &str = "event";

/// One size in which a template can be made.
#[derive(Debug, Clone, Serialize)]
pub struct Size {
    /// The word for `--size`, and the end of the file's name unless it is the first one.
    pub id: String,
    /// The width of the sheet in mm.
    pub width: f64,
    /// The height of the sheet in mm.
    pub height: f64,
    /// The width of one copy on the sheet in mm.
    pub copy_width: f64,
    /// The height of one copy in mm.
    pub copy_height: f64,
    /// Copies beside each other.
    pub columns: i64,
    /// Copies below each other.
    pub rows: i64,
    /// Type sizes relative to those of the template's first size.
    pub scale: f64,
    /// The least size of text in points, as it is printed; the foot line and the senders' line may be
    /// smaller.
    pub min_text: Option<f64>,
    /// Made when no size is asked for.
    #[serde(skip)]
    pub default: bool,
    /// What staff call it.
    #[serde(skip)]
    pub label: String,
    /// What it is called in other languages, by tag, where that is something else.
    #[serde(skip)]
    pub names: BTreeMap<String, String>,
}

impl Size {
    /// Its name in a language.
    pub fn name_in(&self, tag: &str) -> &str {
        self.names.get(tag).unwrap_or(&self.label)
    }
}

/// The place of an envelope's window on the unfolded sheet, in mm from the top left corner.
#[derive(Debug, Clone, Serialize)]
pub struct Window {
    /// From the left edge.
    pub left: f64,
    /// From the top edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// How far its text stays from its sides, since sheets slide in envelopes.
    pub inset: f64,
    /// From its top edge to the recipient's address, below the return address.
    pub address: f64,
    /// Heights from the top at which the sheet is folded.
    pub folds: Vec<f64>,
}

impl Window {
    /// The width and height in mm that a recipient's address has.
    pub fn room(&self) -> (f64, f64) {
        (self.width - 2.0 * self.inset, self.height - self.address - self.inset / 2.0)
    }
}

/// All of `template.toml`.
#[derive(Debug, Clone)]
pub struct Template {
    /// The folder's name.
    pub id: String,
    /// What it is made of: `event`, or `glossary`.
    pub kind: String,
    /// What staff call it, by interface language.
    pub names: BTreeMap<String, String>,
    /// States of an event for which it is made.
    pub status: Vec<Status>,
    /// Messages that `main.typ` reads as `texts`.
    pub messages: Vec<Located<String>>,
    /// The sizes, first choice first.
    pub sizes: Vec<Size>,
    /// The least share of their full size to which texts may shrink.
    pub min_scale: f64,
    /// The distance in mm from which the QR code is to be read, at the full size.
    pub qr_distance: f64,
    /// What the page must show, in the words of the check `missing-required-content`.
    pub requires: Vec<String>,
    /// Windows by name, for letters.
    pub windows: BTreeMap<String, Window>,
    /// The file itself.
    pub source: std::sync::Arc<crate::finding::source::SourceFile>,
}

/// Reads every template of events, by name.
pub fn load_all(data: &Data, found: &mut Vec<Diagnostic>) -> BTreeMap<String, Template> {
    data.names("templates")
        .into_iter()
        .filter_map(|id| load(data, &id, found).map(|template| (id, template)))
        .filter(|(_, template)| template.kind == EVENT)
        .collect()
}

/// Reads a template; `None` when the folder holds none.
pub fn load(data: &Data, id: &str, found: &mut Vec<Diagnostic>) -> Option<Template> {
    let source = match data.text(&format!("templates/{id}/template.toml")) {
        Ok(source) => source?,
        Err(finding) => {
            found.push(finding);
            return None;
        }
    };
    let mut fields = fields::parse(&source, keys::TEMPLATE, found);
    let names = texts_by_key(&mut fields, "names", found);
    let kind = fields.text("kind", found).map_or_else(|| EVENT.to_owned(), |kind| kind.value);
    let status = status(&mut fields, found);
    let messages = fields.texts("messages", found);
    let min_scale = fields.number("min-scale", found).map_or(0.8, |number| number.value);
    let min_text = fields.number("min-text", found).map(|number| number.value);
    let qr_distance = fields.number("qr-distance", found).map_or(300.0, |number| number.value);
    let requires = requires(&mut fields, found);
    let tables = fields.tables("size", found).into_iter();
    let sizes: Vec<Size> = tables.map(|table| size(table, min_text, found)).collect();
    if sizes.is_empty() {
        fields.missing("size", found);
        return None;
    }
    let windows = windows(&mut fields, found);
    fields.finish(found);
    Some(Template {
        id: id.to_owned(),
        kind,
        names,
        status,
        messages,
        sizes,
        min_scale,
        qr_distance,
        requires,
        windows,
        source: source.clone(),
    })
}

/// One `[[size]]`. Its text may be as small as that of the others, unless it says something else.
fn size(mut table: Fields, min_text: Option<f64>, found: &mut Vec<Diagnostic>) -> Size {
    let id = required(&mut table, "id", found);
    let label = required(&mut table, "label", found);
    let mut number = |key| table.number(key, found).map(|number| number.value);
    let width = number("width").unwrap_or(210.0);
    let height = number("height").unwrap_or(297.0);
    let copy_width = number("copy-width").unwrap_or(width);
    let copy_height = number("copy-height").unwrap_or(height);
    let scale = number("scale").unwrap_or(1.0);
    let min_text = number("min-text").or(min_text);
    let columns = table.integer("columns", found).map_or(1, |n| n.value);
    let rows = table.integer("rows", found).map_or(1, |n| n.value);
    let default = table.flag("default", found);
    let names = texts_by_key(&mut table, "names", found);
    table.finish(found);
    Size {
        id,
        width,
        height,
        copy_width,
        copy_height,
        columns,
        rows,
        scale,
        min_text,
        default,
        label,
        names,
    }
}

/// `[windows]`: windows by name.
fn windows(fields: &mut Fields, found: &mut Vec<Diagnostic>) -> BTreeMap<String, Window> {
    let mut windows = BTreeMap::new();
    if let Some(mut table) = fields.table("windows", found) {
        for (name, value) in table.rest() {
            let span = value.span();
            let Ok(mut window) = table.nested(value) else {
                table.invalid(&name.value, span, "table", found);
                continue;
            };
            let mut number = |key| window.number(key, found).map_or(0.0, |number| number.value);
            let (left, top) = (number("left"), number("top"));
            let (width, height) = (number("width"), number("height"));
            let (inset, address) = (number("inset"), number("address"));
            let folds = window.numbers("folds", found).into_iter().map(|fold| fold.value).collect();
            window.finish(found);
            windows.insert(name.value, Window { left, top, width, height, inset, address, folds });
        }
    }
    windows
}

impl Template {
    /// Whether it is made for an event of this status.
    pub(crate) fn is_for(&self, status: Status) -> bool {
        self.status.contains(&status)
    }
}

/// `status`: states of an event for which it is made.
fn status<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Vec<Status> {
    let mut all = Vec::new();
    for word in fields.texts("status", found) {
        match Status::of(&word.value) {
            Some(status) => all.push(status),
            None => fields.invalid("status", word.span, "status", found),
        }
    }
    all
}

/// What the page must show: everything that can be required, unless the template says less.
fn requires<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Vec<String> {
    if !fields.has("requires") {
        return REQUIREMENTS.map(str::to_owned).to_vec();
    }
    let mut all = Vec::new();
    for word in fields.texts("requires", found) {
        if REQUIREMENTS.contains(&word.value.as_str()) {
            all.push(word.value);
        } else {
            fields.invalid("requires", word.span, "requirement", found);
        }
    }
    all
}

/// The templates that `wanted` names, or all of them; unknown names are reported.
pub fn select<'t>(
    all: &'t BTreeMap<String, Template>,
    wanted: &[String],
    found: &mut Vec<Diagnostic>,
) -> Vec<&'t Template> {
    if wanted.is_empty() {
        return all.values().collect();
    }
    let mut chosen = Vec::new();
    for name in wanted {
        match all.get(name) {
            Some(template) => chosen.push(template),
            None => found.push(Diagnostic::unknown(
                &rules::UNKNOWN_TEMPLATE,
                "template",
                name,
                all.keys(),
            )),
        }
    }
    chosen
}

pub(crate) fn size_of<'t>(
    template: &'t Template,
    id: Option<&Located<String>>,
) -> Option<&'t Size> {
    match id {
        Some(id) => template.sizes.iter().find(|size| size.id == id.value),
        None => template.sizes.first(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A template with these lines, and the codes of what is found.
    fn own(lines: &str) -> (Option<Template>, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("templates/own");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("template.toml"), lines).unwrap();
        let mut found = Vec::new();
        let template = load(&Data::new(Some(root.path())), "own", &mut found);
        (template, found.iter().map(|finding| finding.rule.code).collect())
    }

    const SIZES: &str = "[[size]]\nid = \"a5\"\nlabel = \"A5\"\nwidth = 297\nheight = 210\n\
                         copy-width = 148.5\ncolumns = 2\nrows = 3\nscale = 0.7\nnames = { en = \"half\" }\n\
                         [[size]]\nid = \"a4\"\nlabel = \"A4\"\ndefault = true\n";

    #[test]
    fn a_size_is_what_its_table_says() {
        let (template, found) = own(SIZES);
        let template = template.unwrap();
        assert_eq!(found, [""; 0]);
        let [a5, a4] = template.sizes.as_slice() else { panic!("{:?}", template.sizes) };
        assert_eq!(
            (a5.width, a5.height, a5.copy_width, a5.copy_height),
            (297.0, 210.0, 148.5, 210.0)
        );
        assert_eq!((a5.columns, a5.rows, a5.scale, a5.default), (2, 3, 0.7, false));
        assert_eq!(
            (a4.width, a4.height, a4.copy_width, a4.copy_height),
            (210.0, 297.0, 210.0, 297.0)
        );
        assert_eq!((a4.columns, a4.rows, a4.scale, a4.default), (1, 1, 1.0, true));
        assert_eq!((a5.name_in("en"), a5.name_in("nb"), a4.name_in("en")), ("half", "A5", "A4"));
    }

    #[test]
    fn the_first_size_is_the_usual_one() {
        let template = own(SIZES).0.unwrap();
        let id = |asked: Option<&str>| {
            let asked = asked.map(|id| Located { value: id.to_owned(), span: 0..0 });
            size_of(&template, asked.as_ref()).map(|size| size.id.clone())
        };
        for (asked, wanted) in [
            (None, Some("a5")),
            (Some("a5"), Some("a5")),
            (Some("a4"), Some("a4")),
            (Some("a3"), None),
        ] {
            assert_eq!(id(asked).as_deref(), wanted, "{asked:?}");
        }
    }

    #[test]
    fn a_template_is_as_usual_where_it_says_nothing() {
        let template = own(SIZES).0.unwrap();
        assert_eq!(
            (template.kind.as_str(), template.min_scale, template.sizes[0].min_text),
            ("event", 0.8, None)
        );
        assert_eq!(
            (template.qr_distance, template.requires.as_slice()),
            (300.0, &REQUIREMENTS.map(str::to_owned)[..])
        );
        let (template, found) = own(&format!(
            "kind = \"glossary\"\nstatus = [\"moved\", \"cancelled\"]\nmin-scale = 0.6\nmin-text = 9.5\n\
             qr-distance = 150\nrequires = [\"venue\", \"weather\"]\n\
             [windows.c5]\nleft = 20\ntop = 41\nwidth = 100\nheight = 35\ninset = 4\naddress = 10\n\
             folds = [148.5, 2e2, \"210\", -1, 5]\n{SIZES}"
        ));
        let template = template.unwrap();
        assert_eq!(found, [rules::INVALID_VALUE.code; 3], "weather, and two folds that are none");
        assert_eq!(
            (template.kind.as_str(), template.min_scale, template.sizes[0].min_text),
            ("glossary", 0.6, Some(9.5))
        );
        assert_eq!(
            (template.qr_distance, template.requires.as_slice()),
            (150.0, &["venue".to_owned()][..])
        );
        let made = [Status::Planned, Status::Moved, Status::Cancelled].map(|s| template.is_for(s));
        assert_eq!(made, [false, true, true]);
        let window = &template.windows["c5"];
        assert_eq!(
            (window.left, window.top, window.width, window.height),
            (20.0, 41.0, 100.0, 35.0)
        );
        assert_eq!(window.folds, [148.5, 200.0, 5.0]);
        // 4 mm at either side; 10 for the return address above, and half of the 4 below.
        assert_eq!(window.room(), (92.0, 23.0));
        assert_eq!(own("").1, [rules::MISSING_KEY.code], "a template without a size");
    }
}
