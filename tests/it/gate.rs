//! Finished pages: our own pass, and whatever else a file holds is a finding in bounded time.

use std::path::PathBuf;

use oppslag::content::interface::Interface;
use oppslag::finding::diagnostic::{Arg, Diagnostic};
use oppslag::gate::read::part::{MOST_PARTS, PagePart};
use oppslag::gate::read::source::Source;
use oppslag::jobs::check;
use oppslag::report::{Report, github, sarif};

use crate::support::{checking, copy, repository, request, run};

fn judged(paths: Vec<PathBuf>) -> check::Outcome {
    check::check(&checking(paths)).unwrap()
}

#[test]
fn every_page_that_render_makes_passes_the_gate() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let made = run(&request(&root.path().join("events/mote"), &root.path().join("out")));
    let files: Vec<_> = made.files.keys().map(|name| made.folder.join(name)).collect();
    assert_eq!(files.len(), 8);
    let outcome = judged(files);
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    assert_eq!(outcome.files, 8);
}

/// Pages of before the office had its own logo have the stand-in that comes with oppslag.
#[test]
fn who_shows_the_stand_in_is_told_so() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let mut request = request(&root.path().join("events/mote"), &root.path().join("out"));
    request.pages.templates = vec!["letter".into()];
    request.pages.languages = vec!["nb".into()];
    let page = run(&request).folder.join("nb/letter.pdf");
    let codes = || -> Vec<&str> {
        judged(vec![page.clone()]).findings.iter().map(|finding| finding.rule.code).collect()
    };
    assert_eq!(codes(), [""; 0]);
    let folder = root.path().join("assets/senders/nav");
    std::fs::create_dir_all(&folder).unwrap();
    let own = repository().join("assets/senders/oslo-kommune/logo.svg");
    std::fs::copy(own, folder.join("logo.svg")).unwrap();
    std::fs::write(folder.join("sender.toml"), "name = \"Nav\"\nofficial = true\n").unwrap();
    // Nothing is excepted any more.
    let office = root.path().join("oppslag.toml");
    let facts = std::fs::read_to_string(&office).unwrap();
    std::fs::write(&office, facts.split("[[except]]").next().unwrap()).unwrap();
    let mut found = codes();
    found.sort_unstable();
    assert_eq!(found, ["missing-sender-logo", "stand-in-sender-logo"]);
}

/// Senders with smaller and larger marks, and pages with NAV's mark: sound, damaged and gone.
#[test]
fn what_is_said_of_a_sender_never_depends_on_who_else_is_required() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join("oppslag.toml"), "senders = [\"nav\"]\n").unwrap();
    let logos = repository().join("assets/senders");
    for (id, like, least) in [("small", "husk", 4), ("large", "oslo-kommune", 25)] {
        let folder = root.path().join("assets/senders").join(id);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::copy(logos.join(like).join("logo.svg"), folder.join("logo.svg")).unwrap();
        let sender = format!("name = \"{id}\"\nmin-height = {least}\n");
        std::fs::write(folder.join("sender.toml"), sender).unwrap();
    }
    let said = |page: &str, require: &[&str]| -> Vec<String> {
        let page = repository().join("tests/cases").join(page).join("page.pdf");
        let request = check::Request {
            office: Some(root.path().to_owned()),
            require: require.iter().map(|id| (*id).to_owned()).collect(),
            ..checking(vec![page])
        };
        let found = check::check(&request).unwrap().findings;
        // What is wrong with the office is wrong on every page.
        let of_nav = |finding: &&Diagnostic| {
            finding.text("sender") == Some("Nav") && finding.rule.code != "stand-in-sender-logo"
        };
        found.iter().filter(of_nav).map(|finding| format!("{finding:?}")).collect()
    };
    for (page, wrong) in [
        ("undersized-sender-logo/good-finished", 0),
        ("obscured-sender-logo/bad-patch", 1),
        ("missing-sender-logo/bad-finished-white", 1),
    ] {
        let alone = said(page, &["nav"]);
        assert_eq!(alone.len(), wrong, "{page}: {alone:?}");
        for others in [&["nav", "small"][..], &["large", "nav"], &["small", "nav", "large"]] {
            assert_eq!(said(page, others), alone, "{page}: {others:?}");
        }
    }
}

/// A PDF without a table of objects, which every reader has to look for itself.
fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut text = String::from("%PDF-1.7\n");
    for (index, object) in objects.iter().enumerate() {
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    text.push_str("trailer << /Root 1 0 R >>\n%%EOF\n");
    text.into_bytes()
}

#[test]
fn hostile_files_give_findings() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    let page = |size: &str| {
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Resources << >> >>")
    };
    let one = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    // The header of a picture of a million million pixels.
    let mut bomb =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x0f\x42\x40\0\x0f\x42\x40\x08\x02\0\0\0".to_vec();
    bomb.extend([0; 64]);
    // What is broken, and from which page on; page 0 is the file. What can be read shows no mark.
    let unreadable = |page: f64| ("unreadable-page", Some("broken"), page);
    let bare = ("missing-sender-logo", None, 1.0);
    let files: Vec<(&str, Vec<u8>, _)> = vec![
        ("empty.pdf", Vec::new(), unreadable(0.0)),
        ("words.pdf", b"only words".to_vec(), unreadable(0.0)),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj <<".to_vec(), ("unreadable-page", Some("cut"), 0.0)),
        (
            "endless.pdf",
            pdf(&[catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"]),
            unreadable(0.0),
        ),
        (
            "vast.pdf",
            pdf(&[catalogue, one, &page("2834646 2834646")]),
            ("unreadable-page", Some("vast"), 1.0),
        ),
        ("flat.pdf", pdf(&[catalogue, one, &page("595 0")]), bare),
        ("no-number.pdf", pdf(&[catalogue, one, &page("1e99 1e99")]), unreadable(0.0)),
        ("bomb.png", bomb, unreadable(1.0)),
        ("cut.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec(), unreadable(1.0)),
        ("cut.tif", b"II*\0\x08\0\0\0\xff\xff".to_vec(), unreadable(0.0)),
        ("loop.tif", b"II*\0\x08\0\0\0\0\0\x08\0\0\0".to_vec(), unreadable(0.0)),
        ("cut.webp", b"RIFF\xff\xff\xff\xffWEBPVP8 ".to_vec(), unreadable(1.0)),
    ];
    for (name, bytes, wanted) in files {
        let path = root.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let outcome = judged(vec![path]);
        let page = |finding: &Diagnostic| {
            let pages = finding.args.iter().filter(|(name, _)| *name == "page");
            pages.map(|(_, page)| page.clone()).next()
        };
        let seen: Vec<_> =
            outcome.findings.iter().map(|f| (f.rule.code, f.text("reason"), page(f))).collect();
        let (code, reason, number) = wanted;
        let page = Some(Arg::Number(number));
        assert_eq!(seen, [(code, reason, page)], "{name}");
    }
}

#[test]
fn a_small_mark_on_a_vast_page_is_found() {
    use resvg::{tiny_skia, usvg};
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let logo = std::fs::read(repository().join("assets/senders/nav/logo.svg")).unwrap();
    let tree = usvg::Tree::from_data(&logo, &usvg::Options::default()).unwrap();
    let (height, aspect) = (200_u32, tree.size().width() / tree.size().height());
    let width = (height as f32 * aspect).round() as u32;
    let mut drawn = tiny_skia::Pixmap::new(width, height).unwrap();
    drawn.fill(tiny_skia::Color::WHITE);
    let scale = height as f32 / tree.size().height();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut drawn.as_mut());
    let colours =
        drawn.pixels().iter().map(|p| format!("{:02x}{:02x}{:02x}", p.red(), p.green(), p.blue()));
    let data: String = colours.collect::<String>() + ">";
    let picture = format!(
        "<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB \
         /BitsPerComponent 8 /Filter /ASCIIHexDecode /Length {} >>\nstream\n{data}\nendstream",
        data.len()
    );
    // 2 × 3 m; the mark is 10 mm high and stands somewhere inside.
    let (high, wide) = (28.35, 28.35 * aspect);
    let content = format!("q {wide} 0 0 {high} 3705 2211 cm /M Do Q");
    let content = format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len());
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 5669 8504] /Contents 4 0 R \
                /Resources << /XObject << /M 5 0 R >> >> >>";
    let catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    let one = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    let path = root.path().join("vast.pdf");
    std::fs::write(&path, pdf(&[catalogue, one, page, &content, &picture])).unwrap();
    let request = check::Request { require: vec!["nav".to_owned()], ..checking(vec![path]) };
    let outcome = check::check(&request).unwrap();
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
}

#[test]
fn exif_says_how_large_a_picture_is() {
    let jpeg = |exif: bool| {
        let mut bytes = Vec::new();
        let grey = image::GrayImage::from_pixel(1000, 700, image::Luma([255]));
        image::codecs::jpeg::JpegEncoder::new(&mut bytes)
            .encode_image(&image::DynamicImage::ImageLuma8(grey))
            .unwrap();
        // Without its JFIF block, and with 50 dots per centimetre in a block of Exif.
        let jfif = 4 + usize::from(bytes[4]) * 256 + usize::from(bytes[5]) - 2;
        bytes.drain(2..jfif + 2);
        let block = b"\xff\xe1\0\x36Exif\0\0II*\0\x08\0\0\0\x02\0\
            \x1a\x01\x05\0\x01\0\0\0\x26\0\0\0\
            \x28\x01\x03\0\x01\0\0\0\x03\0\0\0\
            \0\0\0\0\x32\0\0\0\x01\0\0\0";
        if exif {
            bytes.splice(2..2, block.iter().copied());
        }
        bytes
    };
    for (exif, width) in [(true, 200.0), (false, 297.0)] {
        let source = Source::open(jpeg(exif)).unwrap();
        let (raster, _) = source.page(0, 1.0).unwrap();
        let seen = raster.width as f64 * raster.mm;
        assert!((seen - width).abs() < 3.0, "{seen}");
    }
}

#[test]
fn reports_say_which_sender_is_missing_on_which_page() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let case = repository().join("tests/cases/missing-sender-logo/bad-finished-white/page.pdf");
    let path = root.path().join("plakat.pdf");
    std::fs::copy(case, &path).unwrap();
    let outcome = judged(vec![path]);
    let data = oppslag::content::data::Data::new(None);
    let interface = Interface::new(&data, &["en".to_owned()]).unwrap();
    let report = Report { outcome: &outcome, interface: &interface };
    let said = "The logo of Nav is not on page 1.";
    assert!(sarif::report(&report).unwrap().contains(said));
    let lines = github::report(&report, &|_| true);
    assert!(lines.contains("file=plakat.pdf") && lines.contains(said), "{lines}");
}

#[test]
fn a_template_that_hides_a_logo_writes_nothing() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let base = root.path().join("templates/common/base.typ");
    std::fs::create_dir_all(base.parent().unwrap()).unwrap();
    let text = std::fs::read_to_string(repository().join("templates/common/base.typ")).unwrap();
    let shown = "image(mark.path, width: wide, height: s.height, alt: spoken(mark.alt)))";
    assert!(text.contains(shown));
    let request = request(&root.path().join("events/mote"), &root.path().join("out"));
    let moved = |by: &str| format!("move(dx: {by}, {shown})");
    let sheet = "  set page(\n    width: doc";
    assert!(text.contains(sheet));
    for (was, hidden, code) in [
        // A pale veil over the mark; a clip; a mark out of its shape, off the sheet, half off it; a
        // sheet of the mark's own darkness.
        (
            shown,
            format!(
                "{shown}\n        place(edge + top, dx: way * x, rect(width: wide, height: s.height, fill: white.transparentize(40%)))"
            ),
            "obscured-sender-logo",
        ),
        (
            shown,
            format!(
                "box(clip: true, width: wide * 0.8, height: s.height, {}",
                shown.replace("alt))", "alt)))")
            ),
            "obscured-sender-logo",
        ),
        (
            shown,
            shown.replace("height: s.height", "height: s.height * 0.9, fit: \"stretch\""),
            "distorted-sender-logo",
        ),
        // A little crooked, skewed, and seen in a mirror.
        (shown, shown.replacen("image(", "rotate(3deg, image(", 1) + ")", "distorted-sender-logo"),
        (
            shown,
            shown.replacen("image(", "skew(ax: 2deg, image(", 1) + ")",
            "distorted-sender-logo",
        ),
        (
            shown,
            shown.replacen("image(", "scale(x: -100%, image(", 1) + ")",
            "distorted-sender-logo",
        ),
        (shown, moved("900mm"), "obscured-sender-logo"),
        (shown, moved("way * -30mm"), "obscured-sender-logo"),
        (sheet, sheet.replace("set page(", "set page(fill: luma(20), "), "obscured-sender-logo"),
    ] {
        std::fs::write(&base, text.replace(was, &hidden)).unwrap();
        let outcome = run(&request);
        let codes: Vec<_> = outcome.findings.iter().map(|f| f.rule.code).collect();
        assert!(codes.contains(&code), "{code}: {:?}", outcome.findings);
        assert!(outcome.files.is_empty());
    }
}

#[test]
fn a_large_page_is_covered_by_its_parts() {
    // As coarse as so large a page is looked at.
    let mm = 1.728 * 9.0 / 54.0;
    let parts = PagePart::all((2000.0, 3000.0), mm, 88.0);
    assert!(parts.len() <= MOST_PARTS);
    for (x, y) in [(1.0, 1.0), (999.0, 2.0), (1500.0, 2950.0), (1999.0, 2999.0)] {
        let inside = |part: &PagePart| {
            (part.left..part.left + part.width).contains(&x)
                && (part.top..part.top + part.height).contains(&y)
        };
        assert!(parts.iter().any(inside), "{x} {y}");
    }
    // What lies across two parts is whole on one of them: neighbours share as much as was asked for.
    for across in [true, false] {
        let span = |part: &PagePart| {
            if across { (part.left, part.width) } else { (part.top, part.height) }
        };
        let mut strips: Vec<(f64, f64)> = parts.iter().map(span).collect();
        strips.sort_by(|a, b| a.0.total_cmp(&b.0));
        strips.dedup();
        assert!(strips.len() > 1);
        for pair in strips.windows(2) {
            assert!(pair[0].0 + pair[0].1 >= pair[1].0 + 87.9, "{pair:?}");
        }
    }
    assert!(PagePart::all((1e6, 1e6), 9.0 / 54.0, 88.0).is_empty());
}
