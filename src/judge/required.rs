//! A sender whose mark is looked for on finished pages.

use crate::base::colour::parse_colour;
use crate::content::sender::Sender;
use crate::gate::find::marks::SoughtMark;
use crate::gate::fit::mark::Mark;
use crate::gate::measure::limits::{Demands, Fault, faults, truest};
use crate::gate::measure::sighting::Sighting;
use crate::gate::read::pages::Page;

/// Pixels over the least height of a mark.
pub(crate) const FINENESS: f64 = 54.0;

/// A sender whose mark is looked for.
#[derive(Debug)]
pub struct Required {
    /// The sender.
    pub sender: Sender,
    wanted: SoughtMark,
    colours: Vec<[u8; 3]>,
}

impl Required {
    /// Learns a sender's mark; `None` where its logo shows nothing.
    pub fn new(sender: Sender) -> Option<Self> {
        let mark = Mark::learn(&sender.logo)?;
        let wanted = SoughtMark::new(mark, sender.min_height, sender.clear_space);
        let colours = sender.colours.iter().filter_map(|colour| parse_colour(colour)).collect();
        Some(Self { sender, wanted, colours })
    }

    /// The width of a pixel in mm that shows its mark well enough.
    pub(crate) fn mm(&self) -> f64 {
        (self.sender.min_height / FINENESS).clamp(0.06, 0.2)
    }

    fn demands(&self) -> Demands<'_> {
        Demands {
            min_height: self.sender.min_height,
            clear_space: self.sender.clear_space,
            colours: &self.colours,
            negative: self.sender.negative,
        }
    }

    /// The truest mark of this sender on a page, and what is wrong with it.
    pub fn look(&self, page: &Page) -> (Option<Sighting>, Vec<Fault>) {
        self.judged(self.sightings(page))
    }

    /// Everything on a page that may be this sender's mark.
    pub(crate) fn sightings(&self, page: &Page) -> Vec<Sighting> {
        let demands = self.demands();
        self.wanted.find(page, &|seen| faults(seen, &demands))
    }

    /// Whether nothing is wrong with one of them.
    pub(crate) fn is_sound(&self, all: &[Sighting]) -> bool {
        let demands = self.demands();
        all.iter().any(|seen| faults(seen, &demands).is_empty())
    }

    /// The truest of them, and what is wrong with it.
    pub(crate) fn judged(&self, all: Vec<Sighting>) -> (Option<Sighting>, Vec<Fault>) {
        let demands = self.demands();
        let best = truest(all, &demands);
        let wrong = best.as_ref().map(|seen| faults(seen, &demands)).unwrap_or_default();
        (best, wrong)
    }
}
