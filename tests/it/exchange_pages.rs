//! The pages of a meeting with their texts numbered, for those who read and those who translate.

use std::io::Read;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::exchange::FileFormat;
use oppslag::jobs::exchange::{Request, export, pages};

use crate::exchange::office;
use crate::referees;
use crate::support::today;

fn request(event: &std::path::Path, tag: &str, format: FileFormat) -> Request {
    Request {
        event: event.to_owned(),
        language: tag.to_owned(),
        format,
        states: Vec::new(),
        deadline: None,
        today: today(),
    }
}

fn interface() -> Interface {
    Interface::new(&Data::new(None), &["nb".to_owned()]).unwrap()
}

#[test]
fn readers_get_every_page_with_its_texts_in_both_languages() {
    let root = office();
    let event = root.path().join("events/bolig");
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for tag in ["ar", "so", "ti"] {
        let (made, found) = pages(&request(&event, tag, FileFormat::Docx), &interface()).unwrap();
        assert!(found.is_empty(), "{tag}: {found:?}");
        let oppslag::jobs::exchange::ReaderPages { name, pdf } = made.unwrap();
        assert_eq!(name, format!("bolig-{tag}.pdf"));
        let path = folder.path().join(name);
        std::fs::write(&path, pdf).unwrap();
        files.push(path);
    }
    let verdicts = referees::judge(&files);
    assert_eq!(verdicts.len(), 6);
    for ((path, profile), fault) in verdicts {
        assert_eq!(fault, None, "{} {profile}", path.display());
    }
    let text = referees::text(&files[1]).split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "bolig – somali",
        "plakat",
        "flygeblad",
        "brev",
        "Bolig: Hva har du rett til?",
        "Guryaha: Maxaad xaq u leedahay?",
        // What stands in the place of placeables, and of several branches the one of this meeting.
        "Ring +47 22 12 34 56 senest 5 dager før møtet.",
        "ugu yaraan 5 maalmood",
        "Leieboerforeningen forteller",
        "Underskrift",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for never in ["{ $", "hal maalin ka hor"] {
        assert!(!text.contains(never), "{never}: {text}");
    }
}

#[test]
fn files_for_translators_hold_pictures_of_the_pages() {
    let root = office();
    let event = root.path().join("events/bolig");
    let made = |tag: &str, format| {
        let (made, found) = export(&request(&event, tag, format), &interface()).unwrap();
        assert!(found.is_empty(), "{found:?}");
        made.unwrap()
    };
    for (format, folder) in [(FileFormat::Docx, "word/media/"), (FileFormat::Xlsx, "xl/media/")] {
        let file = made("so", format);
        assert!(!file.blind);
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file.bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
        let pictures: Vec<&String> = names.iter().filter(|name| name.starts_with(folder)).collect();
        assert!(pictures.len() >= 3, "{names:?}");
        for name in pictures {
            let mut bytes = Vec::new();
            archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
            let picture = image::load_from_memory(&bytes).unwrap().to_rgb8();
            // The colour of the boxes, which no page of this meeting has.
            let red = picture.pixels().filter(|pixel| pixel.0 == [0xb0, 0, 0x20]).count();
            assert!(red > 500, "{name}: {red}");
        }
    }
    let xliff = String::from_utf8(made("so", FileFormat::Xliff).bytes).unwrap();
    assert!(xliff.matches("<internal-file form=\"image/png\">iVBOR").count() >= 3);
    std::fs::remove_file(event.join("so.ftl")).unwrap();
    let blind = made("so", FileFormat::Docx);
    assert!(blind.blind, "a page that has no texts has no picture");
}

/// The number is that of the page: one more than there is room for, and the page says that it does not fit.
#[test]
fn whoever_translates_is_told_how_much_room_there_is() {
    let root = office();
    let event = root.path().join("events/bolig");
    let path = event.join("so.ftl");
    let texts = std::fs::read_to_string(&path).unwrap();
    let (made, found) = export(&request(&event, "so", FileFormat::Po), &interface()).unwrap();
    assert!(found.is_empty(), "{found:?}");
    let po = String::from_utf8(made.unwrap().bytes).unwrap();
    let title =
        po.split("\n\n").find(|one| one.contains("msgctxt \"so:events.bolig:title\"")).unwrap();
    let (_, room) =
        title.split_once("Det er plass til omtrent ").unwrap_or_else(|| panic!("{title}"));
    let room: usize = room.split(' ').next().unwrap().parse().unwrap();
    assert!((30..200).contains(&room), "{room}: {title}");
    let own = texts.lines().find_map(|line| line.strip_prefix("title = ")).unwrap();
    for (characters, fits) in [(room, true), (room * 5 / 4, false)] {
        let long: String = own.chars().chain([' ']).cycle().take(characters).collect();
        let changed = texts.replace(&format!("title = {own}"), &format!("title = {}", long.trim()));
        std::fs::write(&path, changed).unwrap();
        let mut checking = crate::support::checking(vec![event.clone()]);
        checking.language = Some("so".to_owned());
        checking.only = vec!["overset-text".to_owned()];
        let outcome = oppslag::jobs::check::check(&checking).unwrap();
        let overset = outcome.findings.iter().any(|one| one.rule.code == "overset-text");
        assert_eq!(overset, !fits, "{characters} of {room}: {:?}", outcome.findings);
    }
}
