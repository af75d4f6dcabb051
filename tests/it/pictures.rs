//! Reference pictures: one a template and script. `OPPSLAG_BLESS=1` draws them anew; look at them
//! before they are committed.

use std::collections::BTreeMap;

use oppslag::content::data::Data;
use oppslag::page::export::Format;

use crate::support::{blessing, changed, repository, request, run};

const DPI: f64 = 36.0;
/// Of a page's pixels, at most this share may differ, by more than `STEP` of 255.
const SHARE: f64 = 0.001;
const STEP: u8 = 24;

#[test]
fn pages_look_as_they_were_approved() {
    let locales = oppslag::content::locale::load_all(&Data::new(Some(repository())));
    let mut scripts: BTreeMap<String, String> = BTreeMap::new();
    for (tag, locale) in &locales {
        // Norwegian stands for Latin; Urdu is Arabic script with another display face.
        let script = if tag == "ur" { "Aran".to_owned() } else { locale.script.clone() };
        let latin = script == "Latn" && tag != "nb";
        if !latin {
            scripts.entry(script).or_insert_with(|| tag.clone());
        }
    }
    assert_eq!(scripts.len(), 7, "{scripts:?}");
    // A moved meeting has every template.
    let (root, event) = changed(|facts| {
        facts.replace("status = \"planned\"", "status = \"moved\"\nprevious-date = 2027-05-05")
    });
    let mut request = request(&event, &root.path().join("out"));
    request.pages.languages = scripts.values().cloned().collect();
    request.exports.formats = vec![Format::Png];
    request.exports.dpi = DPI;
    let outcome = run(&request);
    let templates =
        oppslag::content::template::load_all(&Data::new(Some(repository())), &mut Vec::new());
    let mut wrong = Vec::new();
    for (script, tag) in &scripts {
        for template in templates.keys() {
            let picture = outcome.folder.join(tag).join(format!("{template}.png"));
            let made = std::fs::read(picture).unwrap();
            let path = repository().join("tests/ref").join(format!("{template}-{script}.png"));
            if blessing() {
                std::fs::write(&path, &made).unwrap();
                continue;
            }
            let read = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8();
            let wanted = std::fs::read(&path).expect("a reference picture is missing");
            let (made, wanted) = (read(&made), read(&wanted));
            assert_eq!(made.dimensions(), wanted.dimensions(), "{path:?}");
            let differing = made
                .pixels()
                .zip(wanted.pixels())
                .filter(|(a, b)| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > STEP))
                .count();
            let share = differing as f64 / f64::from(made.width() * made.height());
            if share > SHARE {
                wrong.push(format!("{template}-{script}: {:.2} %", share * 100.0));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_preview_multiplies_ink_with_paper() {
    let out = tempfile::tempdir().unwrap();
    let mut request = request(&repository().join("events/bolig"), out.path());
    request.pages.languages = vec!["so".into()];
    request.pages.templates = vec!["poster".into()];
    request.pages.sizes = vec!["a4".into()];
    request.exports.formats = vec![Format::Png];
    request.exports.dpi = 100.0;
    request.exports.paper = true;
    let outcome = run(&request);
    let picture = image::open(outcome.folder.join("so/poster.png")).unwrap().to_rgb8();
    let colours: std::collections::BTreeSet<[u8; 3]> = picture.pixels().map(|p| p.0).collect();
    // Yellow paper #FFF5B1; NAV's #C30000 times the paper; black stays black.
    assert_eq!(picture.get_pixel(2, 2).0, [0xff, 0xf5, 0xb1]);
    assert!(colours.contains(&[0xc3, 0, 0]), "red logo");
    assert!(colours.contains(&[0, 0, 0]), "black ink");
    assert!(!colours.contains(&[255, 255, 255]), "no white ink");
}
