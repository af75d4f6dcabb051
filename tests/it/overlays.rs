//! Two files for the same sheets, page by page. Each is written here by hand.

use std::path::Path;

use oppslag::finding::diagnostic::{Arg, Diagnostic};
use oppslag::gate::read::raster::Raster;
use oppslag::gate::read::source::Source;
use oppslag::jobs::check::check;

use crate::cli::{err, oppslag, workspace};
use crate::support::checking;

const RED: &str = "1 0 0 rg 60 60 200 40 re f";
const BLACK: &str = "0 g 60 600 300 20 re f";

/// A PDF of pages, each with its width and height in points and its content.
fn pdf(path: &Path, pages: &[(u32, u32, &str)]) {
    let kids: String = (0..pages.len()).map(|page| format!("{} 0 R ", 3 + 2 * page)).collect();
    let mut text = format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
         2 0 obj\n<< /Type /Pages /Kids [{kids}] /Count {} >>\nendobj\n",
        pages.len()
    );
    for (index, (width, height, content)) in pages.iter().enumerate() {
        let number = 3 + 2 * index;
        text.push_str(&format!(
            "{number} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] \
             /Resources << >> /Contents {} 0 R >>\nendobj\n",
            number + 1
        ));
        text.push_str(&format!(
            "{} 0 obj\n<< /Length {} >>\nstream\n{content}\nendstream\nendobj\n",
            number + 1,
            content.len()
        ));
    }
    text.push_str("trailer << /Root 1 0 R >>\n%%EOF\n");
    std::fs::write(path, text).unwrap();
}

fn number(finding: &Diagnostic, name: &str) -> Option<i64> {
    let arg = finding.args.iter().find(|(own, _)| *own == name)?;
    if let Arg::Number(number) = arg.1 { Some(number as i64) } else { None }
}

type Pages<'p> = &'p [(u32, u32, &'p str)];

/// What is found of two files, but for logos that are not there: code, kind and page.
fn found(colour: Pages, black: Pages) -> Vec<(&'static str, Option<String>, Option<i64>)> {
    let root = workspace();
    let files = ["a-colour.pdf", "a-black.pdf"].map(|name| root.path().join(name));
    pdf(&files[0], colour);
    pdf(&files[1], black);
    let mut request = checking(Vec::new());
    request.require = vec!["nav".to_owned()];
    request.overlays = vec![files];
    let outcome = check(&request).unwrap();
    let other =
        |f: &&Diagnostic| !["missing-sender-logo", "more-than-logos"].contains(&f.rule.code);
    let told = outcome.findings.iter().filter(other);
    told.map(|f| (f.rule.code, f.text("kind").map(str::to_owned), number(f, "page"))).collect()
}

#[test]
fn colour_is_told_of_the_page_that_has_it() {
    let colour = [(595, 842, RED), (595, 842, RED)];
    let grey = (595, 842, BLACK);
    let red = (595, 842, "0 g 60 600 300 20 re f 1 0 0 rg 60 500 300 20 re f");
    for (black, pages) in
        [([grey, grey], &[][..]), ([grey, red], &[2]), ([red, grey], &[1]), ([red, red], &[1, 2])]
    {
        let told = found(&colour, &black);
        let codes: Vec<_> = told.iter().map(|(code, _, page)| (*code, *page)).collect();
        let wanted: Vec<_> =
            pages.iter().map(|page| ("colour-in-black-file", Some(*page))).collect();
        assert_eq!(codes, wanted);
    }
}

#[test]
fn two_files_have_the_same_pages_of_the_same_size() {
    let (colour, black) = ((595, 842, RED), (595, 842, BLACK));
    for (one, two, kind, page) in [
        (&[colour][..], &[black][..], None, None),
        (&[colour, colour], &[black], Some("pages"), Some(0)),
        (&[colour], &[black, black], Some("pages"), Some(0)),
        (&[colour], &[(595, 860, BLACK)], Some("size"), Some(1)),
        (&[colour], &[(610, 842, BLACK)], Some("size"), Some(1)),
        (&[(595, 860, RED)], &[black], Some("size"), Some(1)),
        (&[colour, colour], &[black, (595, 860, BLACK)], Some("size"), Some(2)),
        // A rounded point is no other size.
        (&[colour], &[(595, 842, BLACK)], None, None),
    ] {
        let wanted: Vec<_> = kind
            .map(|kind| ("mismatched-overlay", Some(kind.to_owned()), page))
            .into_iter()
            .collect();
        assert_eq!(found(one, two), wanted, "{one:?} {two:?}");
    }
}

/// A PNG that says how fine it is.
fn png(page: &Raster, dpi: f64) -> Vec<u8> {
    let (width, height) = (page.width as u32, page.height as u32);
    let picture = image::RgbImage::from_raw(width, height, page.rgb.clone()).unwrap();
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let metre = ((dpi / 0.0254).round() as u32).to_be_bytes();
    let chunk = [b"pHYs".as_slice(), &metre, &metre, &[1]].concat();
    let mut crc = flate2::Crc::new();
    crc.update(&chunk);
    let chunk = [&9_u32.to_be_bytes(), chunk.as_slice(), &crc.sum().to_be_bytes()].concat();
    let mut bytes = bytes.into_inner();
    // After the first chunk, which says how large the picture is.
    bytes.splice(33..33, chunk);
    bytes
}

/// Scans of the two files may be as fine as they like.
#[test]
fn pictures_of_any_fineness_are_laid_over_each_other_in_millimetres() {
    let root = workspace();
    let args =
        ["render", "mote", "--lang", "nb", "--template", "poster", "--size", "a4", "--split"];
    let made = oppslag(root.path(), &[&args[..], &["--today", "2026-11-23"]].concat());
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    let page = |part: &str, dpi: f64| {
        let path = root.path().join(format!("out/mote/nb/poster-{part}.pdf"));
        let source = Source::open(std::fs::read(path).unwrap()).unwrap();
        source.page(0, 25.4 / dpi).unwrap().0
    };
    let told = |colour: &Raster, one: f64, black: &Raster, two: f64| -> Vec<&'static str> {
        let files = ["a-colour.png", "a-black.png"].map(|name| root.path().join(name));
        std::fs::write(&files[0], png(colour, one)).unwrap();
        std::fs::write(&files[1], png(black, two)).unwrap();
        let mut request = checking(Vec::new());
        request.require = vec!["nav".to_owned()];
        request.overlays = vec![files];
        check(&request).unwrap().findings.iter().map(|finding| finding.rule.code).collect()
    };
    for (one, two) in
        [(150.0, 150.0), (150.0, 200.0), (150.0, 300.0), (300.0, 150.0), (200.0, 150.0)]
    {
        let (colour, black) = (page("colour", one), page("black", two));
        assert_eq!(told(&colour, one, &black, two), [""; 0], "{one} and {two}");
        // A bar through the middle of all logos.
        let inked = |row: &&[u8]| row.iter().any(|channel| *channel < 200);
        let rows: Vec<bool> =
            colour.rgb.chunks_exact(colour.width * 3).map(|row| inked(&row)).collect();
        let first = rows.iter().position(|inked| *inked).unwrap();
        let high = rows[first..].iter().position(|inked| !inked).unwrap();
        let at = |row: usize| (row as f64 * colour.mm / black.mm) as usize;
        let mut barred = black.clone();
        let (from, to) = (at(first + 2 * high / 5), at(first + 3 * high / 5));
        barred.rgb[from * black.width * 3..to * black.width * 3].fill(0);
        let codes = told(&colour, one, &barred, two);
        assert!(codes.contains(&"black-near-logo"), "{one} and {two}: {codes:?}");
    }
}
