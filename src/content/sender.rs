//! Senders: `assets/senders/<id>/sender.toml` and the logo beside it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::content::data::Data;
use crate::content::fields::{self, Located};
use crate::content::keys;
use crate::content::needed::{required, texts_by_key};
use crate::content::shape::aspect;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// What a logo's file is called.
pub const FILES: [&str; 2] = ["logo.svg", "logo.png"];

/// An office or organisation whose logo pages must show.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The folder's name.
    pub id: String,
    /// The name as it is written in running text.
    pub name: String,
    /// What a screen reader says instead of the logo, by language tag; where a language has none,
    /// its message `logo-alt` is used.
    pub alt: BTreeMap<String, String>,
    /// The colours that the mark may have, as `#rrggbb`.
    pub colours: Vec<String>,
    /// The least height of the mark in mm.
    pub min_height: f64,
    /// The least clear space around the mark, in widths of the mark's height.
    pub clear_space: f64,
    /// Whether the mark may stand in white on dark ground.
    pub negative: bool,
    /// Whether it may stand on a white patch or label on coloured paper.
    pub on_white: bool,
    /// Whether this is the sender's own file rather than a stand-in: the workspace has it and says so.
    pub official: bool,
    /// The logo's file in the sender's folder: `logo.svg`, or `logo.png` where there is no drawing.
    pub file: &'static str,
    /// The logo, SVG or PNG.
    pub logo: Cow<'static, [u8]>,
    /// Width divided by height of the logo.
    pub aspect: f64,
}

/// The ids of all senders: the folders of `assets/senders/` that have a `sender.toml`.
pub fn ids(data: &Data) -> BTreeSet<String> {
    let mut ids = data.names("assets/senders");
    ids.retain(|id| data.names(&format!("assets/senders/{id}")).contains("sender.toml"));
    ids
}

/// The required senders in their order; what is wrong with one is reported.
pub fn load_required(workspace: &Workspace, found: &mut Vec<Diagnostic>) -> Vec<Sender> {
    let known = ids(&workspace.data);
    workspace
        .senders
        .iter()
        .filter_map(|id| {
            let here = |finding: Diagnostic| finding.at(&workspace.source, id.span.clone());
            find(&workspace.data, &id.value, &known, here, found)
        })
        .collect()
}

/// The sender with an id, among those that are `known`; `place` says where an unknown one is named.
pub fn find(
    data: &Data,
    id: &str,
    known: &BTreeSet<String>,
    place: impl Fn(Diagnostic) -> Diagnostic,
    found: &mut Vec<Diagnostic>,
) -> Option<Sender> {
    if known.contains(id) {
        return load(data, id, found);
    }
    let finding = Diagnostic::unknown(&rules::UNKNOWN_SENDER, "sender", id, known);
    found.push(place(finding));
    None
}

/// Only a sender's name, without what is wrong with the rest.
pub(crate) fn name(data: &Data, id: &str) -> Option<String> {
    let source = data.text(&path(id)).ok()??;
    let name =
        fields::parse(&source, keys::SENDER, &mut Vec::new()).text("name", &mut Vec::new())?;
    Some(name.value)
}

fn path(id: &str) -> String {
    format!("assets/senders/{id}/sender.toml")
}

/// Reads one sender.
pub fn load(data: &Data, id: &str, found: &mut Vec<Diagnostic>) -> Option<Sender> {
    let folder = format!("assets/senders/{id}");
    let path = path(id);
    let source = match data.text(&path) {
        Ok(Some(source)) => source,
        Ok(None) => {
            found.push(
                Diagnostic::new(&rules::UNREADABLE_FILE).in_file(path).with("reason", "none"),
            );
            return None;
        }
        Err(finding) => {
            found.push(finding);
            return None;
        }
    };
    let mut fields = fields::parse(&source, keys::SENDER, found);
    let name = required(&mut fields, "name", found);
    let alt = texts_by_key(&mut fields, "alt", found);
    let colours = fields.texts("colours", found).into_iter().map(|c: Located<_>| c.value).collect();
    let min_height = fields.number("min-height", found).map_or(9.0, |n| n.value);
    let clear_space = fields.number("clear-space", found).map_or(0.5, |n| n.value);
    let negative = fields.flag("negative", found);
    let on_white = fields.flag("on-white", found);
    // What the program brings is a stand-in, whatever the file says of it.
    let called_official = fields.flag("official", found);
    let official = called_official && !is_stand_in(data, &folder);
    fields.finish(found);
    if !official {
        // Who accepts stand-ins does not accept one that is printed as if it were none.
        let rule = match called_official {
            true => &rules::UNUSABLE_SENDER_LOGO,
            false => &rules::STAND_IN_SENDER_LOGO,
        };
        found.push(
            Diagnostic::new(rule)
                .in_file(&path)
                .with("fault", "stand-in")
                .with("sender", name.as_str())
                .with("folder", folder.as_str()),
        );
    }

    let Logo { file, bytes: logo, aspect } = logo(data, &folder, found)?;
    Some(Sender {
        id: id.to_owned(),
        name,
        alt,
        colours,
        min_height,
        clear_space,
        negative,
        on_white,
        official,
        file,
        logo,
        aspect,
    })
}

/// The file of a logo.
struct Logo {
    file: &'static str,
    bytes: Cow<'static, [u8]>,
    aspect: f64,
}

/// Reads the logo in a sender's folder.
fn logo(data: &Data, folder: &str, found: &mut Vec<Diagnostic>) -> Option<Logo> {
    let file = file(data, folder);
    let logo_path = format!("{folder}/{file}");
    let bytes = match data.bytes(&logo_path) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            found.push(
                Diagnostic::new(&rules::UNREADABLE_FILE).in_file(logo_path).with("reason", "none"),
            );
            return None;
        }
        Err(finding) => {
            found.push(finding);
            return None;
        }
    };
    let aspect = match aspect(&bytes) {
        Ok(aspect) => aspect,
        Err(reason) => {
            found.push(reason.finding(&logo_path));
            return None;
        }
    };
    Some(Logo { file, bytes, aspect })
}

/// Whether the logo in this folder is the one that the program brings, from wherever it is read.
fn is_stand_in(data: &Data, folder: &str) -> bool {
    let path = format!("{folder}/{}", file(data, folder));
    let inside = Data::new(None).bytes(&path).ok().flatten();
    inside.is_some() && data.bytes(&path).is_ok_and(|bytes| bytes == inside)
}

/// The file of a logo: the office's own goes before the one inside, and a drawing before pixels.
fn file(data: &Data, folder: &str) -> &'static str {
    let own = FILES.into_iter().find(|file| data.is_own(&format!("{folder}/{file}")));
    let there = || FILES.into_iter().find(|file| data.names(folder).contains(*file));
    own.or_else(there).unwrap_or(FILES[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>";

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image::GrayImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    /// A sender with these lines in its file and these files beside it, and the codes of what is found.
    fn own(lines: &str, files: &[(&str, &[u8])]) -> (Option<Sender>, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("assets/senders/own");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("sender.toml"), lines).unwrap();
        for (name, bytes) in files {
            std::fs::write(folder.join(name), bytes).unwrap();
        }
        let mut found = Vec::new();
        let sender = load(&Data::new(Some(root.path())), "own", &mut found);
        (sender, found.iter().map(|finding| finding.rule.code).collect())
    }

    #[test]
    fn a_sender_allows_what_its_file_says_and_nothing_else() {
        let logo: &[(&str, &[u8])] = &[("logo.svg", LOGO.as_bytes())];
        let stand_in = rules::STAND_IN_SENDER_LOGO.code;
        for (more, flags, found) in [
            ("", [false; 3], vec![stand_in]),
            ("negative = true\n", [true, false, false], vec![stand_in]),
            ("on-white = true\n", [false, true, false], vec![stand_in]),
            ("official = true\n", [false, false, true], vec![]),
        ] {
            let (sender, codes) = own(&format!("name = \"Own\"\n{more}"), logo);
            let sender = sender.unwrap();
            assert_eq!([sender.negative, sender.on_white, sender.official], flags, "{more}");
            assert_eq!(codes, found, "{more}");
            assert_eq!((sender.min_height, sender.clear_space, sender.aspect), (9.0, 0.5, 4.0));
        }
        let (sender, _) = own(
            "name = \"Own\"\ncolours = [\"#112233\", \"#445566\"]\nmin-height = 12.5\n\
             clear-space = 0.25\n[alt]\nnb = \"Eget\"\nen = \"Our own\"\n",
            logo,
        );
        let sender = sender.unwrap();
        assert_eq!((sender.id.as_str(), sender.name.as_str()), ("own", "Own"));
        assert_eq!(sender.colours, ["#112233", "#445566"]);
        assert_eq!((sender.min_height, sender.clear_space), (12.5, 0.25));
        assert_eq!((sender.alt["nb"].as_str(), sender.alt["en"].as_str()), ("Eget", "Our own"));
    }

    #[test]
    fn the_offices_own_pixels_are_taken_before_the_programs_drawing() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("assets/senders/nav");
        std::fs::create_dir_all(&folder).unwrap();
        let file = || load(&Data::new(Some(root.path())), "nav", &mut Vec::new()).unwrap().file;
        assert_eq!(file(), "logo.svg");
        std::fs::write(folder.join("logo.png"), png(30, 20)).unwrap();
        assert_eq!(file(), "logo.png");
    }

    #[test]
    fn a_drawing_is_taken_before_pixels() {
        let name = "name = \"Own\"\nofficial = true\n";
        let picture = png(30, 20);
        let (drawing, pixels) = (("logo.svg", LOGO.as_bytes()), ("logo.png", picture.as_slice()));
        for (files, file, aspect) in [
            (&[drawing][..], "logo.svg", 4.0),
            (&[pixels], "logo.png", 1.5),
            (&[drawing, pixels], "logo.svg", 4.0),
        ] {
            let sender = own(name, files).0.unwrap();
            assert_eq!((sender.file, sender.aspect), (file, aspect));
        }
        assert_eq!(own(name, &[]).1, [rules::UNREADABLE_FILE.code]);
        assert_eq!(own(name, &[("logo.svg", b"<svg/>")]).1, [rules::INVALID_SVG.code]);
        assert_eq!(own("", &[drawing]).1[0], rules::MISSING_KEY.code);
    }
}
