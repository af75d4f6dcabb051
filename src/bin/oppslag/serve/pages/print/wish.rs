//! What somebody wants to print.

use std::sync::Arc;

use oppslag::jobs::preview::Shelf;
use oppslag::jobs::print::{self, Amount, Plan, Request};

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::preview;

/// The choices of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wish {
    pub(crate) materials: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) amount: Amount,
    pub(crate) split: bool,
    pub(crate) draft: bool,
}

impl Wish {
    /// What came back of the form.
    pub(crate) fn of(pairs: &[(String, String)]) -> Self {
        let all = |name: &str| -> Vec<String> {
            let own = pairs.iter().filter(|(key, value)| key == name && !value.is_empty());
            let mut all: Vec<String> = own.map(|(_, value)| value.clone()).collect();
            all.dedup();
            all
        };
        let has = |name: &str, value: &str| all(name).iter().any(|one| one == value);
        Self {
            materials: all("materiale"),
            languages: all("sprak"),
            amount: if has("antall", "en") { Amount::One } else { Amount::Needed },
            split: has("omganger", "to"),
            draft: has("lag", "utkast"),
        }
    }

    /// What is mostly wanted: all that somebody counted, in all languages.
    pub(crate) fn usual(meeting: &Meeting, shelf: &Shelf, counted: &[String]) -> Self {
        let fitting = preview::templates(meeting, shelf).into_iter().map(|(id, _)| id);
        let mut materials: Vec<String> =
            fitting.clone().filter(|id| counted.contains(id)).collect();
        if materials.is_empty() {
            materials = fitting.collect();
        }
        Self {
            materials,
            languages: meeting.languages(),
            amount: Amount::Needed,
            split: false,
            draft: false,
        }
    }

    /// What is missing: fields with the messages that say so. What no form of ours sends is no wish.
    pub(crate) fn faults(
        &self,
        meeting: &Meeting,
        shelf: &Shelf,
    ) -> Result<Vec<(&'static str, &'static str)>, Fault> {
        let fitting = preview::templates(meeting, shelf);
        let known = |id: &String| fitting.iter().any(|(known, _)| known == id);
        let own = meeting.languages();
        if !self.materials.iter().all(known) || !self.languages.iter().all(|tag| own.contains(tag))
        {
            return Err(Fault::BadForm);
        }
        let mut wrong = Vec::new();
        if self.materials.is_empty() {
            wrong.push(("materiale", "web-print-no-materials"));
        }
        if self.languages.is_empty() {
            wrong.push(("sprak", "web-print-no-languages"));
        }
        Ok(wrong)
    }

    pub(crate) fn request(&self, desk: &Desk, id: &str) -> Result<Request, Fault> {
        Ok(Request {
            event: desk.event(id)?,
            languages: self.languages.clone(),
            materials: self.materials.clone(),
            amount: self.amount,
            split: self.split,
            draft: self.draft,
            today: desk.today(),
        })
    }

    /// What it comes to, before anything is made.
    pub(crate) fn plan(&self, desk: &Arc<Desk>, id: &str) -> Result<Plan, Fault> {
        Ok(print::plan(desk.studio(), &self.request(desk, id)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_says_what_is_wanted() {
        let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
            all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
        };
        let wish = Wish::of(&pairs(&[
            ("materiale", "poster"),
            ("materiale", "flyer"),
            ("sprak", "so"),
            ("antall", "en"),
            ("omganger", "to"),
            ("lag", "utkast"),
        ]));
        assert_eq!(wish.materials, ["poster", "flyer"]);
        assert_eq!((wish.languages.len(), wish.amount), (1, Amount::One));
        assert!(wish.split && wish.draft);
        let usual = Wish::of(&pairs(&[("antall", "trengs"), ("lag", "filer")]));
        assert_eq!((usual.amount, usual.split, usual.draft), (Amount::Needed, false, false));
    }
}
