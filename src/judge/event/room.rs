//! How long the texts of an event's pages may be.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::cores::{self, Pieces};
use crate::base::error::Error;
use crate::judge::event::run::EventRun;
use crate::page::compile::Compiler;
use crate::page::document::data::Document;

/// A text that may be so many times as long as it is has room enough.
const ENOUGH: usize = 3;
/// A short text may become longer than that.
const LEAST: usize = 24;
/// How often the span between what fits and what does not is halved.
const HALVINGS: usize = 5;

impl EventRun<'_> {
    /// How many characters of each message there is room for on its pages, where all other texts are as they are
    /// and everything is set as small as it may be. A message with room enough, and one that stands on no page,
    /// has no number.
    pub(crate) fn room(
        &self,
        compiler: &Compiler,
        ids: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, usize>, Error> {
        let prepared = self.prepare();
        // What is wrong with pages is told to those who make them.
        let mut untold = Vec::new();
        let material = self.material(&prepared, &mut untold)?;
        let mut plans = self.plan_all(&prepared, &material, &mut untold);
        self.fonts(&prepared, compiler.fonts(), &mut plans, &mut untold);
        // The sizes of a template differ in scale alone.
        plans.dedup_by_key(|plan| (&plan.locale.tag, &plan.template.id));
        let mut probes = Vec::new();
        for plan in &plans {
            let Some(document) = &plan.document else { continue };
            let page = PageWithRoom {
                compiler,
                document,
                template: &plan.template.id,
                language: &plan.locale.tag,
            };
            let own = ids.iter().filter_map(|id| Some((page, id, text_of(document, id)?)));
            probes.extend(own);
        }
        let measuring = Pieces::new((0..probes.len()).collect(), |number| {
            probes.get(number).and_then(|(page, id, text)| page.most(id, text))
        });
        cores::on_all_cores(probes.len(), || while measuring.take() {});
        let mut all: BTreeMap<String, usize> = BTreeMap::new();
        let measured = measuring.finish().unwrap_or_default();
        for ((_, id, _), most) in probes.iter().zip(measured) {
            let Some(most) = most else { continue };
            let least = all.entry((*id).clone()).or_insert(most);
            *least = most.min(*least);
        }
        Ok(all)
    }
}

/// A page whose texts are tried longer and shorter.
#[derive(Clone, Copy)]
struct PageWithRoom<'a> {
    compiler: &'a Compiler,
    document: &'a Document,
    template: &'a str,
    language: &'a str,
}

impl PageWithRoom<'_> {
    fn fits(&self, id: &str, text: &str, characters: usize) -> bool {
        let document = with_text(self.document, id, &words(text, characters));
        self.compiler.fits(&document, self.template, self.language)
    }

    /// The most characters that fit; nothing where it is enough.
    fn most(&self, id: &str, text: &str) -> Option<usize> {
        let length = text.chars().count();
        let mut over = (length * ENOUGH).max(LEAST);
        if length == 0 || self.fits(id, text, over) {
            return None;
        }
        let mut fitting = 0_usize;
        for _ in 0..HALVINGS {
            let middle = fitting.midpoint(over);
            match self.fits(id, text, middle) {
                true => fitting = middle,
                false => over = middle,
            }
        }
        (fitting > 0).then_some(fitting)
    }
}

/// What a message says on a page; nothing where it does not stand there.
fn text_of<'d>(document: &'d Document, id: &str) -> Option<&'d str> {
    let facts = || document.facts.iter().find(|fact| fact.id == id).map(|fact| &fact.text);
    let points = || document.programme.iter().find(|point| point.id == id).map(|point| &point.text);
    document.texts.get(id).or_else(facts).or_else(points).map(String::as_str)
}

fn with_text(document: &Document, id: &str, text: &str) -> Document {
    let mut document = document.clone();
    if let Some(own) = document.texts.get_mut(id) {
        text.clone_into(own);
    }
    document
        .facts
        .iter_mut()
        .filter(|fact| fact.id == id)
        .for_each(|fact| text.clone_into(&mut fact.text));
    let points = document.programme.iter_mut().filter(|point| point.id == id);
    points.for_each(|point| text.clone_into(&mut point.text));
    document
}

/// So many characters of a text's own words, which are as long as those of its language are.
fn words(text: &str, characters: usize) -> String {
    text.chars().chain([' ']).cycle().take(characters).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_long_as_it_is_told_and_of_its_own_words() {
        for (characters, wanted) in
            [(0, ""), (3, "Åpe"), (5, "Åpent"), (6, "Åpent"), (9, "Åpent Åpe")]
        {
            assert_eq!(words("Åpent", characters), wanted);
        }
    }
}
