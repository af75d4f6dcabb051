//! Every template in every language: one page, no finding, valid, readable by eyes and machines.

use std::collections::BTreeSet;
use std::path::PathBuf;

use oppslag::content::data::Data;
use oppslag::content::event::Status;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::page::document::data::Layer;

use crate::referees;
use crate::support::{
    all_sizes, changed, everything, page_count, raster, repository, request, run,
};

fn serious(findings: &[Diagnostic]) -> Vec<&Diagnostic> {
    findings.iter().filter(|f| f.rule.code != "unreviewed-translation").collect()
}

fn locale_tags() -> BTreeSet<String> {
    oppslag::content::locale::load_all(&Data::new(Some(repository()))).into_keys().collect()
}

#[test]
fn every_page_of_the_example_has_no_finding() {
    let (_, outcome) = everything();
    assert_eq!(serious(&outcome.findings), Vec::<&Diagnostic>::new());
    let made: BTreeSet<String> = outcome.files.values().map(|file| file.language.clone()).collect();
    assert_eq!(made, locale_tags(), "bolig is in every language that has a folder");
    let made: BTreeSet<(String, String)> =
        outcome.files.values().map(|file| (file.template.clone(), file.size.clone())).collect();
    let data = Data::new(Some(repository()));
    let wanted: BTreeSet<(String, String)> =
        oppslag::content::template::load_all(&data, &mut Vec::new())
            .values()
            .filter(|template| template.status.contains(&Status::Planned))
            .flat_map(|t| t.sizes.iter().map(|size| (t.id.clone(), size.id.clone())))
            .collect();
    assert_eq!(made, wanted);
}

#[test]
fn the_other_events_have_no_finding() {
    for event in ["arbeid", "aktiviteter"] {
        let out = tempfile::tempdir().unwrap();
        let outcome = run(&request(&repository().join("events").join(event), out.path()));
        assert_eq!(serious(&outcome.findings), Vec::<&Diagnostic>::new(), "{event}");
        assert_eq!(outcome.files.len(), 12, "{event}: three languages, four files each");
    }
}

#[test]
fn a_moved_or_cancelled_event_has_notices_in_every_language() {
    for (status, templates) in
        [("moved", vec!["flyer", "letter", "notice", "poster"]), ("cancelled", vec!["notice"])]
    {
        let (root, event) = changed(|facts| {
            let line = format!("status = \"{status}\"\nprevious-date = 2027-05-05");
            facts.replace("status = \"planned\"", &line)
        });
        let mut request = request(&event, &root.path().join("out"));
        request.pages.sizes = all_sizes();
        let outcome = run(&request);
        let found: Vec<_> = serious(&outcome.findings)
            .into_iter()
            // The exception's reason stands in the copied oppslag.toml, too.
            .filter(|f| f.rule.code != "unused-exception")
            .collect();
        assert_eq!(found, Vec::<&Diagnostic>::new(), "{status}");
        let made: BTreeSet<&str> =
            outcome.files.values().map(|file| file.template.as_str()).collect();
        assert_eq!(made, templates.into_iter().collect(), "{status}");
        let languages: BTreeSet<String> =
            outcome.files.values().map(|file| file.language.clone()).collect();
        assert_eq!(languages, locale_tags(), "{status}");
    }
}

#[test]
fn every_pdf_has_one_page_and_names_its_language() {
    let (_, outcome) = everything();
    for name in outcome.files.keys() {
        let bytes = std::fs::read(outcome.folder.join(name)).unwrap();
        assert_eq!(page_count(&bytes), 1, "{name}");
        let tag = name.split('/').next().unwrap();
        let lang = if tag == "zh-Hans" { "zh-CN" } else { tag };
        let mark = format!("/Lang({lang})");
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains(&mark), "{name} does not say {mark}");
    }
}

#[test]
fn verapdf_accepts_every_pdf_as_ua_1_and_a_2a() {
    let (_, outcome) = everything();
    let files: Vec<PathBuf> = outcome.files.keys().map(|name| outcome.folder.join(name)).collect();
    let verdicts = referees::judge(&files);
    assert_eq!(verdicts.len(), 2 * files.len());
    let failed: Vec<_> = verdicts.iter().filter(|(_, fault)| fault.is_some()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn verapdf_can_say_no() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.pdf");
    std::fs::write(&path, b"%PDF-1.7\nno pages here").unwrap();
    let verdicts = referees::judge(std::slice::from_ref(&path));
    assert_eq!(verdicts.values().filter(|fault| fault.is_some()).count(), 2);
}

/// What the QR codes of a page say at a resolution.
fn codes(pdf: &[u8], dpi: f32) -> Vec<String> {
    let (width, height, grey) = raster(pdf, dpi);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    image.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|code| code.1).collect()
}

#[test]
fn the_qr_code_of_every_page_leads_to_the_event() {
    let (_, outcome) = everything();
    for (name, file) in &outcome.files {
        if file.template == "letter" {
            continue;
        }
        let bytes = std::fs::read(outcome.folder.join(name)).unwrap();
        // A telephone looks at a code from several distances until it can read it.
        let read: Vec<String> = [150.0, 200.0, 300.0]
            .into_iter()
            .map(|dpi| codes(&bytes, dpi))
            .find(|read| !read.is_empty())
            .unwrap_or_default();
        assert!(!read.is_empty(), "{name}: no code can be read");
        assert!(
            read.iter().all(|url| url == "https://bydel-bjerke.example/bolig"),
            "{name}: {read:?}"
        );
    }
}

/// What a reader copies out of the file: every word in its order. In Arabic script poppler may change
/// the order of letters within a word.
#[test]
fn text_comes_back_out_of_the_pdf() {
    let (_, outcome) = everything();
    for tag in locale_tags() {
        let poster = outcome.folder.join(&tag).join("poster.pdf");
        let extracted = referees::text(&poster);
        let facts =
            std::fs::read_to_string(repository().join(format!("locales/{tag}/topics/bolig.ftl")))
                .unwrap();
        let summary = facts.lines().find_map(|l| l.strip_prefix("summary = ")).unwrap();
        let words: Vec<&str> = summary.split_whitespace().collect();
        if referees::ARABIC.contains(&tag.as_str()) {
            let wanted: Vec<String> = words.iter().map(|word| referees::letters(word)).collect();
            let got = referees::arabic_words(&extracted);
            let there = got.windows(wanted.len()).any(|window| window == wanted);
            assert!(wanted.len() > 9 && there, "{tag}: {summary}\n{extracted}");
        } else if tag == "zh-Hans" {
            let flat: String = extracted.split_whitespace().collect();
            assert!(flat.contains(summary), "{tag}: {summary}\n{flat}");
        } else {
            // Vowels of two signs are read back in two letters, which NFC puts together.
            let nfc = icu::normalizer::ComposingNormalizerBorrowed::new_nfc();
            let extracted = nfc.normalize(&extracted);
            let flat: Vec<&str> = extracted.split_whitespace().collect();
            let at = flat.windows(words.len()).position(|window| window == words);
            assert!(at.is_some(), "{tag}: {summary}\n{extracted}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let event = repository().join("events/bolig");
    let digests: Vec<Vec<(String, String)>> = (0..2)
        .map(|_| {
            let out = tempfile::tempdir().unwrap();
            let mut request = request(&event, out.path());
            request.pages.languages = vec!["nb".into(), "ar".into(), "zh-Hans".into()];
            request.exports.formats = vec![
                oppslag::page::export::Format::Pdf,
                oppslag::page::export::Format::Png,
                oppslag::page::export::Format::Svg,
            ];
            request.exports.dpi = 40.0;
            let outcome = run(&request);
            let manifest = std::fs::read(outcome.folder.join("manifest.json")).unwrap();
            let mut digests: Vec<(String, String)> =
                outcome.files.iter().map(|(n, f)| (n.clone(), f.sha256.clone())).collect();
            assert_eq!(digests.len(), 36);
            for (name, digest) in &digests {
                let bytes = std::fs::read(outcome.folder.join(name)).unwrap();
                assert_eq!(&oppslag::base::artifact::sha256(&bytes), digest, "{name}");
            }
            digests.push(("manifest.json".into(), oppslag::base::artifact::sha256(&manifest)));
            digests
        })
        .collect();
    assert_eq!(digests[0], digests[1]);
}

#[test]
fn layers_together_are_the_page() {
    let event = repository().join("events/bolig");
    let draw = |layer| {
        let out = tempfile::tempdir().unwrap();
        let mut request = request(&event, out.path());
        request.pages.languages = vec!["nb".into()];
        request.pages.templates = vec!["letter".into()];
        request.pages.layer = layer;
        let outcome = run(&request);
        raster(&std::fs::read(outcome.folder.join("nb/letter.pdf")).unwrap(), 100.0).2
    };
    let (all, logos, rest) = (draw(Layer::All), draw(Layer::Logos), draw(Layer::Rest));
    let dark = |pixels: &[u8]| pixels.iter().filter(|p| **p < 128).count();
    assert!(dark(&logos) > 1000 && dark(&rest) > 1000);
    let differing = all
        .iter()
        .zip(logos.iter().zip(&rest))
        .filter(|(all, (logos, rest))| {
            let both = u16::from(**logos) * u16::from(**rest) / 255;
            both.abs_diff(u16::from(**all)) > 2
        })
        .count();
    assert_eq!(differing, 0);
}

/// What may reach into a mark's box is told by the box that a font states for all its glyphs.
#[test]
fn no_glyph_leaves_the_box_that_its_font_states() {
    let files = walkdir::WalkDir::new(repository().join("fonts")).into_iter().flatten();
    let mut fonts = 0;
    for file in files.filter(|file| file.path().extension().is_some_and(|kind| kind == "ttf")) {
        let bytes = typst::foundations::Bytes::new(std::fs::read(file.path()).unwrap());
        for font in typst::text::Font::iter(bytes) {
            let font =
                font.instantiate(Default::default(), Default::default(), &Default::default());
            let face = font.ttf();
            let all = face.global_bounding_box();
            let mut id = face.glyph_index(' ').unwrap();
            for number in 0..face.number_of_glyphs() {
                id.0 = number;
                let Some(own) = face.glyph_bounding_box(id) else { continue };
                let inside = own.x_min >= all.x_min
                    && own.y_min >= all.y_min
                    && own.x_max <= all.x_max
                    && own.y_max <= all.y_max;
                assert!(inside, "{}: glyph {number}: {own:?}, {all:?}", file.path().display());
            }
            fonts += 1;
        }
    }
    assert!(fonts >= 17, "{fonts} fonts");
}
