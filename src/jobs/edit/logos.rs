//! A sender's logo gives way to another file; what was there becomes an earlier version.

use std::path::Path;

use crate::base::artifact;
use crate::base::colour::parse_colour;
use crate::content::data::{self, Data};
use crate::content::sender::{self, FILES};
use crate::jobs::edit::facts::{self, Form};
use crate::jobs::edit::{Change, Refusal, Saved, Writer, history, lock};
use crate::jobs::init;

/// A logo that was judged and is to be a sender's.
#[derive(Debug, Clone, Copy)]
pub struct NewLogo<'a> {
    /// The file: SVG or PNG.
    pub bytes: &'a [u8],
    /// Whether the office says that it is the sender's own.
    pub official: bool,
    /// The colours that the mark may have from now on, where they change.
    pub colours: Option<&'a [String]>,
}

/// The folder of a sender, from the workspace's folder on.
fn folder(id: &str) -> String {
    format!("assets/senders/{id}")
}

/// The file that says what a sender's mark must be like, from the workspace's folder on.
pub fn rule(id: &str) -> String {
    format!("{}/sender.toml", folder(id))
}

/// Whether a file is the stand-in that the program brings, which can never be official.
pub fn is_stand_in(id: &str, bytes: &[u8]) -> bool {
    let inside = Data::new(None);
    let same = |file: &str| {
        let path = format!("{}/{file}", folder(id));
        inside.bytes(&path).ok().flatten().is_some_and(|own| *own == *bytes)
    };
    FILES.into_iter().any(same)
}

/// Puts a file in the place of a sender's logo. Until it stands there whole, nothing is called official.
pub fn replace(root: &Path, id: &str, new: &NewLogo, writer: &Writer) -> Result<(), Refusal> {
    let rule = own_rule(root, id)?;
    change(root, &rule, "official", Form::Flag, "", writer)?;
    let file = if new.bytes.starts_with(b"\x89PNG") { FILES[1] } else { FILES[0] };
    {
        let _lock = lock(root)?;
        for name in FILES.map(|file| format!("{}/{file}", folder(id))) {
            let path = root.join(&name);
            let Ok(old) = data::read(&path, &name, data::MAX_BINARY) else { continue };
            history::keep(root, &name, &old, writer, true)?;
            if !name.ends_with(file) {
                // A drawing that stays would be taken before pixels.
                std::fs::remove_file(&path).map_err(|error| {
                    let (path, reason) = (name.clone(), error.to_string());
                    Refusal::Unwritable(crate::base::error::Error::Unwritable { path, reason })
                })?;
            }
        }
        artifact::write(&root.join(folder(id)).join(file), new.bytes)?;
    }
    if let Some(colours) = new.colours {
        change(root, &rule, "colours", Form::Texts, &colours.join("\n"), writer)?;
    }
    if new.official && !is_stand_in(id, new.bytes) {
        change(root, &rule, "official", Form::Flag, "true", writer)?;
    }
    Ok(())
}

/// The sender's rule as a file of the workspace, which begins as the one inside the program.
pub fn own_rule(root: &Path, id: &str) -> Result<String, Refusal> {
    let name = rule(id);
    let path = artifact::inside(root, &name).ok_or(Refusal::Unknown)?;
    if !path.is_file() {
        let inside = Data::new(None).bytes(&name).ok().flatten().ok_or(Refusal::Unknown)?;
        artifact::write_new(&path, &inside)?;
    }
    Ok(name)
}

/// Makes a sender with a logo, and says its id, which is made of its name.
pub fn make(root: &Path, name: &str, new: &NewLogo) -> Result<String, Refusal> {
    let mut taken = sender::ids(&Data::new(Some(root)));
    let id = init::id(name, "avsender", &mut taken);
    let file = if new.bytes.starts_with(b"\x89PNG") { FILES[1] } else { FILES[0] };
    artifact::write_new(&root.join(folder(&id)).join(file), new.bytes)?;
    let rule = init::sender_rule(name, new.official)?;
    artifact::write_new(&root.join(self::rule(&id)), rule.as_bytes())?;
    Ok(id)
}

/// Changes what a sender's mark must be like. The program's stand-in cannot be called official.
pub fn set_rule(
    root: &Path,
    id: &str,
    key: &str,
    form: Form,
    change: Change,
    writer: &Writer,
) -> Result<Saved, Refusal> {
    let new = change.new.trim();
    match key {
        "name" if new.is_empty() => return Err(Refusal::Invalid("text")),
        "colours" if !new.lines().all(|line| parse_colour(line.trim()).is_some()) => {
            return Err(Refusal::Invalid("colour"));
        }
        "min-height" | "clear-space" if !new.is_empty() => {
            let number: f64 =
                new.replace(',', ".").parse().map_err(|_| Refusal::Invalid("number"))?;
            let least = if key == "min-height" { 1.0 } else { 0.0 };
            if !(least..=100.0).contains(&number) {
                return Err(Refusal::Invalid("number"));
            }
        }
        "official" if !new.is_empty() => {
            let logo = sender::load(&Data::new(Some(root)), id, &mut Vec::new());
            if logo.is_none_or(|sender| is_stand_in(id, &sender.logo)) {
                return Err(Refusal::Invalid("stand-in"));
            }
        }
        _ => {}
    }
    let file = own_rule(root, id)?;
    facts::set(root, &file, key, form, change, writer)
}

fn change(
    root: &Path,
    file: &str,
    key: &str,
    form: Form,
    new: &str,
    writer: &Writer,
) -> Result<(), Refusal> {
    let source = data::read_text(&root.join(file), file);
    let text = source.map_err(|found| Refusal::Broken(vec![found]))?.text.clone();
    let old = facts::value_at(&text, key, form);
    facts::set(root, file, key, form, Change { old: &old, new }, writer)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>";

    fn writer() -> Writer {
        Writer { name: "Kari".to_owned(), at: "2027-01-01T120000".to_owned() }
    }

    fn png() -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        let picture = image::GrayImage::new(30, 20);
        picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn nav(root: &Path) -> sender::Sender {
        sender::load(&Data::new(Some(root)), "nav", &mut Vec::new()).unwrap()
    }

    #[test]
    fn a_logo_takes_the_place_of_the_one_before_which_is_kept() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        let inside = nav(root);
        for (bytes, official, file) in [
            (SVG.to_vec(), true, "logo.svg"),
            (png(), false, "logo.png"),
            (SVG.to_vec(), true, "logo.svg"),
        ] {
            let new = NewLogo { bytes: &bytes, official, colours: None };
            replace(root, "nav", &new, &writer()).unwrap();
            let now = nav(root);
            assert_eq!((now.file, now.official), (file, official));
            assert_eq!(*now.logo, *bytes);
            assert_eq!((&now.name, &now.colours), (&inside.name, &inside.colours));
        }
        for (file, kept) in [("logo.svg", SVG.to_vec()), ("logo.png", png())] {
            let all = history::versions(root, &format!("assets/senders/nav/{file}"));
            assert_eq!(all[0].bytes().unwrap(), kept);
        }
    }

    #[test]
    fn the_programs_stand_in_is_never_official() {
        let root = tempfile::tempdir().unwrap();
        let stand_in = nav(root.path()).logo.into_owned();
        let colours = ["#112233".to_owned()];
        let new = NewLogo { bytes: &stand_in, official: true, colours: Some(&colours) };
        replace(root.path(), "nav", &new, &writer()).unwrap();
        let now = nav(root.path());
        assert!(!now.official);
        assert_eq!(now.colours, ["#112233"]);
        let set = |key, form, new| {
            let change = Change { old: "", new };
            set_rule(root.path(), "nav", key, form, change, &writer())
        };
        for (key, form, new, word) in [
            ("official", Form::Flag, "true", "stand-in"),
            ("colours", Form::Texts, "red", "colour"),
            ("min-height", Form::Decimal, "0", "number"),
            ("name", Form::Text, " ", "text"),
        ] {
            let refused = set(key, form, new).unwrap_err();
            assert!(matches!(refused, Refusal::Invalid(said) if said == word), "{key}");
        }
        for (key, form, new) in [
            ("name", Form::Text, "Nav Bjerke"),
            ("min-height", Form::Decimal, "1"),
            ("clear-space", Form::Decimal, "0"),
        ] {
            let file = rule("nav");
            let text = data::read_text(&root.path().join(&file), &file).unwrap().text.clone();
            let change = Change { old: &facts::value_at(&text, key, form), new };
            let saved = set_rule(root.path(), "nav", key, form, change, &writer()).unwrap();
            assert_eq!(saved, Saved::Written, "{key}");
        }
        assert_eq!(
            (nav(root.path()).name.as_str(), nav(root.path()).min_height),
            ("Nav Bjerke", 1.0)
        );
        for id in ["../nav", "a/b", "none"] {
            assert!(own_rule(root.path(), id).is_err(), "{id}");
        }
    }
}
