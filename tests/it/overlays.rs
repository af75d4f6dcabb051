//! Two files for the same sheets, page by page. Each is written here by hand.

use std::path::Path;

use oppslag::finding::diagnostic::{Arg, Diagnostic};
use oppslag::jobs::check::check;

use crate::cli::workspace;
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
