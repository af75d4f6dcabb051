//! Finished pages: our own pass, and whatever else a file holds is a finding in bounded time.

use std::path::PathBuf;

use oppslag::check;
use oppslag::interface::Interface;
use oppslag::report::{Report, github, sarif};

use crate::support::{checking, copy, repository, request, run};

fn judged(paths: Vec<PathBuf>) -> check::Outcome {
    check::check(&checking(paths)).unwrap()
}

fn codes(outcome: &check::Outcome) -> Vec<&'static str> {
    outcome.findings.iter().map(|finding| finding.check.code).collect()
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
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("empty.pdf", Vec::new()),
        ("words.pdf", b"only words".to_vec()),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj <<".to_vec()),
        ("endless.pdf", pdf(&[catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"])),
        ("vast.pdf", pdf(&[catalogue, one, &page("2834646 2834646")])),
        ("flat.pdf", pdf(&[catalogue, one, &page("595 0")])),
        ("no-number.pdf", pdf(&[catalogue, one, &page("1e99 1e99")])),
        ("bomb.png", bomb),
        ("cut.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec()),
        ("cut.tif", b"II*\0\x08\0\0\0\xff\xff".to_vec()),
        ("loop.tif", b"II*\0\x08\0\0\0\0\0\x08\0\0\0".to_vec()),
        ("cut.webp", b"RIFF\xff\xff\xff\xffWEBPVP8 ".to_vec()),
    ];
    for (name, bytes) in files {
        let path = root.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let outcome = judged(vec![path]);
        let codes = codes(&outcome);
        assert!(
            codes.contains(&"unreadable-page") || codes.contains(&"missing-sender-logo"),
            "{name}: {codes:?}"
        );
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
    let data = oppslag::data::Data::new(None);
    let interface = Interface::new(&data, &["en".to_owned()]).unwrap();
    let report = Report { outcome: &outcome, interface: &interface };
    let said = "The logo of NAV is not on page 1.";
    assert!(sarif::report(&report).unwrap().contains(said));
    let lines = github::report(&report);
    assert!(lines.contains("file=plakat.pdf") && lines.contains(said), "{lines}");
}

#[test]
fn a_template_that_hides_a_logo_writes_nothing() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let base = root.path().join("templates/common/base.typ");
    std::fs::create_dir_all(base.parent().unwrap()).unwrap();
    let text = std::fs::read_to_string(repository().join("templates/common/base.typ")).unwrap();
    let shown = "image(mark.path, width: wide, height: s.height, alt: mark.alt))";
    assert!(text.contains(shown));
    let request = request(&root.path().join("events/mote"), &root.path().join("out"));
    for (hidden, code) in [
        // A pale veil over the mark; a clip; a mark out of its shape.
        (
            format!(
                "{shown}\n        place(edge + top, dx: way * x, rect(width: wide, height: s.height, fill: white.transparentize(40%)))"
            ),
            "obscured-sender-logo",
        ),
        (
            format!(
                "box(clip: true, width: wide * 0.8, height: s.height, {}",
                shown.replace("alt))", "alt)))")
            ),
            "obscured-sender-logo",
        ),
        (
            shown.replace("height: s.height", "height: s.height * 0.9, fit: \"stretch\""),
            "distorted-sender-logo",
        ),
        // A little crooked, skewed, and seen in a mirror.
        (shown.replacen("image(", "rotate(3deg, image(", 1) + ")", "distorted-sender-logo"),
        (shown.replacen("image(", "skew(ax: 2deg, image(", 1) + ")", "distorted-sender-logo"),
        (shown.replacen("image(", "scale(x: -100%, image(", 1) + ")", "distorted-sender-logo"),
    ] {
        std::fs::write(&base, text.replace(shown, &hidden)).unwrap();
        let outcome = run(&request);
        let codes: Vec<_> = outcome.findings.iter().map(|f| f.check.code).collect();
        assert!(codes.contains(&code), "{code}: {:?}", outcome.findings);
        assert!(outcome.files.is_empty());
    }
}
