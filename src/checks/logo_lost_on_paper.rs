//! A paper on which a sender's logo does not keep its contrast or its colour when it is printed.

use super::{Check, EventSubject, Run};
use crate::colour::{contrast, lch, parse_colour, printed};
use crate::diagnostic::{Diagnostic, Severity};
use crate::workspace::Paper;

pub(crate) static CHECK: Check =
    Check { code: "logo-lost-on-paper", severity: Severity::Warning, runs: &[Run::Event(run)] };

/// The least contrast of a graphic against its ground (WCAG 2.1, 1.4.11).
const LEAST: f64 = 3.0;
/// The most by which the hue may turn, in degrees of CIELAB.
const TURN: f64 = 30.0;
/// The least share of its colourfulness (CIELAB chroma) that a coloured mark keeps.
const KEPT: f64 = 0.4;
/// Below this chroma a colour is a grey, which has no hue to lose.
const GREY: f64 = 12.0;

fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, senders, .. } = subject;
    for tag in &event.languages {
        let Some(id) = workspace.paper_of.get(&tag.value) else { continue };
        let Some(paper) = workspace.papers.get(&id.value) else { continue };
        for sender in *senders {
            let colours: Vec<[u8; 3]> =
                sender.colours.iter().filter_map(|colour| parse_colour(colour)).collect();
            // White is the paper itself, and needs none of it.
            let inked = colours.iter().filter(|colour| **colour != [255; 3]);
            let Some((kind, contrast)) = inked.filter_map(|colour| lost(*colour, paper)).next() else {
                continue;
            };
            let kept = |paper: &Paper| {
                colours.iter().all(|colour| *colour == [255; 3] || lost(*colour, paper).is_none())
            };
            let others: Vec<String> = workspace
                .papers
                .values()
                .filter(|other| kept(other))
                .map(|other| other.name.clone())
                .collect();
            found.push(
                Diagnostic::new(&CHECK)
                    .at(&workspace.source, id.span.clone())
                    .for_language(&tag.value)
                    .with("sender", sender.name.as_str())
                    .with("paper", paper.name.as_str())
                    .with("kind", kind)
                    .with("contrast", (contrast * 10.0).floor() / 10.0)
                    .with("others", others),
            );
        }
    }
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
