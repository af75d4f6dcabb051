//! What is to be printed: which pages, how often, on how many sheets.

use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::jobs::preview::Studio;
use oppslag::jobs::print::{Amount, Plan, Request, plan, print};

use crate::support::{changed, today};

fn request(event: &Path, materials: &[&str], amount: Amount) -> Request {
    Request {
        event: event.to_owned(),
        languages: vec!["nb".to_owned(), "so".to_owned()],
        materials: materials.iter().map(|id| (*id).to_owned()).collect(),
        amount,
        split: false,
        draft: false,
        today: today(),
    }
}

/// Language, template, size, copies and sheets of each line.
fn lines(plan: &Plan) -> Vec<(&str, &str, &str, i64, i64)> {
    let lines = plan.steps.iter().flat_map(|step| &step.lines);
    lines
        .map(|l| (l.language.as_str(), l.template.as_str(), l.size.as_str(), l.copies, l.sheets))
        .collect()
}

#[test]
fn each_page_is_printed_as_often_as_it_is_needed_or_once() {
    let (root, event) = changed(|facts| facts.replace("so = 85", "so = 2"));
    let studio = Studio::new(root.path());
    let of = |materials: &[&str], amount| plan(&studio, &request(&event, materials, amount));
    // Twelve caseworkers hand out four flyers each, two a sheet; of the notice nobody said anything.
    let needed = of(&["flyer", "letter", "notice"], Amount::Needed).unwrap();
    assert_eq!(
        lines(&needed),
        [
            ("nb", "flyer", "a5-2up", 48, 24),
            ("nb", "letter", "a4", 120, 120),
            ("so", "flyer", "a5-2up", 48, 24),
            ("so", "letter", "a4", 2, 2),
        ]
    );
    assert_eq!(needed.uncounted, [""; 0]);
    // The printer makes the copies: a sheet has two flyers all the same.
    let once = of(&["flyer", "letter"], Amount::One).unwrap();
    assert_eq!(
        lines(&once),
        [
            ("nb", "flyer", "a5-2up", 2, 1),
            ("nb", "letter", "a4", 1, 1),
            ("so", "flyer", "a5-2up", 2, 1),
            ("so", "letter", "a4", 1, 1),
        ]
    );
}

#[test]
fn what_invites_is_not_printed_once_a_meeting_is_cancelled() {
    let (root, event) =
        changed(|facts| facts.replace("status = \"planned\"", "status = \"cancelled\""));
    let studio = Studio::new(root.path());
    let all = plan(&studio, &request(&event, &[], Amount::Needed)).unwrap();
    assert!(!all.steps.is_empty());
    assert!(lines(&all).iter().all(|(_, template, ..)| *template == "notice"), "{all:?}");
    let asked = plan(&studio, &request(&event, &["letter", "poster"], Amount::One)).unwrap();
    assert!(asked.steps.is_empty(), "{asked:?}");
}

#[test]
fn a_file_that_nothing_opens_is_not_made() {
    let (root, event) = changed(|facts| facts.replace("nb = 120, so = 85", "nb = 10001, so = 2"));
    let studio = Studio::new(root.path());
    let interface = Interface::whole(&Data::new(None), "nb").unwrap();
    let request = request(&event, &["letter"], Amount::Needed);
    let outcome = print(&studio, &request, &interface, &|_, _| {}).unwrap();
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let files: Vec<_> =
        outcome.files.iter().map(|f| (f.name.as_str(), f.counted, f.pages)).collect();
    assert_eq!(files, [("1-hvit-bokmal.pdf", false, 1), ("2-gul-somali.pdf", true, 2)]);
}
