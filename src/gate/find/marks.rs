//! Finds a mark on a page: first upright and of a sound size, then turned, skewed and too small.

use std::sync::OnceLock;

use crate::gate::find::rounds::{CLEAR, Round, TINY, TURNS, rounds};
use crate::gate::find::search::{Level, Patterns, SMALLER_SIZE, SMALLEST};
use crate::gate::fit::agreement::agreement;
use crate::gate::fit::candidate::Candidate;
use crate::gate::fit::grid::Grid;
use crate::gate::fit::mark::Mark;
use crate::gate::fit::placing::{Fit, Freedom, fit};
use crate::gate::fit::pose::Pose;
use crate::gate::fit::refine::{Fine, refine};
use crate::gate::measure::limits::Fault;
use crate::gate::measure::sighting::Sighting;
use crate::gate::read::pages::Page;

/// So many places are looked at in each round.
const MOST: usize = 18;
/// A mark may be this much more crooked than its page, in degrees.
const CROOKED: f64 = 5.0;
/// The share of its drawing from which on something is the mark, though perhaps a damaged one.
pub(crate) const PRESENT: f32 = 0.5;
/// The share of what is seen that the mark must explain at least.
const EXPLAINED: f32 = 0.45;
/// The share of [`PRESENT`] that a rough fit must have, which is made better after it.
const ROUGHLY: f32 = 0.6;
/// The share of its plain parts that a mark shows at least, and a rough fit of it: what is drawn all over is
/// another thing.
const PLAIN: f32 = 0.35;
const ROUGHLY_PLAIN: f32 = 0.3;
/// From this share of its drawing on a rough fit is good enough, and no other shape is tried.
const GOOD: f32 = 0.75;
/// From this share of its drawing on the whole mark is there; from the second on, nearly so.
const WHOLE: f32 = 0.9;
const NEARLY: f32 = 0.8;
/// From this share of its drawing on a mark may be a whole one that was squeezed into what a cut left.
const SQUEEZED_IN: f32 = 0.6;
/// The share of what is seen that a mark with one fault explains when no other turn need be tried, and a
/// whole one with two.
const SETTLED: f32 = 0.7;
const SETTLED_WHOLE: f32 = 0.85;
/// The least score of a mark that is told to be cut though nothing else is wrong with it.
const CUT_SCORE: f64 = 0.6;
/// Width beside height, off by this share (its logarithm) in a rough fit, may be due to a cut.
const CUT: f64 = 0.04;
/// A fit may end up this much smaller than the smallest that was looked for.
const SHRUNK: f64 = 0.9;
/// Marks of which the middles are nearer than this share of their size are the same one.
const SAME_PLACE: f64 = 0.1;
/// How many doubtful sightings are looked at once more.
const DOUBTFUL: usize = 2;
/// The stages of a rough fit, each from where the last one ended: the mark's size in pixels, how much its
/// edges are softened, the most rounds, and the share of what is seen that it must explain to go on.
const STAGES: [(f64, f32, usize, f32); 3] =
    [(18.0, 1.0, 6, 0.3), (30.0, 0.8, 6, 0.3), (48.0, 0.6, 5, 0.4)];
/// Pixels around the mark in a rough fit, as a share of its size, and at least.
const MARGIN: (f64, usize) = (0.08, 2);
/// The least difference of ink and paper, in grey levels, that anybody would call a mark.
const VISIBLE: f32 = 5.0;

/// What is looked for: a mark and its least height.
pub struct SoughtMark {
    /// The mark.
    pub mark: Mark,
    /// The least height of the logo file in mm.
    pub min_height: f64,
    /// The clear space around it, in heights of the logo file.
    pub clear_space: f64,
    patterns: [OnceLock<Patterns>; 2 * TURNS],
    /// The mark as each of [`STAGES`] lays it.
    laid: OnceLock<[Grid; STAGES.len()]>,
}

impl std::fmt::Debug for SoughtMark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SoughtMark").field("min_height", &self.min_height).finish_non_exhaustive()
    }
}

impl SoughtMark {
    /// A mark to look for.
    pub fn new(mark: Mark, min_height: f64, clear_space: f64) -> Self {
        let patterns = std::array::from_fn(|_| OnceLock::new());
        Self { mark, min_height, clear_space, patterns, laid: OnceLock::new() }
    }

    fn patterns(&self, round: &Round) -> &Patterns {
        self.patterns[2 * round.turn() + usize::from(round.afar)].get_or_init(|| {
            let (upright, quarters) = round.upright();
            match quarters {
                0 => Patterns::new(&self.mark, round.angle(), if round.afar { 0.5 } else { 1.0 }),
                _ => self.patterns(&upright).turned(quarters),
            }
        })
    }

    fn laid(&self) -> &[Grid; STAGES.len()] {
        self.laid.get_or_init(|| {
            let (width, height) = self.mark.extent();
            let size = (width * height).sqrt();
            // Long marks need more pixels for the same detail.
            let long = (0.7 * (width / height).max(height / width).sqrt()).max(1.0);
            STAGES.map(|(side, soft, ..)| {
                let side = side * long;
                let margin = ((side * MARGIN.0) as usize).max(MARGIN.1);
                Grid::new(&self.mark.scaled(side / size), margin, soft)
            })
        })
    }

    /// Every sighting that may be the mark; ends at the first with which nothing is wrong. `wrong`
    /// says what is.
    pub fn find(&self, page: &Page, wrong: &dyn Fn(&Sighting) -> Vec<Fault>) -> Vec<Sighting> {
        let mut seen: Vec<Fine> = Vec::new();
        let mut sightings: Vec<Sighting> = Vec::new();
        let mut settled = false;
        for round in rounds(page, self.min_height) {
            for candidate in self.candidates(page, &round).into_iter().take(MOST) {
                let Some(fine) = self.look(page, &candidate, &seen) else { continue };
                let sighting = fine.measure(&self.mark, page, self.clear_space);
                let told = wrong(&sighting);
                let count = told.len();
                let whole = fine.agreement.drawn > WHOLE;
                if whole && count == 0 {
                    return vec![self.or_cut(page, &fine, sighting, wrong)];
                }
                // Once it is found, other turns can only find it again. One that lies on its side looks
                // squeezed where it is taken to stand.
                let upright = !told.contains(&Fault::Distorted);
                let nearly = fine.agreement.drawn > NEARLY && fine.fit.explained > SETTLED;
                let whole = whole && fine.fit.explained > SETTLED_WHOLE;
                settled |= upright && (nearly && count < 2 || whole && count < 3);
                sightings.push(sighting);
                seen.push(fine);
            }
            if settled {
                break;
            }
        }
        self.turned_again(page, &seen, sightings, wrong)
    }

    /// A sighting with which nothing is wrong, unless a part that is cut off explains more of the page.
    fn or_cut(
        &self,
        page: &Page,
        fine: &Fine,
        sighting: Sighting,
        wrong: &dyn Fn(&Sighting) -> Vec<Fault>,
    ) -> Sighting {
        let cut = self.whole_again(page, fine, &[], wrong).into_iter();
        let cut = cut.filter(|cut| {
            cut.explained > sighting.explained && cut.score > CUT_SCORE && !wrong(cut).is_empty()
        });
        cut.max_by(|a, b| a.explained.total_cmp(&b.explained)).unwrap_or(sighting)
    }

    /// Looks again at what was seen, as if it were squeezed or lay another way round: some marks look nearly
    /// the same when they are turned.
    fn turned_again(
        &self,
        page: &Page,
        seen: &[Fine],
        mut sightings: Vec<Sighting>,
        wrong: &dyn Fn(&Sighting) -> Vec<Fault>,
    ) -> Vec<Sighting> {
        let told = sightings.iter().map(wrong);
        let mut doubtful: Vec<(&Fine, Vec<Fault>)> = seen.iter().zip(told).collect();
        doubtful.sort_by(|(a, _), (b, _)| b.fit.explained.total_cmp(&a.fit.explained));
        let squeezed =
            doubtful.iter().filter(|(fine, _)| fine.agreement.drawn > SQUEEZED_IN).take(DOUBTFUL);
        sightings
            .extend(squeezed.flat_map(|(fine, told)| self.whole_again(page, fine, told, wrong)));
        for pose in doubtful.iter().take(DOUBTFUL).flat_map(|(fine, _)| self.turned(&fine.fit.pose))
        {
            let found = self.rough(page, pose, Freedom::Similar);
            let found = found.filter(|(_, drawn)| *drawn >= ROUGHLY * PRESENT);
            let fine =
                found.and_then(|(fit, _)| refine(&self.mark, fit.pose, page, Freedom::Affine));
            let straight = |fine: &Fine| !crooked(fine.fit.pose.angle(), pose.angle());
            let fine = fine.filter(|fine| self.there(fine) && straight(fine));
            let Some(fine) = fine else { continue };
            let sighting = fine.measure(&self.mark, page, self.clear_space);
            if fine.agreement.drawn > WHOLE && wrong(&sighting).is_empty() {
                return vec![sighting];
            }
            sightings.push(sighting);
        }
        sightings
    }

    /// Whether what was fitted is the mark, though perhaps a damaged one.
    pub(crate) fn there(&self, fine: &Fine) -> bool {
        let (_, tall) = fine.fit.pose.scales();
        fine.agreement.drawn >= PRESENT
            && fine.agreement.plain >= PLAIN
            && fine.fit.explained >= EXPLAINED
            && fine.fit.contrast >= VISIBLE
            && fine.fit.pose.sane()
            && tall > SHRUNK * TINY * self.min_height
    }

    fn candidates(&self, page: &Page, round: &Round) -> Vec<Candidate> {
        let Round { range, least, .. } = *round;
        let patterns = self.patterns(round);
        let smallest = if round.afar { SMALLEST / 2.0 } else { SMALLEST };
        let (width, height) = self.mark.extent();
        let size = (width * height).sqrt();
        let mut all = Vec::new();
        // A clear mark is looked for as coarsely as it can be seen.
        let seen_from = |level: isize| SMALLER_SIZE * smallest / size * page.pixel(level);
        let coarsest = page.all_levels().rev().find(|level| seen_from(*level) <= range.0);
        let coarsest = coarsest.filter(|level| least >= CLEAR && *level >= 0);
        for level in page.all_levels() {
            let mm = page.pixel(level);
            if coarsest.is_some_and(|coarsest| level < coarsest) {
                continue;
            }
            let (from, to) = (smallest / size * mm, 2.0 * smallest / size * mm);
            let finest = level == page.finest(range.0 * size / smallest);
            // The finest level also serves what is a little smaller than it should be.
            if to < range.0 || from > range.1 || (level < 0 && !finest) {
                continue;
            }
            let at = Level { index: level, answers: page.answers(level), mm };
            patterns.search(&at, range, Some(level) == coarsest, least, &mut all);
        }
        patterns.best(all, size, least, page)
    }

    /// One of [`STAGES`]; nothing where the mark does not fit. `unit` is the height of the logo file where it
    /// was found.
    fn stage(
        &self,
        page: &Page,
        unit: f64,
        (stage, start): (usize, Pose),
        freedom: Freedom,
    ) -> Option<Fit> {
        let (grid, (.., rounds, least)) = (self.laid().get(stage)?, STAGES.get(stage)?);
        let level = page.nearest(unit / grid.unit);
        let found = fit(grid, start, page.raster(level), *rounds, freedom)?;
        let fits = found.contrast >= VISIBLE && found.explained >= *least && found.pose.sane();
        fits.then_some(found)
    }

    /// Lays the mark roughly over a place; nothing where it does not fit. Says how much of its
    /// drawing is there.
    fn rough(&self, page: &Page, start: Pose, first: Freedom) -> Option<(Fit, f32)> {
        let unit = start.scales().1;
        let found = self.stage(page, unit, (0, start), first)?;
        self.finer(page, unit, found.pose, first)
    }

    /// What follows the first stage. Only the last may give the mark another shape than the caller says.
    fn finer(&self, page: &Page, unit: f64, start: Pose, first: Freedom) -> Option<(Fit, f32)> {
        let found = self.stage(page, unit, (1, start), first)?;
        let found = self.stage(page, unit, (2, found.pose), Freedom::Affine)?;
        let rough = agreement(&self.laid()[2], &found);
        Some((found, if rough.plain >= ROUGHLY_PLAIN { rough.drawn } else { 0.0 }))
    }

    /// Looks closer at a place; nothing where the mark is not.
    fn look(&self, page: &Page, candidate: &Candidate, seen: &[Fine]) -> Option<Fine> {
        let (width, height) = self.mark.extent();
        let size = (width * height).sqrt();
        // A mark that is only cut or covered keeps its shape; one that is stretched does not.
        let start = Pose::of(candidate, &self.mark);
        // What does not fit at all is not stretched either.
        let unit = start.scales().1;
        let begun = self.stage(page, unit, (0, start), Freedom::Similar)?;
        let similar = self.finer(page, unit, begun.pose, Freedom::Similar);
        let mut found: Vec<(Fit, f32)> = similar.into_iter().collect();
        if found.iter().all(|(_, drawn)| *drawn <= GOOD) {
            found.extend(self.rough(page, start, Freedom::Affine));
        }
        if found.iter().all(|(_, drawn)| *drawn <= GOOD) {
            let poses: Vec<Pose> =
                found.iter().flat_map(|(fit, _)| self.uncut(&fit.pose, CUT)).collect();
            found.extend(
                poses.into_iter().filter_map(|pose| self.rough(page, pose, Freedom::Similar)),
            );
        }
        let best = found.into_iter().max_by(|a, b| a.1.total_cmp(&b.1));
        let (found, _) = best.filter(|(_, drawn)| *drawn >= ROUGHLY * PRESENT)?;
        let middle = found.pose.map(width / 2.0, height / 2.0);
        let known = seen.iter().any(|other| {
            let (x, y) = other.fit.pose.map(width / 2.0, height / 2.0);
            let reach = SAME_PLACE * size * candidate.unit;
            let near = (x - middle.0).abs() < reach && (y - middle.1).abs() < reach;
            // What lies on its side may look squeezed, and whole, where it was taken to stand.
            let near = near && !crooked(other.fit.pose.angle(), found.pose.angle());
            near && other.agreement.drawn > WHOLE
        });
        if known {
            return None;
        }
        let fine = refine(&self.mark, found.pose, page, Freedom::Affine)?;
        let crooked = crooked(fine.fit.pose.angle(), candidate.angle);
        (self.there(&fine) && !crooked).then_some(fine)
    }
}

/// Whether two turns, in degrees, differ by more than a mark may be crooked.
fn crooked(one: f64, other: f64) -> bool {
    let turned = (one - other).rem_euclid(360.0);
    turned.min(360.0 - turned) > CROOKED
}
