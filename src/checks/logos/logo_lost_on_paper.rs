//! A paper on which a sender's logo does not keep its contrast or its colour when it is printed.

use crate::base::colour::{contrast, lch, parse_colour, printed};
use crate::checks::subject::EventSubject;
use crate::content::sender::Sender;
use crate::content::workspace::paper::{Ground, Paper};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Severity};

pub(crate) fn judge(subject: &crate::checks::subject::SheetSubject, found: &mut Vec<Diagnostic>) {
    for mark in subject.with(crate::gate::measure::limits::Fault::Lost) {
        let others = keeping(mark.sender, subject.papers.iter().copied());
        // Printed is printed: this sheet is not to be hung.
        let kept = if others.is_empty() { "none" } else { "some" };
        let finding = subject
            .finding(&rules::LOGO_LOST_ON_PAPER, mark)
            .with("kind", "seen")
            .with("kept", kept);
        let mut finding = finding.with("others", others);
        finding.severity = Severity::Error;
        found.push(finding);
    }
}

/// The least contrast of a graphic against its ground (WCAG 2.1, 1.4.11).
const LEAST: f64 = 3.0;
/// The most by which the hue may turn, in degrees of CIELAB.
const TURN: f64 = 30.0;
/// The least share of its colourfulness (CIELAB chroma) that a coloured mark keeps.
const KEPT: f64 = 0.4;
/// Below this chroma a colour is a grey, which has no hue to lose.
const GREY: f64 = 12.0;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, senders, .. } = subject;
    for tag in &event.languages {
        let Some(id) = workspace.paper_of.get(&tag.value) else { continue };
        let Some(paper) = workspace.papers.get(&id.value) else { continue };
        for sender in *senders {
            let (kind, contrast) = if paper.logos == Ground::Print {
                let Some(loss) = inked(sender).find_map(|colour| lost(colour, paper)) else {
                    continue;
                };
                loss
            } else if sender.on_white {
                continue;
            } else {
                ("forbidden", 0.0)
            };
            let others = keeping(sender, workspace.papers.values());
            let kept = match kind {
                "forbidden" => "not-allowed",
                _ if others.is_empty() => "none",
                _ => "planned",
            };
            let mut finding = Diagnostic::new(&rules::LOGO_LOST_ON_PAPER)
                .at(&workspace.source, id.span.clone())
                .for_language(&tag.value)
                .with("sender", sender.name.as_str())
                .with("paper", paper.name.as_str())
                .with("kind", kind)
                .with("kept", kept)
                .with("contrast", (contrast * 10.0).floor() / 10.0)
                .with("others", others);
            if kind == "forbidden" {
                // No estimate of a colour, but what the office wrote against the sender's rule.
                finding.severity = Severity::Error;
            }
            found.push(finding);
        }
    }
}

/// The colours that a sender's mark is printed in: white is the paper itself.
fn inked(sender: &Sender) -> impl Iterator<Item = [u8; 3]> {
    let colours = sender.colours.iter().filter_map(|colour| parse_colour(colour));
    colours.filter(|colour| *colour != [255; 3])
}

/// The names of the papers on which a sender's mark keeps its colours.
fn keeping<'p>(sender: &Sender, papers: impl Iterator<Item = &'p Paper>) -> Vec<String> {
    let kept = |paper: &&Paper| match paper.logos {
        Ground::Print => inked(sender).all(|colour| lost(colour, paper).is_none()),
        Ground::WhitePatch | Ground::Label => sender.on_white,
    };
    papers.filter(kept).map(|paper| paper.name.clone()).collect()
}

/// What a colour loses on a paper, and its contrast there.
fn lost(colour: [u8; 3], paper: &Paper) -> Option<(&'static str, f64)> {
    let seen = printed(colour, paper.rgb);
    let contrast = contrast(seen, paper.rgb);
    if contrast < LEAST {
        return Some(("contrast", contrast));
    }
    let (demanded, seen) = (lch(colour), lch(seen));
    if demanded.chroma < GREY {
        return None;
    }
    let turn = (demanded.hue - seen.hue).into_degrees().abs();
    (turn > TURN || seen.chroma < KEPT * demanded.chroma).then_some(("hue", contrast))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    use crate::content::data::Data;
    use crate::content::event::Event;
    use crate::content::workspace::Workspace;
    use crate::finding::diagnostic::Scope;
    use crate::language::Languages;

    fn sender(colours: &[&str], on_white: bool) -> Sender {
        Sender {
            id: "own".into(),
            name: "Own".into(),
            alt: Default::default(),
            colours: colours.iter().map(|colour| (*colour).to_owned()).collect(),
            min_height: 9.0,
            clear_space: 0.5,
            negative: false,
            on_white,
            official: true,
            file: "logo.svg",
            logo: Cow::Borrowed(b""),
            aspect: 1.0,
        }
    }

    /// The languages that are told, with the kind of the loss and whether it is an error, where Somali is
    /// printed on `paper` and Arabic on white.
    fn told(paper: &str, senders: &[Sender]) -> Vec<(String, String, bool)> {
        let root = tempfile::tempdir().unwrap();
        let office = format!(
            "organisation = \"B\"\nsenders = [\"nav\"]\n[papers.own]\nname = \"own\"\n{paper}\n\
             [papers.white]\nname = \"white\"\nrgb = \"#FFFFFF\"\n[paper]\nso = \"own\"\nar = \"white\"\n"
        );
        let facts = "date = 2027-05-12\nstart = 13:30\nend = 15:45\nvenue = \"v\"\ncontact = \"c\"\n\
                     page = \"https://a.example\"\nlanguages = [\"nb\", \"so\", \"ar\"]\n";
        for (name, text) in [("oppslag.toml", office.as_str()), ("event.toml", facts)] {
            std::fs::write(root.path().join(name), text).unwrap();
        }
        let workspace = Workspace::load(root.path()).unwrap().value;
        let event = Event::load(root.path(), "events/own").unwrap().value;
        let languages = Languages::new(&Data::new(None), []);
        let today = jiff::civil::date(2026, 11, 23);
        let subject = EventSubject {
            event: &event,
            workspace: &workspace,
            senders,
            languages: &languages,
            today,
        };
        let mut found = Vec::new();
        run(&subject, &mut found);
        found
            .iter()
            .map(|finding| {
                let Scope::Language(tag) = &finding.scope else { panic!("{finding:?}") };
                let error = finding.severity == Severity::Error;
                (tag.clone(), finding.text("kind").unwrap().to_owned(), error)
            })
            .collect()
    }

    /// Yellow has a contrast of 1.4 with white, red on petrol blue turns nearly black.
    #[test]
    fn every_colour_of_a_logo_must_survive_on_the_paper_of_its_language() {
        let (white, petrol) = ("rgb = \"#FFFFFF\"", "rgb = \"#2E6E73\"");
        let (black, red, yellow) = ("#000000", "#C30000", "#FFD200");
        for (paper, colours, wanted) in [
            (white, &[black][..], &[][..]),
            (white, &[red, black], &[]),
            (white, &["#FFFFFF", black], &[]),
            (white, &[yellow], &["so", "ar"]),
            (white, &[black, yellow], &["so", "ar"]),
            (white, &[yellow, black], &["so", "ar"]),
            (petrol, &[black], &[]),
            (petrol, &[red], &["so"]),
            (petrol, &[black, red], &["so"]),
        ] {
            let tags: Vec<String> =
                told(paper, &[sender(colours, false)]).into_iter().map(|(tag, ..)| tag).collect();
            assert_eq!(tags, wanted, "{colours:?} on {paper}");
        }
    }

    #[test]
    fn white_below_a_logo_is_for_senders_that_allow_it() {
        for ground in ["label", "white-patch"] {
            let paper = format!("rgb = \"#2E6E73\"\nlogos = \"{ground}\"");
            assert_eq!(told(&paper, &[sender(&["#C30000"], true)]), []);
            let senders = [sender(&["#C30000"], true), sender(&["#000000"], false)];
            assert_eq!(told(&paper, &senders), [("so".to_owned(), "forbidden".to_owned(), true)]);
        }
        let seen = told("rgb = \"#2E6E73\"", &[sender(&["#C30000"], true)]);
        assert!(matches!(seen.as_slice(), [(tag, _, false)] if tag == "so"), "{seen:?}");
    }
}
