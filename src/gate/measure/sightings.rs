//! How true a mark on a page is: size, shape, what is missing of it or lies over it, room around it,
//! sharpness, colours.

use crate::base::colour::lab;
use crate::gate::fit::blocks;
use crate::gate::fit::grid::Grid;
use crate::gate::fit::inks::{as_drawn, square};
use crate::gate::fit::mark::Mark;
use crate::gate::fit::planes::{PageUnderGrid, Planes};
use crate::gate::fit::refine::Fine;
use crate::gate::measure::flaws::Flaws;
use crate::gate::measure::foreign::MarkOnPage;
use crate::gate::measure::sighting::Sighting;
use crate::gate::measure::tint::seen_ink;
use crate::gate::read::pages::Page;

use crate::gate::measure::tint::SeenInk;

/// The share of its drawing from which on nothing is wrong with a mark's edges.
const FLAWLESS: f32 = 0.97;
/// And the share of what is seen that a sharp mark explains, where nothing is wrong.
const SHARP: f32 = 0.96;

fn byte(colour: [f32; 3]) -> [u8; 3] {
    colour.map(|value| value.round().clamp(0.0, 255.0) as u8)
}

impl Fine {
    /// What the page would show if no colour were gone: one of which nothing is left was cut off, or
    /// never printed, and its fitted ink is the paper's. `None` where all are there.
    fn whole(&self, mark: &Mark, paper: [f32; 3], page: &Page) -> Option<Planes> {
        let mut inks = self.fit.inks.clone();
        let (mut gone, mut left) = (false, false);
        for (ink, layer) in inks[1..].iter_mut().zip(&mark.sizes[0].layers) {
            let there = seen_ink(layer, byte(*ink), byte(paper), &page.tones, 1.0);
            let demanded = there.printed.map(f32::from);
            let least = 0.25 * square(demanded, paper).sqrt();
            if least > 12.0 && square(*ink, paper).sqrt() < least {
                (*ink, gone) = (demanded, true);
            } else {
                left |= least > 12.0;
            }
        }
        // Where all are gone, they are pale.
        (gone && left).then(|| as_drawn(&self.grid, &inks, &self.fit.seen))
    }

    /// Takes all measures. `clear` is the clear space demanded, in heights of the logo file.
    pub(crate) fn measure(&self, mark: &Mark, page: &Page, clear: f64) -> Sighting {
        let pose = &self.fit.pose;
        let (across, down) = pose.scales();
        let (width, height) = mark.extent();
        let raster = &page.levels[self.level];
        let seen = &self.fit.seen;
        let model = as_drawn(&self.grid, &self.fit.inks, seen);
        let paper = self.fit.inks.first().copied().unwrap_or_default();
        let inks = self.inks(mark, seen, &model);
        let strongest =
            inks[1..].iter().map(|ink| square(*ink, paper).sqrt()).fold(0.0_f32, f32::max);
        let noise = noise(&self.grid, seen, &model);
        let whole = self.whole(mark, paper, page);
        let drawing = whole.as_ref().unwrap_or(&model);
        let doubtful = self.agreement.drawn < FLAWLESS || self.fit.explained < SHARP;
        let grid = &self.grid;
        let shown = MarkOnPage { grid, seen, model: drawing, strongest, noise, doubtful };
        let flaws = Flaws::find(mark, &shown, paper);
        let layers = &mark.sizes[0].layers;
        let shares: Vec<f64> =
            layers.iter().map(|l| l.cover.iter().map(|c| f64::from(*c)).sum()).collect();
        let all: f64 = shares.iter().sum();
        let seen_inks: Vec<SeenInk> = layers
            .iter()
            .zip(&inks[1..])
            .zip(&shares)
            .map(|((layer, ink), share)| {
                seen_ink(layer, byte(*ink), byte(paper), &page.tones, share / all)
            })
            .collect();
        let light = |colour: [f32; 3]| lab(byte(colour))[0];
        let own: f64 = layers.iter().zip(&shares).map(|(l, s)| lab(l.colour)[0] * s / all).sum();
        let shown: f64 = inks[1..].iter().zip(&shares).map(|(i, s)| light(*i) * s / all).sum();
        let scale = self.grid.unit / (down / raster.mm);
        // A box of one pixel has a standard deviation of 0.29, a tent, as scaling up leaves it, of
        // 0.41; what the page's own pixels add cannot be told from it.
        let pixels = self.grid.unit / (f64::from(self.soft).max(0.35 * scale) / 0.45);
        let soft = 0.6 * scale as f32;
        let blocks =
            if doubtful { blocks::rows(mark, &self.grid, &self.fit, raster, soft) } else { None };
        Sighting {
            corners: [
                pose.map(0.0, 0.0),
                pose.map(width, 0.0),
                pose.map(width, height),
                pose.map(0.0, height),
            ],
            height: down,
            width: across * mark.aspect,
            angle: pose.angle(),
            stretch: across / down - 1.0,
            shear: pose.shear(),
            score: f64::from(self.agreement.drawn),
            explained: f64::from(self.fit.explained),
            cropped: flaws.cropped,
            cuts: flaws.cuts,
            obscured: flaws.obscured,
            clear: self.clear_space(mark, page, clear, paper, strongest, noise),
            pixels: blocks.map_or(pixels, |rows| pixels.min(rows as f64)),
            inks: seen_inks,
            paper: byte(paper),
            negative: shown > light(paper) + 15.0 && own < 85.0,
        }
    }
}

/// The usual difference between what is seen and the model where it fits: the median.
fn noise(grid: &Grid, seen: &PageUnderGrid, model: &Planes) -> f32 {
    let off = |at: usize| seen.at(at).map(|seen| square(seen, model.at(at)));
    let mut rests: Vec<f32> = (0..grid.width * grid.height).filter_map(off).collect();
    if rests.is_empty() {
        return 0.0;
    }
    let middle = rests.len() / 2;
    rests.select_nth_unstable_by(middle, f32::total_cmp).1.sqrt()
}
