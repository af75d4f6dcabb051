//! Other ways in which a mark that was found with a fault may lie: cut instead of squeezed, upside
//! down, on its side.

use crate::gate::find::marks::SoughtMark;
use crate::gate::fit::placing::Freedom;
use crate::gate::fit::pose::Pose;
use crate::gate::fit::refine::{Fine, refine};
use crate::gate::measure::limits::{CROP, Fault};
use crate::gate::measure::sighting::Sighting;
use crate::gate::read::pages::Page;

/// Width beside height, off by this share (its logarithm), may be due to a cut.
const SQUEEZED: f64 = 0.015;
/// The share of what is seen that two fits may explain less or more, and fit equally well.
const AS_WELL: f64 = 0.005;

/// The score of a whole mark, and the share of what is seen that it explains.
const WHOLE: f64 = 0.9;
/// Width beside height of marks that may also lie on a side, since their box looks square.
const SQUARE: std::ops::Range<f64> = 0.85..1.18;

impl SoughtMark {
    /// What seems out of shape may be whole but for a cut: it is laid over the page once more in its
    /// own shape, anchored at each side, both as it then lies and moved to where it fits best. `told` is
    /// what is wrong with it as it was found.
    pub(crate) fn whole_again(
        &self,
        page: &Page,
        squeezed: &Fine,
        told: &[Fault],
        wrong: &dyn Fn(&Sighting) -> Vec<Fault>,
    ) -> Vec<Sighting> {
        let poses = self.uncut(&squeezed.fit.pose, SQUEEZED);
        let fine = poses.into_iter().flat_map(|pose| {
            let ways = [Freedom::Fixed, Freedom::Similar];
            ways.map(|freedom| refine(&self.mark, pose, page, freedom))
        });
        let there = fine.flatten().filter(|fine| self.there(fine));
        let measured = there.map(|fine| {
            let sighting = fine.measure(&self.mark, page, self.clear_space);
            let cut = sighting.cropped > CROP.sound;
            let within = if cut { fine.within(sighting.cuts, page) } else { None };
            let within = within.filter(|fine| self.there(fine));
            within.map_or(sighting, |fine| fine.measure(&self.mark, page, self.clear_space))
        });
        // Nothing is wrong with what fits as well in its own shape.
        let as_well = |sighting: &Sighting| {
            sighting.score > WHOLE
                && sighting.explained > (f64::from(squeezed.fit.explained) - AS_WELL).max(WHOLE)
        };
        let new = |sighting: &Sighting| wrong(sighting).iter().any(|fault| !told.contains(fault));
        measured.filter(|sighting| new(sighting) || as_well(sighting)).collect()
    }

    /// The same place with the mark upside down, and where its box is square enough, on its sides.
    pub(crate) fn turned(&self, pose: &Pose) -> Vec<Pose> {
        let (width, height) = self.mark.extent();
        let square = SQUARE.contains(&(width / height));
        let turns: &[(f64, f64)] =
            if square { &[(-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] } else { &[(-1.0, 0.0)] };
        let (u, v) = (width / 2.0, height / 2.0);
        let (x, y) = pose.map(u, v);
        let turn = |(cos, sin): &(f64, f64)| {
            let m = &pose.0;
            let (a, b) = (cos * m[0] - sin * m[3], cos * m[1] - sin * m[4]);
            let (d, e) = (sin * m[0] + cos * m[3], sin * m[1] + cos * m[4]);
            Pose([a, b, x - a * u - b * v, d, e, y - d * u - e * v])
        };
        turns.iter().map(turn).collect()
    }

    /// Where the whole mark would lie if what was fitted were its rest after a cut: a cut on one
    /// side leaves the mark narrower or lower than it is.
    pub(crate) fn uncut(&self, pose: &Pose, least: f64) -> Vec<Pose> {
        let (across, down) = pose.scales();
        let (width, height) = self.mark.extent();
        let ratio = across / down;
        if ratio.ln().abs() < least {
            return Vec::new();
        }
        // Stretched back to its shape, once from each of the two sides.
        [0.0, 1.0]
            .map(|anchor| {
                let m = &pose.0;
                let (u, v) = (anchor * width, anchor * height);
                let (kept_x, kept_y) =
                    if ratio < 1.0 { pose.map(u, 0.0) } else { pose.map(0.0, v) };
                if ratio < 1.0 {
                    let (a, d) = (m[0] / ratio, m[3] / ratio);
                    Pose([a, m[1], kept_x - a * u, d, m[4], kept_y - d * u])
                } else {
                    let (b, e) = (m[1] * ratio, m[4] * ratio);
                    Pose([m[0], b, kept_x - b * v, m[3], e, kept_y - e * v])
                }
            })
            .to_vec()
    }
}
