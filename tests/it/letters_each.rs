//! Letters for digital post, which are put together from parts, beside letters that typst makes whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Object, ObjectIdentifier, Stream};
use oppslag::content::data::Data;
use oppslag::content::locale;
use oppslag::jobs::letters::greeting::Greeting;
use oppslag::jobs::letters::request::{Outcome, Request};
use oppslag::page::compile::Compiler;
use oppslag::page::compile::fonts::Fonts;
use oppslag::page::compile::layout::greeting_place;
use oppslag::page::document::data::{Document, Fitted, Letter, Recipient};
use oppslag::page::document::families;
use oppslag::page::export;
use oppslag::page::fit::{Metrics, Room};
use tempfile::TempDir;

use crate::letters::{bolig, file, files, request, run, written};
use crate::letters_pages::assert_same;
use crate::people;
use crate::referees::{by_splash, judge, structures, text};
use crate::support::{Loaded, raster, repository};

/// Names of every script, with marks, ligatures, syllables and directions of their own.
const NAMES: [&str; 12] = [
    "Bjørn-Erik Ødegård",
    "Şêrîn Đặng Hồng",
    "María José Fernández de la Vega y Rodríguez-Sahagún de Todos los Santos",
    "عبد الله محمد الأحمد",
    "شیرین کوردی",
    "ዮሃንስ ገብረመድህን",
    "ஸ்ரீ குமரன் சிவகுமார்",
    "Олександра Шевченко",
    "王小明",
    "Ola الأحمد 王",
    "Sáhkku Ŋŋuorpmis",
    "I Li",
];

fn list(tags: &[&str], names: &[&str]) -> String {
    let mut csv = "navn;c/o;adresse;postnr;poststed;land;språk\n".to_owned();
    for tag in tags {
        for (number, name) in names.iter().enumerate() {
            let (care_of, country) = match number {
                0 => ("Kari Nordmann", ""),
                1 => ("", "Polen"),
                _ => ("", ""),
            };
            let place = format!("Trondheimsveien {number};0590;Oslo");
            csv.push_str(&format!("{name};{care_of};{place};{country};{tag}\n"));
        }
    }
    csv
}

fn each(folder: &Path, csv: &str) -> (Request, Outcome) {
    let path = written(folder, csv);
    let mut request = request(&bolig(), &path, &folder.join("out"));
    request.options.each = true;
    request.options.greet = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    (request, outcome)
}

fn tags() -> Vec<String> {
    locale::load_all(&Data::new(None)).into_keys().collect()
}

/// Letters as `oppslag` makes single pages: the whole letter by typst.
fn whole(tag: &str, addresses: &[Vec<String>]) -> Vec<Vec<u8>> {
    let loaded = Loaded::new(repository(), &bolig());
    let Loaded { data, locales, senders, templates, workspace, event, .. } = &loaded;
    let mut found = Vec::new();
    let letter = &templates["letter"];
    let fonts = std::sync::Arc::new(Fonts::load(data, &mut found));
    let metrics = Metrics::new(&fonts, families(locales));
    let (width, height) = letter.windows[&workspace.window].room();
    let compiler = Compiler::new(data, fonts.clone(), senders);
    let blank = loaded.document("letter", tag);
    let greeted = Letter { greeted: true, ..blank.letter.clone() };
    let blank = Document { letter: greeted, ..blank };
    let place = greeting_place(&compiler.compile(&blank, "letter", tag, &mut found).unwrap().pages);
    let messages = loaded.messages(tag);
    let language = (&locales[tag], &messages);
    let (fonts, place) = ((&*fonts, locales), place.unwrap());
    let greeting =
        Greeting::new(language, fonts, (place, letter.min_scale), (true, false), &mut found)
            .unwrap();
    let settings = export::Settings {
        dpi: 72.0,
        paper: None,
        ident: "whole".to_owned(),
        date: event.date.value,
        language: tag.to_owned(),
    };
    let made = addresses.iter().map(|lines| {
        let address: Fitted = metrics.fit(lines, Room { width, height }).unwrap();
        let recipient = Some(Recipient { address, greeting: Some(greeting.of(&lines[0])) });
        let document = Document { recipient, ..blank.clone() };
        let mut found = Vec::new();
        let compiled = compiler.compile(&document, "letter", tag, &mut found).unwrap();
        let format = export::Format::Pdf;
        export::export(&compiled, format, &settings, "whole", &mut found).unwrap()
    });
    made.collect()
}

/// Everybody's letter in every language: the folder, and which file is whose, as (language, files).
fn everybody() -> &'static (TempDir, BTreeMap<String, Vec<PathBuf>>) {
    static ALL: OnceLock<(TempDir, BTreeMap<String, Vec<PathBuf>>)> = OnceLock::new();
    ALL.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let tags = tags();
        let names: Vec<&str> = tags.iter().map(String::as_str).collect();
        let (_, outcome) = each(folder.path(), &list(&names, &NAMES));
        assert_eq!(files(&outcome, "letter").len(), tags.len() * NAMES.len());
        // Named after the rows of the list, which follow its head.
        let path = |row: usize| outcome.folder.join(format!("each/{:07}.pdf", row + 2));
        let of = |at: usize| (at * NAMES.len()..(at + 1) * NAMES.len()).map(path).collect();
        let all = tags.into_iter().enumerate().map(|(at, tag)| (tag, of(at))).collect();
        (folder, all)
    })
}

#[test]
fn letters_are_accessible_in_every_language() {
    let (_, letters) = everybody();
    let paths: Vec<PathBuf> = letters.values().flatten().cloned().collect();
    let verdicts = judge(&paths);
    assert_eq!(verdicts.len(), 2 * paths.len());
    let refused: Vec<_> = verdicts.iter().filter(|(_, fault)| fault.is_some()).collect();
    assert!(refused.is_empty(), "{refused:?}");
}

/// A test for each language, so that they run side by side.
macro_rules! letters_look_and_read_like_letters_made_whole {
    ($($name:ident: $tag:literal,)+) => {
        mod letters_look_and_read_like_letters_made_whole {
            $(#[test] fn $name() { super::compare($tag); })+

            #[test]
            fn in_every_language() {
                assert_eq!(super::tags(), [$($tag),+]);
            }
        }
    };
}

letters_look_and_read_like_letters_made_whole! {
    ar: "ar", ckb: "ckb", en: "en", es: "es", fa: "fa", kmr: "kmr", nb: "nb", nn: "nn", pl: "pl", se: "se",
    so: "so", ta: "ta", ti: "ti", uk: "uk", ur: "ur", zh_hans: "zh-Hans",
}

/// Letters in a language beside those that typst makes whole: seen by us and by poppler, read by PDFium.
fn compare(tag: &str) {
    let (_, letters) = everybody();
    let at = letters.keys().position(|key| key == tag).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let addresses: Vec<Vec<String>> =
        NAMES.iter().enumerate().map(|(n, name)| address(n, name)).collect();
    let theirs = whole(tag, &addresses).into_iter().enumerate().map(|(n, bytes)| {
        let path = folder.path().join(format!("{n}.pdf"));
        std::fs::write(&path, bytes).unwrap();
        path
    });
    let theirs: Vec<PathBuf> = theirs.collect();
    let heard = structures(&[&letters[tag][..], &theirs].concat());
    for (n, (lines, (ours, theirs))) in
        addresses.iter().zip(letters[tag].iter().zip(&theirs)).enumerate()
    {
        let what = format!("{tag}, {}", lines[0]);
        let bytes = std::fs::read(ours).unwrap();
        assert!(is_put_together(&bytes), "{what}");
        let (width, height, pixels) = raster(&bytes, 150.0);
        let expected = raster(&std::fs::read(theirs).unwrap(), 150.0);
        assert_eq!((width, height), (expected.0, expected.1), "{what}");
        assert_same(&pixels, &expected.2, width, &what);
        // Where one glyph stands for several letters, what it means depends on all that a file sets.
        let joined = lines[0].chars().any(|c| ('\u{590}'..'\u{1200}').contains(&c));
        // So it is in these languages' greetings.
        let greeted = joined || ["ar", "ckb", "fa", "ta", "ur"].contains(&tag);
        let (said, wanted) = (&heard[ours], &heard[theirs]);
        assert!(said.contains("Oslo"), "{what}: {said}");
        let kinds = |text: &str| -> Vec<String> {
            text.lines().map(|line| line.split('"').next().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(kinds(said), kinds(wanted), "{what}");
        assert!(greeted || said == wanted, "{what}: {said}\n{wanted}");
        let word = lines[0].split([' ', '-']).next().unwrap();
        if !joined && word.chars().count() > 2 {
            // The name is read in the address, and again in the greeting after the heading.
            let (before, after) = said.split_once("H1").unwrap();
            let counts = [before, after].map(|part| part.matches(word).count());
            assert_eq!(counts, [1, 1], "{what}: {said}");
        }
        if n % 4 == at % 4 && !joined {
            // By a renderer that does not hint fonts: hints follow the letters that a font has, and
            // a letter made whole has one font for its body and its greeting.
            let (seen, wanted) = (by_splash(ours, 1), by_splash(theirs, 1));
            assert_same(&seen.1, &wanted.1, seen.0, &format!("{what}, by poppler"));
            let sorted = |path: &Path| {
                let mut all: Vec<char> =
                    text(path).chars().filter(|c| !c.is_whitespace()).collect();
                all.sort();
                all
            };
            assert!(greeted || sorted(ours) == sorted(theirs), "{what}");
        }
    }
}

/// The lines of an address in the list.
fn address(number: usize, name: &str) -> Vec<String> {
    let mut lines = vec![name.to_owned()];
    lines.extend((number == 0).then(|| "c/o Kari Nordmann".to_owned()));
    lines.extend([format!("Trondheimsveien {number}"), "0590 Oslo".to_owned()]);
    lines.extend((number == 1).then(|| "POLEN".to_owned()));
    lines
}

#[test]
fn nobody_is_named_in_another_ones_letter() {
    let folder = tempfile::tempdir().unwrap();
    let (_, outcome) = each(folder.path(), &list(&["nb", "ar"], &NAMES));
    for (row, name) in NAMES.iter().chain(&NAMES).enumerate() {
        let (index, arabic) = (row % NAMES.len(), row >= NAMES.len());
        let path = outcome.folder.join(format!("each/{:07}.pdf", row + 2));
        let bytes = std::fs::read(&path).unwrap();
        assert!(is_put_together(&bytes), "{name}");
        let own = text(&path);
        let parts: Vec<String> = streams(&bytes);
        for (other, others) in NAMES.iter().enumerate().filter(|(other, _)| *other != index) {
            for word in others.split(' ').filter(|w| w.chars().count() > 2 && !name.contains(w)) {
                assert!(!own.contains(word), "{name}: {other} {word}");
                assert!(parts.iter().all(|part| !part.contains(word)), "{name}: {word}");
            }
        }
        if !is_latin(name) {
            continue;
        }
        // What the glyphs of the address mean is said of its own letters alone.
        let address: BTreeSet<char> =
            format!("{name}c/o Kari NordmannTrondheimsveien {index}0590 OsloPOLENHei, !مرحبًا،\u{200e}\u{200f}\u{2068}\u{2069}")
                .chars()
                .collect();
        let maps = own_maps(&bytes);
        // One font: no shape of the names in other scripts is in it.
        assert_eq!(maps.len(), if arabic { 2 } else { 1 }, "{name}");
        for map in maps {
            let meant: Vec<&String> = map.values().collect();
            // Some fonts put letters with marks together from two glyphs.
            let parts: BTreeSet<char> = address.iter().flat_map(|c| taken_apart(*c)).collect();
            let foreign = meant.iter().flat_map(|text| text.chars()).find(|c| {
                !address.contains(c) && taken_apart(*c).iter().any(|part| !parts.contains(part))
            });
            assert_eq!(foreign, None, "{name}: {meant:?}");
            // Glyphs stand in the order of Unicode, not in that of somebody's name.
            let latin: Vec<&&String> = meant.iter().filter(|m| is_latin(m.as_str())).collect();
            assert!(latin.is_sorted(), "{name}: {meant:?}");
        }
    }
}

/// A letter and its marks, one by one.
fn taken_apart(letter: char) -> Vec<char> {
    let normalizer = icu::normalizer::DecomposingNormalizer::new_nfd();
    normalizer.normalize(&letter.to_string()).chars().collect()
}

/// Whether a name has Latin letters alone: what else there is in a list might all be one person's.
fn is_latin(name: &str) -> bool {
    name.chars().all(|c| c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c))
}

/// Whether a letter was put together; one made whole has no names of this kind.
fn is_put_together(pdf: &[u8]) -> bool {
    pdf.windows(6).any(|part| part == b"/own-f")
}

/// All streams that hold text, inflated.
fn streams(pdf: &[u8]) -> Vec<String> {
    let pdf = Pdf::new(pdf.to_vec()).unwrap();
    let all = (1..=pdf.len() as u32).filter_map(|number| {
        let stream: Stream = pdf.xref().get(ObjectIdentifier::new(number, 0))?;
        String::from_utf8(stream.decoded().ok()?.into_owned()).ok()
    });
    all.collect()
}

/// The maps from glyphs to text that a letter has for its address: those that are not packed.
fn own_maps(bytes: &[u8]) -> Vec<BTreeMap<u16, String>> {
    let pdf = Pdf::new(bytes.to_vec()).unwrap();
    let mut all = Vec::new();
    for number in 1..=pdf.len() as u32 {
        let object: Option<Object> = pdf.xref().get(ObjectIdentifier::new(number, 0));
        let Some(Object::Stream(stream)) = object else { continue };
        let raw = stream.raw_data();
        let Ok(text) = std::str::from_utf8(&raw) else { continue };
        if !text.contains("beginbfchar") {
            continue;
        }
        let pairs = text.lines().filter_map(|line| {
            let (glyph, meaning) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
            let unit = |at: usize| u16::from_str_radix(&meaning[4 * at..4 * at + 4], 16).unwrap();
            let meaning: Vec<u16> = (0..meaning.len() / 4).map(unit).collect();
            let glyph = u16::from_str_radix(glyph, 16).unwrap();
            (meaning != [0xffff]).then(|| (glyph, String::from_utf16(&meaning).unwrap()))
        });
        all.push(pairs.collect());
    }
    all
}

#[test]
fn the_same_letters_are_the_same_bytes_and_every_file_has_its_own_identity() {
    let folder = tempfile::tempdir().unwrap();
    let csv = people::list(260, 0, &["nb", "ar"]).csv();
    let (mut request, first) = each(folder.path(), &csv);
    let names: Vec<String> = files(&first, "letter").iter().map(|n| (*n).to_owned()).collect();
    let before: Vec<Vec<u8>> = names.iter().map(|name| file(&first, name)).collect();
    request.out = Some(folder.path().join("again"));
    let again = run(&request);
    let mut identities = BTreeSet::new();
    for (name, bytes) in names.iter().zip(before) {
        assert!(file(&again, name) == bytes, "{name}");
        let end = String::from_utf8_lossy(&bytes[bytes.len() - 300..]).into_owned();
        let id = end.split("/ID").nth(1).unwrap().split(']').next().unwrap().to_owned();
        assert!(identities.insert(id.clone()), "{id}");
    }
}
