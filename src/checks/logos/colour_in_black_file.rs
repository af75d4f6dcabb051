//! A file for the black printer that asks for colour.

use crate::checks::subject::OverlaySubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::read::colours::{AskedBy, AskedColour};

/// One finding for operators, one for pictures, one for gradients, with the first and their number.
pub(crate) fn run(subject: &OverlaySubject, found: &mut Vec<Diagnostic>) {
    for kind in [AskedBy::Operator, AskedBy::Image, AskedBy::Shading] {
        let all: Vec<&AskedColour> =
            subject.asked.iter().filter(|asked| asked.kind == kind).collect();
        let Some(first) = all.first() else { continue };
        let colour = first
            .colour
            .map_or_else(|| "unknown".to_owned(), |[r, g, b]| format!("#{r:02X}{g:02X}{b:02X}"));
        found.push(
            subject
                .finding(&rules::COLOUR_IN_BLACK_FILE, subject.black)
                .with("kind", kind.word())
                .with("inside", first.inside)
                .with("operator", first.operator.as_str())
                .with("colour", colour)
                .with("count", all.len() as f64),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::diagnostic::Arg;

    #[test]
    fn each_kind_is_told_once_with_its_first_colour_and_its_number() {
        let asked = |kind, operator: &str, colour| AskedColour {
            kind,
            inside: "page",
            operator: operator.to_owned(),
            colour,
        };
        let subject = OverlaySubject {
            colour: "a-colour.pdf",
            black: "a-black.pdf",
            page: 2,
            pages: 3,
            language: Some("so"),
            near: Vec::new(),
            extra: None,
            asked: vec![
                asked(AskedBy::Image, "Do", None),
                asked(AskedBy::Operator, "rg", Some([0x01, 0x0a, 0xff])),
                asked(AskedBy::Operator, "k", Some([9; 3])),
                asked(AskedBy::Operator, "RG", None),
            ],
        };
        let mut found = Vec::new();
        run(&subject, &mut found);
        let told: Vec<_> = found
            .iter()
            .map(|finding| {
                let number = |name: &str| {
                    finding.args.iter().find(|(own, _)| *own == name).map(|(_, arg)| arg.clone())
                };
                let texts = ["kind", "operator", "colour"].map(|key| finding.text(key).unwrap());
                (texts, [number("count"), number("page"), number("pages")])
            })
            .collect();
        let number = |n: f64| Some(Arg::Number(n));
        assert_eq!(
            told,
            [
                (["operator", "rg", "#010AFF"], [number(3.0), number(2.0), number(3.0)]),
                (["image", "Do", "unknown"], [number(1.0), number(2.0), number(3.0)]),
            ]
        );
        assert!(found.iter().all(|f| f.place.as_ref().is_some_and(|p| p.path() == "a-black.pdf")));
    }
}
