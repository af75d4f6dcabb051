//! Which rules a run looks for.

use std::collections::BTreeSet;

use crate::finding::rules::{self, Rule};

/// The rules to look for.
#[derive(Debug, Clone, Default)]
pub struct Selection(Option<BTreeSet<String>>);

impl Selection {
    /// Only the rules with these codes; all when there are none.
    pub fn only(codes: impl IntoIterator<Item = String>) -> Self {
        let codes: BTreeSet<String> = codes.into_iter().collect();
        Self((!codes.is_empty()).then_some(codes))
    }

    /// Whether a rule is looked for.
    pub fn has(&self, rule: &Rule) -> bool {
        self.0.as_ref().is_none_or(|codes| codes.contains(rule.code))
    }

    /// Whether all rules are looked for, or one of those chosen by name is such a one.
    pub(crate) fn any(&self, such: impl Fn(&Rule) -> bool) -> bool {
        let chosen = |code: &String| rules::find(code).is_some_and(&such);
        self.0.as_ref().is_none_or(|codes| codes.iter().any(chosen))
    }

    /// The functions of a table that find the rules looked for.
    pub fn of<F: Copy>(&self, table: &'static [(&'static Rule, F)]) -> impl Iterator<Item = F> {
        table.iter().filter(|(rule, _)| self.has(rule)).map(|(_, check)| *check)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_several_codes_is_enough() {
        let chosen = |codes: &[&str]| Selection::only(codes.iter().map(|code| (*code).to_owned()));
        let jargon = |rule: &Rule| rule.code == "jargon";
        assert!(chosen(&[]).any(jargon), "nothing chosen is everything");
        assert!(chosen(&["jargon"]).any(jargon));
        assert!(chosen(&["jargon", "low-contrast"]).any(jargon));
        assert!(!chosen(&["low-contrast", "metaphor"]).any(jargon));
        assert!(chosen(&["jargon", "metaphor"]).has(&rules::METAPHOR));
        assert!(!chosen(&["jargon"]).has(&rules::METAPHOR));
        assert!(!chosen(&["no-such-code"]).any(jargon));
        static TABLE: &[(&Rule, u8)] = &[(&rules::JARGON, 1), (&rules::METAPHOR, 2)];
        let of = |codes: &[&str]| chosen(codes).of(TABLE).collect::<Vec<u8>>();
        assert_eq!(
            (of(&[]), of(&["metaphor"]), of(&["low-contrast"])),
            (vec![1, 2], vec![2], vec![])
        );
    }
}
