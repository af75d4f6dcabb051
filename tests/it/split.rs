//! Pages in two printings: poppler draws them and the whole page, and veraPDF judges them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use image::RgbImage;
use oppslag::jobs::render::Outcome;
use oppslag::page::export::Format;

use crate::cli::{err, oppslag, out, workspace};
use crate::referees::{self, drawn};
use crate::support::{all_sizes, repository, request, run};

/// How many pixels of the two printings, multiplied, are not those of the whole page, and how many of
/// it have ink.
fn differing(whole: &RgbImage, colour: &RgbImage, black: &RgbImage) -> (usize, usize) {
    assert_eq!(whole.dimensions(), colour.dimensions());
    assert_eq!(whole.dimensions(), black.dimensions());
    let mut count = (0, 0);
    for (whole, (colour, black)) in whole.pixels().zip(colour.pixels().zip(black.pixels())) {
        let product = |c: usize| (u16::from(colour.0[c]) * u16::from(black.0[c]) / 255) as u8;
        count.0 += usize::from((0..3).any(|c| product(c).abs_diff(whole.0[c]) > 2));
        count.1 += usize::from(whole.0.iter().any(|c| *c < 200));
    }
    count
}

fn render(
    change: impl FnOnce(&mut oppslag::jobs::render::Request),
) -> (tempfile::TempDir, Outcome) {
    let out = tempfile::tempdir().unwrap();
    let mut request = request(&repository().join("events/bolig"), out.path());
    request.pages.languages = vec!["nb".into(), "ar".into()];
    request.exports.split = true;
    change(&mut request);
    let outcome = run(&request);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    (out, outcome)
}

/// The pages whole, and in two printings.
fn both() -> (&'static Outcome, &'static Outcome) {
    static BOTH: OnceLock<[(tempfile::TempDir, Outcome); 2]> = OnceLock::new();
    let [(_, whole), (_, split)] =
        BOTH.get_or_init(|| [render(|request| request.exports.split = false), render(|_| {})]);
    (whole, split)
}

#[test]
fn both_printings_multiplied_are_the_page() {
    let (whole, split) = both();
    assert_eq!(split.files.len(), 2 * whole.files.len());
    for (name, file) in &whole.files {
        let stem = name.strip_suffix(".pdf").unwrap();
        let part = |part: &str| split.folder.join(format!("{stem}-{part}.pdf"));
        for part in ["colour", "black"] {
            let made = &split.files[&format!("{stem}-{part}.pdf")];
            assert_eq!((made.part.as_deref(), &made.template), (Some(part), &file.template));
        }
        let page = |path: PathBuf| drawn(&path, 80, None);
        let (colour, black) = (page(part("colour")), page(part("black")));
        let (wrong, inked) = differing(&page(whole.folder.join(name)), &colour, &black);
        assert!(inked > 5000, "{name}: {inked}");
        assert_eq!(wrong, 0, "{name}");
        // The colour printing is little, and has colour; the black one has none.
        let spread = |image: &RgbImage| {
            let spread = |p: &image::Rgb<u8>| p.0.iter().max().unwrap() - p.0.iter().min().unwrap();
            image.pixels().map(spread).max().unwrap()
        };
        assert!(spread(&colour) > 100 && spread(&black) == 0, "{name}");
    }
}

#[test]
fn places_agree_to_a_hundredth_of_a_millimetre() {
    let (whole, split) = both();
    // 2,540 dots per inch are a hundred a millimetre: the first and the last sender, and the date's corner.
    for (left, top) in [(12.0, 262.0), (148.0, 262.0), (12.0, 20.0)] {
        let crop = [(left * 100.0) as u32, (top * 100.0) as u32, 1800, 1400];
        let page = |folder: &Path, name: &str| drawn(&folder.join(name), 2540, Some(crop));
        let (wrong, inked) = differing(
            &page(&whole.folder, "nb/poster.pdf"),
            &page(&split.folder, "nb/poster-colour.pdf"),
            &page(&split.folder, "nb/poster-black.pdf"),
        );
        assert_eq!(wrong, 0, "{left} {top}");
        assert!(inked > 100_000, "{left} {top}: {inked}");
    }
}

#[test]
fn both_printings_are_accessible_and_the_black_one_has_the_text() {
    let (_folder, split) = render(|request| request.exports.register_marks = true);
    let files: Vec<PathBuf> = split.files.keys().map(|name| split.folder.join(name)).collect();
    let verdicts = referees::judge(&files);
    assert_eq!(verdicts.len(), 2 * files.len());
    let failed: Vec<_> = verdicts.iter().filter(|(_, fault)| fault.is_some()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    let text = |name: &str| referees::text(&split.folder.join(name));
    assert!(text("nb/poster-black.pdf").contains("Årvoll Gård"));
    assert_eq!(text("nb/poster-colour.pdf").trim(), "");
    let alt = std::fs::read(split.folder.join("nb/poster-colour.pdf")).unwrap();
    assert!(String::from_utf8_lossy(&alt).contains("/Alt"));
}

#[test]
fn both_printings_carry_the_same_register_marks() {
    let (_folder, split) = render(|request| {
        request.exports.register_marks = true;
        request.pages.sizes = vec!["a4".into(), "a5-2up".into(), "a6-4up".into()];
    });
    let marks = [
        ("poster", [0, 0, 120, 120]),
        ("flyer", [1420, 440, 130, 170]),
        ("flyer-a6-4up", [1000, 650, 100, 180]),
    ];
    for (stem, crop) in marks {
        // 254 dots per inch are ten a millimetre.
        let page = |part: &str| {
            let path = split.folder.join(format!("nb/{stem}-{part}.pdf"));
            drawn(&path, 254, Some(crop))
        };
        let (colour, black) = (page("colour"), page("black"));
        assert!(colour.pixels().filter(|p| p.0[0] < 128).count() > 50, "{stem}");
        assert!(colour == black, "{stem}");
    }
}

#[test]
fn nothing_black_is_near_a_logo_in_any_template_size_and_language() {
    let (_folder, split) = render(|request| {
        request.pages.languages = Vec::new();
        request.pages.sizes = all_sizes();
        request.exports.register_marks = true;
    });
    assert!(split.files.len() > 200, "{}", split.files.len());
    // The gate finds every logo again in finished files, with several copies on a sheet too.
    let pair = |stem: &str| {
        ["colour", "black"].map(|part| split.folder.join(format!("so/{stem}-{part}.pdf")))
    };
    for stem in ["poster", "flyer", "flyer-a6-4up", "letter"] {
        let mut checking = crate::support::checking(Vec::new());
        checking.require =
            ["oslo-kommune", "bydel-bjerke", "nav", "husk"].map(str::to_owned).into();
        let [colour, black] = pair(stem);
        checking.overlays = vec![[black, colour]];
        let findings = oppslag::jobs::check::check(&checking).map(|outcome| outcome.findings);
        let codes: Vec<&str> = findings.unwrap().iter().map(|f| f.rule.code).collect();
        assert_eq!(codes, [""; 0], "{stem}");
    }
}

/// The poster of the small workspace with something more at the end of its template.
fn with_template(more: &str, split: bool) -> (tempfile::TempDir, Vec<&'static str>, usize) {
    let root = workspace();
    let folder = root.path().join("templates/poster");
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["main.typ", "template.toml"] {
        let text = std::fs::read_to_string(repository().join("templates/poster").join(name));
        let more = if name == "main.typ" { more } else { "" };
        std::fs::write(folder.join(name), format!("{}\n{more}\n", text.unwrap())).unwrap();
    }
    let mut request = request(&root.path().join("events/mote"), &root.path().join("out"));
    request.pages.templates = vec!["poster".into()];
    request.pages.sizes = vec!["a4".into()];
    request.pages.languages = vec!["nb".into()];
    request.exports.split = split;
    let outcome = run(&request);
    let errors = |f: &&oppslag::finding::diagnostic::Diagnostic| {
        f.severity == oppslag::finding::rules::Severity::Error
    };
    let codes = outcome.findings.iter().filter(errors).map(|f| f.rule.code).collect();
    (root, codes, outcome.files.len())
}

#[test]
fn a_template_that_cannot_be_split_writes_nothing() {
    let mark = "place(bottom + left, dy: -22mm, ";
    // Red that belongs to no sender, in the layer for the black printer.
    let red = "#place(top + right, ink(square(size: 4mm, fill: rgb(\"#C30000\"))))";
    assert_eq!(with_template(red, false).1, [""; 0]);
    let (_root, codes, files) = with_template(red, true);
    assert_eq!((codes.as_slice(), files), (["colour-in-black-file"].as_slice(), 0));
    // A text that is drawn in every layer.
    let both = "#place(top + right, text(size: 9pt)[Hei])";
    let (_root, codes, files) = with_template(both, true);
    assert_eq!((codes.as_slice(), files), (["more-than-logos"].as_slice(), 0));
    // A line below the logos, and logos that are hidden when they are drawn alone.
    let near = format!("#{mark}ink(line(length: 100mm, stroke: 3mm))) // {mark}");
    let (_root, codes, files) = with_template(&near.replace("-22mm", "-14.5mm"), true);
    assert!(codes.contains(&"black-near-logo") && files == 0, "{codes:?}");
    let hidden = "#if doc().layer == \"logos\" { place(top + left, dx: -20mm, dy: -20mm, \
        rect(width: 300mm, height: 400mm, fill: luma(255))) }";
    let (_root, codes, files) = with_template(hidden, true);
    assert!(codes.contains(&"obscured-sender-logo") && files == 0, "{codes:?}");
}

#[test]
fn a_draft_has_its_stamp_on_both_printings() {
    let (_folder, split) = render(|request| {
        request.pages.draft = true;
        request.pages.languages = vec!["nb".into()];
        request.pages.templates = vec!["poster".into()];
    });
    for part in ["colour", "black"] {
        let text = referees::text(&split.folder.join(format!("nb/poster-{part}.pdf")));
        assert!(text.contains("Utkast"), "{part}: {text}");
    }
}

#[test]
fn the_command_line_splits_and_checks_both_together() {
    let root = workspace();
    let args = [
        "render",
        "events/mote",
        "--split",
        "--register-marks",
        "--template",
        "poster",
        "--size",
        "a4",
        "--today",
        "2026-11-23",
    ];
    let made = oppslag(root.path(), &args);
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    assert!(out(&made).contains("poster-black.pdf  poster-colour.pdf"), "{}", out(&made));
    let files = ["out/mote/nb/poster-black.pdf", "out/mote/nb/poster-colour.pdf"];
    let checked = oppslag(root.path(), &["check", "--overlay", files[0], files[1]]);
    assert_eq!(checked.status.code(), Some(0), "{}{}", out(&checked), err(&checked));
    // So are they when they are named as any other files.
    let both = oppslag(root.path(), &["check", files[0], files[1]]);
    assert_eq!(both.status.code(), Some(0), "{}{}", out(&both), err(&both));
    // The black one alone has no logos.
    assert_eq!(oppslag(root.path(), &["check", files[0]]).status.code(), Some(1));
    let one = oppslag(root.path(), &["check", "--overlay", files[0]]);
    assert_eq!(one.status.code(), Some(2));
    let layer = oppslag(root.path(), &["render", "events/mote", "--split", "--layer", "rest"]);
    assert_eq!(layer.status.code(), Some(2));
}

/// Where the ticks of a scale stand, in mm along it: runs of ink in one row of pixels, so many mm from the
/// top of the sheet.
fn ticks(sheet: &Path, from_top: f64) -> Vec<f64> {
    let mm = 25.4 / 1016.0;
    // A4 is 210 mm wide.
    let row = drawn(sheet, 1016, Some([0, (from_top / mm) as u32, 8400, 1]));
    let dark = |x: &u32| row.get_pixel(*x, 0).0.iter().any(|c| *c < 160);
    let inked: Vec<u32> = (0..row.width()).filter(dark).collect();
    let runs = inked.chunk_by(|a, b| *b == a + 1);
    runs.map(|run| f64::from(run[0] + run[run.len() - 1] + 1) / 2.0 * mm).collect()
}

#[test]
fn the_drift_test_is_a_vernier_of_tenths_of_a_millimetre() {
    let root = workspace();
    let made = oppslag(root.path(), &["drift-test", "--today", "2026-11-23"]);
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    let files =
        ["colour", "black"].map(|part| root.path().join(format!("out/drift-test-a4-{part}.pdf")));
    let verdicts = referees::judge(&files);
    assert!(verdicts.values().all(Option::is_none), "{verdicts:?}");
    // The scales meet 24 mm below the edge: red above, black below.
    let (red, dark) = (ticks(&files[0], 21.0), ticks(&files[1], 27.0));
    assert_eq!((red.len(), dark.len()), (41, 41));
    for (index, (red, dark)) in red.iter().zip(&dark).enumerate() {
        let tenths = index as f64 - 20.0;
        assert!((red - dark - tenths / 10.0).abs() < 0.03, "{index}: {red} {dark}");
    }
    let text = referees::text(&files[1]);
    assert!(text.contains("100 %"));
    // Every half millimetre has its number, and the printer's own sign.
    let numbers = ["−2,0", "−1,5", "−1,0", "−0,5", "0", "0,5", "1,0", "1,5", "2,0"];
    let words: Vec<&str> = text.split_whitespace().collect();
    assert!(words.windows(numbers.len()).any(|words| words == numbers), "{text}");
    let unknown = oppslag(root.path(), &["drift-test", "--size", "a9"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(err(&unknown).contains("unknown-size"), "{}", err(&unknown));
}

#[test]
fn labels_and_white_patches_let_logos_keep_their_colours() {
    let petrol = "yellow = { name = \"petrol\", rgb = \"#2E6E73\"";
    let mut colours = BTreeMap::new();
    for ground in ["print", "label", "white-patch"] {
        let root = workspace();
        let path = root.path().join("oppslag.toml");
        let facts = std::fs::read_to_string(&path).unwrap();
        let new = facts.replace(
            "yellow = { name = \"gul\", rgb = \"#FFF5B1\"",
            &format!("{petrol}, logos = \"{ground}\""),
        );
        assert_ne!(facts, new);
        std::fs::write(&path, new).unwrap();
        let mut request = request(&root.path().join("events/mote"), &root.path().join("out"));
        request.pages.languages = vec!["en".into()];
        request.pages.templates = vec!["poster".into()];
        request.exports.formats = vec![Format::Png];
        request.exports.dpi = 60.0;
        request.exports.paper = true;
        let outcome = run(&request);
        let lost = outcome.findings.iter().any(|f| f.rule.code == "logo-lost-on-paper");
        let picture = image::open(outcome.folder.join("en/poster.png")).unwrap().to_rgb8();
        let seen = |colour: [u8; 3]| picture.pixels().filter(|p| p.0 == colour).count();
        assert_eq!(picture.get_pixel(2, 2).0, [0x2E, 0x6E, 0x73]);
        colours.insert(ground, (lost, seen([255; 3]) > 500, seen([0xC3, 0, 0]) > 20));
        request.exports.split = true;
        request.exports.formats = vec![Format::Pdf];
        let errors = run(&request);
        assert!(!errors.has_errors(), "{ground}: {:?}", errors.findings);
    }
    assert_eq!(colours["print"], (true, false, false));
    assert_eq!(colours["label"], (false, true, true));
    assert_eq!(colours["white-patch"], (false, true, true));
}
