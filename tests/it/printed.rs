//! Pages as a printer prints them, where a screen shows something else.

use oppslag::gate::read::part::Unreadable;
use oppslag::gate::read::source::Source;
use oppslag::jobs::check::check;

use crate::support::{checking, copy, repository};

/// A PDF of one page 100 points wide and high; `catalogue` and `page` are more of their entries, `more` objects
/// from the fifth on.
fn pdf(catalogue: &str, page: &str, contents: &str, more: &[&str]) -> Vec<u8> {
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R{page}>>"),
        format!("<</Length {}>>stream\n{contents}\nendstream", contents.len()),
    ];
    objects.extend(more.iter().map(|object| (*object).to_owned()));
    let mut text = "%PDF-1.7\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table += &format!("{:010} 00000 n \n", text.len());
        text += &format!("{number} 0 obj\n{object}\nendobj\n");
    }
    let start = text.len();
    let size = objects.len() + 1;
    text += &format!("{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    text.into_bytes()
}

/// Whether there is ink in the middle of the page.
fn inked(pdf: Vec<u8>) -> bool {
    let (raster, _) = Source::open(pdf).unwrap().page(0, 0.5).unwrap();
    let middle = raster.at(raster.width as isize / 2, raster.height as isize / 2).unwrap();
    middle[0] < 128
}

#[test]
fn annotations_are_there_where_they_print() {
    let ink = "<</Type/XObject/Subtype/Form/BBox[0 0 100 100]/Length 27>>stream\n0 g 0 0 100 100 re f       \nendstream";
    for kind in ["Stamp", "Widget", "FreeText"] {
        // Print is 4, Hidden 2, NoView 32.
        for (flags, prints) in [
            ("/F 4", true),
            ("/F 36", true),
            ("/F 68", true),
            ("/F 0", false),
            ("", false),
            ("/F 6", false),
            ("/F 32", false),
        ] {
            let annotation =
                format!("<</Type/Annot/Subtype/{kind}/Rect[10 10 90 90]{flags}/AP<</N 6 0 R>>>>");
            let page = pdf("", "/Annots[5 0 R]", "", &[&annotation, ink]);
            assert_eq!(inked(page), prints, "{kind} {flags}");
        }
    }
}

#[test]
fn layers_are_there_where_they_print() {
    let print = "/AS[<</Event/Print/Category[/Print]/OCGs[5 0 R]>>]";
    let view = "/AS[<</Event/View/Category[/View]/OCGs[5 0 R]>>]";
    for (config, usage, prints) in [
        ("", "", true),
        ("/OFF[5 0 R]", "", false),
        ("/BaseState/OFF", "", false),
        ("/BaseState/OFF/ON[5 0 R]", "", true),
        (print, "/Usage<</Print<</PrintState/OFF>>>>", false),
        (print, "/Usage<</Print<</PrintState/ON>>>>", true),
        (&format!("/OFF[5 0 R]{print}"), "/Usage<</Print<</PrintState/ON>>>>", true),
        (&format!("/BaseState/OFF{print}"), "/Usage<</Print<</PrintState/ON>>>>", true),
        (view, "/Usage<</Print<</PrintState/OFF>>>>", true),
        ("", "/Usage<</Print<</PrintState/OFF>>>>", true),
    ] {
        let catalogue = format!("/OCProperties<</OCGs[5 0 R]/D<<{config}>>>>");
        let page = "/Resources<</Properties<</L 5 0 R>>>>";
        let contents = "/OC /L BDC 0 g 0 0 100 100 re f EMC";
        let layer = format!("<</Type/OCG/Name(Layer){usage}>>");
        assert_eq!(inked(pdf(&catalogue, page, contents, &[&layer])), prints, "{config} {usage}");
    }
}

#[test]
fn a_page_is_as_large_as_its_paper() {
    let size = |page: &str| {
        let (raster, _) = Source::open(pdf("", page, "", &[])).unwrap().page(0, 0.05).unwrap();
        [raster.width, raster.height].map(|side| (side as f64 * raster.mm * 72.0 / 25.4).round())
    };
    assert_eq!(size(""), [100.0, 100.0]);
    assert_eq!(size("/UserUnit 2.5"), [250.0, 250.0]);
    assert_eq!(size("/UserUnit 0"), [100.0, 100.0]);
    assert_eq!(size("/CropBox[10 20 60 90]"), [50.0, 70.0]);
    assert_eq!(size("/CropBox[10 20 60 90]/Rotate 90"), [70.0, 50.0]);
    assert_eq!(size("/CropBox[10 20 60 90]/UserUnit 2"), [100.0, 140.0]);
}

#[test]
fn a_file_that_was_cut_off_says_so() {
    let whole = pdf("", "", "0 g 0 0 100 100 re f", &[]);
    assert!(Source::open(whole.clone()).is_ok());
    for share in [30, 60, 80] {
        let cut = whole[..whole.len() * share / 100].to_vec();
        assert_eq!(Source::open(cut).err(), Some(Unreadable::Cut), "{share} per cent");
    }
    // A file for the web has an end in its first part.
    let web = [&whole[..], b"9 0 obj\n<</Length 9000>>stream\nabc"].concat();
    assert_eq!(Source::open(web).err(), Some(Unreadable::Cut));
    // Its table of objects is looked for anew where only that is broken.
    let text = String::from_utf8(whole).unwrap();
    let at = text.find("startxref\n").unwrap() + 10;
    let broken = format!("{}7{}", &text[..at], &text[at..]);
    assert!(Source::open(broken.into_bytes()).is_ok());
}

#[test]
fn what_only_looks_like_a_page_is_told_what_it_is() {
    for (start, what) in [
        (b"GIF89a".as_slice(), Unreadable::Picture),
        (b"BM\0\0\0\0", Unreadable::Picture),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Unreadable::Picture),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", Unreadable::Picture),
        (b"PK\x03\x04", Unreadable::Document),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unreadable::Document),
        (b"{\\rtf1", Unreadable::Document),
        (b"plain words", Unreadable::Broken),
    ] {
        let bytes = [start, &[b' '; 100]].concat();
        assert_eq!(Source::open(bytes).err(), Some(what), "{start:?}");
    }
}

/// Only the front of a sheet must show the marks.
#[test]
fn a_blank_back_is_no_missing_logo() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let both =
        pdf("", "", "0 g 10 10 50 50 re f", &["<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>"]);
    let both = String::from_utf8(both).unwrap();
    let both = both.replace("/Kids[3 0 R]/Count 1", "/Kids[3 0 R 5 0 R]/Count 2");
    let path = root.path().join("poster.pdf");
    std::fs::write(&path, both).unwrap();
    let found = check(&checking(vec![path])).unwrap().findings;
    let seen: Vec<_> = found.iter().map(|finding| finding.rule.code).collect();
    assert_eq!(seen, ["missing-sender-logo"], "{found:?}");
}
