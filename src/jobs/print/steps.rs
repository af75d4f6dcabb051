//! In which order one stands at the printer: a stack of paper is put in once, and what goes onto it is
//! printed at once.

use crate::base::artifact::plain;
use crate::jobs::order::count::OrderLine;

/// Languages that a file's name names at most.
const NAMED: usize = 3;

/// A stack of paper, and all that is printed on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintStep {
    /// Which one, from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// The paper's id; empty for white.
    pub paper: String,
    /// The sheets, such as `A4`.
    pub format: String,
    /// What is printed, one language after the other.
    pub lines: Vec<OrderLine>,
}

impl PrintStep {
    /// The tags of its languages, in their order.
    pub fn languages(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for line in &self.lines {
            if !all.contains(&line.language.as_str()) {
                all.push(&line.language);
            }
        }
        all
    }

    /// How many sheets go through the printer.
    pub fn sheets(&self) -> i64 {
        self.lines.iter().fold(0, |sum, line| sum.saturating_add(line.sheets))
    }

    /// What its file is called: `1-gul-somali.pdf`, `01-…` where there are ten, or `2-gul-a3-somali.pdf` for sheets other than A4.
    /// `name` gives languages their names; `ending` says which of two printings it is, or that it is a draft.
    pub fn file(&self, paper: &str, name: impl Fn(&str) -> String, ending: &str) -> String {
        let languages = self.languages();
        let named = match languages.len() {
            count if count > NAMED => format!("{count} sprak"),
            _ => languages.into_iter().map(name).collect::<Vec<_>>().join(" "),
        };
        let format = if self.format == "A4" { "" } else { &self.format };
        let width = self.of.to_string().len();
        let number = format!("{:0width$}", self.number);
        let words = format!("{number} {paper} {format} {named} {ending}");
        format!("{}.pdf", plain(&words))
    }
}

/// Steps for lines whose languages are in the meeting's order. Papers follow each other as their first
/// languages do; of one paper come the A4 sheets first, which lie in the drawer, then the others.
pub fn steps(lines: Vec<OrderLine>) -> Vec<PrintStep> {
    let mut papers: Vec<String> = Vec::new();
    let mut languages: Vec<String> = Vec::new();
    for line in &lines {
        for (all, one) in [(&mut papers, &line.paper), (&mut languages, &line.language)] {
            if !all.contains(one) {
                all.push(one.clone());
            }
        }
    }
    let place = |all: &[String], one: &str| all.iter().position(|other| other == one);
    let mut all: Vec<PrintStep> = Vec::new();
    for line in lines {
        let same =
            |step: &&mut PrintStep| (&step.paper, &step.format) == (&line.paper, &line.format);
        match all.iter_mut().find(same) {
            Some(step) => step.lines.push(line),
            None => all.push(PrintStep {
                number: 0,
                of: 0,
                paper: line.paper.clone(),
                format: line.format.clone(),
                lines: vec![line],
            }),
        }
    }
    all.sort_by_key(|step| (place(&papers, &step.paper), step.format != "A4", step.format.clone()));
    number(&mut all);
    for step in &mut all {
        step.lines.sort_by_key(|line| place(&languages, &line.language));
    }
    all
}

/// Numbers steps in their order.
pub(crate) fn number(steps: &mut [PrintStep]) {
    let of = steps.len();
    for (number, step) in (1..).zip(steps) {
        (step.number, step.of) = (number, of);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(paper: &str, language: &str, template: &str, format: &str, sheets: i64) -> OrderLine {
        OrderLine {
            paper: paper.to_owned(),
            language: language.to_owned(),
            template: template.to_owned(),
            size: format.to_lowercase(),
            copies: sheets,
            per_sheet: 1,
            format: format.to_owned(),
            sheets,
        }
    }

    type Seen<'a> = (usize, &'a str, &'a str, Vec<(&'a str, &'a str)>, i64);

    fn seen(steps: &[PrintStep]) -> Vec<Seen<'_>> {
        steps
            .iter()
            .map(|step| {
                let lines = step.lines.iter();
                let lines = lines.map(|l| (l.language.as_str(), l.template.as_str())).collect();
                (step.number, step.paper.as_str(), step.format.as_str(), lines, step.sheets())
            })
            .collect()
    }

    #[test]
    fn a_stack_of_paper_is_put_in_once() {
        let steps = steps(vec![
            line("white", "nb", "poster", "A3", 3),
            line("white", "nb", "letter", "A4", 120),
            line("yellow", "so", "letter", "A4", 85),
            line("yellow", "so", "flyer", "A4", 24),
            line("white", "nn", "letter", "A4", 1),
            line("yellow", "uk", "poster", "A3", 3),
            line("yellow", "uk", "poster", "A4", 3),
        ]);
        assert_eq!(
            seen(&steps),
            [
                (1, "white", "A4", vec![("nb", "letter"), ("nn", "letter")], 121),
                (2, "white", "A3", vec![("nb", "poster")], 3),
                (3, "yellow", "A4", vec![("so", "letter"), ("so", "flyer"), ("uk", "poster")], 112),
                (4, "yellow", "A3", vec![("uk", "poster")], 3),
            ]
        );
    }

    /// A place may have counted a language's posters after another language's.
    #[test]
    fn each_language_is_printed_in_one_piece() {
        let steps = steps(vec![
            line("blue", "ti", "poster", "A4", 1),
            line("blue", "kmr", "poster", "A4", 1),
            line("blue", "ti", "flyer", "A4", 1),
        ]);
        assert_eq!(steps[0].languages(), ["ti", "kmr"]);
        assert_eq!(seen(&steps)[0].3, [("ti", "poster"), ("ti", "flyer"), ("kmr", "poster")]);
    }

    #[test]
    fn files_are_named_as_one_stands_at_the_printer() {
        let name = |tag: &str| {
            let names = [("so", "somali"), ("nb", "bokmål"), ("ckb", "kurdisk (sorani)")];
            names.iter().find(|(one, _)| *one == tag).map_or(tag, |(_, name)| name).to_owned()
        };
        let of = |lines: Vec<OrderLine>| steps(lines).remove(0);
        let one = |tag: &str, format: &str| line("p", tag, "letter", format, 1);
        let yellow = of(vec![one("so", "A4")]);
        assert_eq!(yellow.file("gul", name, ""), "1-gul-somali.pdf");
        assert_eq!(yellow.file("gul", name, "svart"), "1-gul-somali-svart.pdf");
        let big = of(vec![one("nb", "A3"), one("ckb", "A3")]);
        assert_eq!(big.file("grønn", name, ""), "1-gronn-a3-bokmal-kurdisk-sorani.pdf");
        let three = of(["nb", "so", "pl"].map(|tag| one(tag, "A4")).to_vec());
        assert_eq!(three.file("gul", name, ""), "1-gul-bokmal-somali-pl.pdf");
        let many = of(["nb", "so", "ckb", "pl"].map(|tag| one(tag, "A4")).to_vec());
        assert_eq!(many.file("", name, ""), "1-4-sprak.pdf");
        // Folders show them in their order.
        let ten = steps((0..10).map(|n| line(&n.to_string(), "so", "letter", "A4", 1)).collect());
        assert_eq!(ten[0].file("gul", name, ""), "01-gul-somali.pdf");
        assert_eq!(ten[9].file("gul", name, ""), "10-gul-somali.pdf");
    }
}
