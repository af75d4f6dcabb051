//! The letters of a text, shaped as typst shapes them: in runs of one direction and one script, each by the
//! first of its fonts that has them.

use std::ops::Range;
use std::sync::Arc;

use icu::properties::props::Script;
use rustybuzz::{BufferFlags, Direction, Feature, Language, ShapePlan, UnicodeBuffer};
use typst::World;
use typst::engine::Engine;
use typst::foundations::{Regex, Smart, StyleChain};
use typst::layout::{Abs, Dir, Em};
use typst::text::{
    BottomEdge, BottomEdgeMetric, FontFamily, FontInstance, FontVariant, FontVariations,
    TextEdgeBounds, TextElem, TopEdge, TopEdgeMetric, families, features, is_default_ignorable,
    language, variant,
};
use unicode_bidi::{BidiInfo, Level};

use crate::page::compile::ink;
use crate::text::letters::script;

/// Between Chinese and other letters stands a quarter of their size.
const BESIDE_HAN: f64 = 0.25;

/// What is known of a piece of text on one line.
pub(crate) struct Shaped {
    /// Where in the text each cluster begins, in the order of the text, and how wide it is.
    pub(crate) advances: Vec<(usize, Abs)>,
    /// How far the line reaches above its base line and below it.
    pub(crate) top: Abs,
    pub(crate) bottom: Abs,
    /// How far its ink reaches above the base line where letters are lifted, as Nastaliq lifts them. Lines that
    /// are as high as their ink do not count that in.
    pub(crate) lifted: Abs,
    /// How far the ink of its first letter reaches out before it, where lines are as high as their ink.
    pub(crate) out: Abs,
}

/// Shapes a text of one style.
pub(crate) fn shape(engine: &Engine, text: &str, styles: StyleChain) -> Shaped {
    let size = styles.resolve(TextElem::size);
    let level = match styles.resolve(TextElem::dir) {
        Dir::RTL => Level::rtl(),
        _ => Level::ltr(),
    };
    let mut shaper = Shaper {
        engine,
        size,
        variant: variant(styles),
        language: language(styles),
        features: features(styles),
        edges: (styles.get(TextElem::top_edge), styles.get(TextElem::bottom_edge)),
        used: Vec::new(),
        reached: None,
        clusters: Vec::new(),
        top: Abs::zero(),
        bottom: Abs::zero(),
        lifted: Abs::zero(),
        out: Abs::zero(),
    };
    for (range, level) in runs(text, level) {
        let direction =
            if level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
        shaper.run(range.start, &text[range], direction, families(styles));
        shaper.used.clear();
    }
    let mut clusters = shaper.clusters;
    clusters.sort_by_key(|(at, _)| *at);
    if styles.get(TextElem::cjk_latin_spacing) == Smart::Auto {
        apart(text, &mut clusters);
    }
    let advances = clusters.into_iter().map(|(at, advance)| (at, advance.at(size))).collect();
    let Shaper { top, bottom, lifted, out, .. } = shaper;
    Shaped { advances, top, bottom, lifted: lifted.max(top), out }
}

/// The runs of one direction and one script in a text, whose direction is that of `level`.
fn runs(text: &str, level: Level) -> Vec<(Range<usize>, Level)> {
    // No letter below is written to the left, nor directs others.
    let plain = level.is_ltr() && text.chars().all(|c| c < '\u{590}');
    let levels = if plain { Vec::new() } else { BidiInfo::new(text, Some(level)).levels };
    let mut runs: Vec<(Range<usize>, Level)> = Vec::new();
    let mut known = Script::Common;
    let any = |script| matches!(script, Script::Common | Script::Inherited | Script::Unknown);
    for (at, c) in text.char_indices() {
        let level = levels.get(at).copied().unwrap_or(level);
        let (own, end) = (script(c), at + c.len_utf8());
        match runs.last_mut() {
            Some((range, last)) if *last == level && (any(own) || any(known) || own == known) => {
                range.end = end;
                if any(known) {
                    known = own;
                }
            }
            _ => {
                runs.push((at..end, level));
                known = own;
            }
        }
    }
    runs
}

/// Sets Chinese letters apart from others beside them.
fn apart(text: &str, clusters: &mut [(usize, Em)]) {
    let mut before = None;
    for at in 0..clusters.len() {
        let c = text[clusters[at].0..].chars().next();
        let beside = |c: Option<char>| {
            c.is_some_and(|c| {
                let latin = matches!(script(c), Script::Latin | Script::Greek | Script::Cyrillic);
                latin || c.is_ascii_digit() || matches!(c, '#' | '$' | '%' | '&')
            })
        };
        let after = clusters.get(at + 1).and_then(|(at, _)| text[*at..].chars().next());
        if c.is_some_and(|c| script(c) == Script::Han) {
            let sides = usize::from(beside(before)) + usize::from(beside(after));
            clusters[at].1 += Em::new(BESIDE_HAN * sides as f64);
        }
        before = c;
    }
}

struct Shaper<'a, 'e> {
    engine: &'a Engine<'e>,
    size: Abs,
    variant: FontVariant,
    language: Language,
    features: Vec<Feature>,
    edges: (TopEdge, BottomEdge),
    used: Vec<FontInstance>,
    /// The font of the glyph that was looked at last.
    reached: Option<FontInstance>,
    clusters: Vec<(usize, Em)>,
    top: Abs,
    bottom: Abs,
    lifted: Abs,
    out: Abs,
}

impl Shaper<'_, '_> {
    /// Shapes a run by the first family, and what that lacks by the next ones.
    fn run<'f>(
        &mut self,
        base: usize,
        text: &str,
        direction: Direction,
        mut families: impl Iterator<Item = &'f FontFamily> + Clone,
    ) {
        // What only directs lines has no width.
        if text.chars().all(is_default_ignorable) {
            return;
        }
        let Some((font, covers)) = families.find_map(|family| self.font(family)) else { return };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_language(self.language.clone());
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let language = buffer.language();
        let plan = plan(&font, direction, buffer.script(), language.as_ref(), &self.features);
        let glyphs = rustybuzz::shape_with_plan(font.rusty(), &plan, buffer);
        let mut all: Vec<Glyph> = glyphs
            .glyph_infos()
            .iter()
            .zip(glyphs.glyph_positions())
            .map(|(info, position)| Glyph {
                cluster: info.cluster as usize,
                id: info.glyph_id,
                advance: position.x_advance,
                lift: position.y_offset,
            })
            .collect();
        all.sort_by_key(|glyph| glyph.cluster);
        let lacks = |cluster: usize, id: u32| {
            let letter = text[cluster..].chars().next().map_or(0, char::len_utf8);
            let own = &text[cluster..cluster + letter];
            id == 0 || covers.is_some_and(|covers| !covers.is_match(own))
        };
        let mut missing: Vec<Range<usize>> = Vec::new();
        for cluster in all.chunk_by(|one, other| one.cluster == other.cluster) {
            let start = cluster[0].cluster;
            let end = start + cluster_length(&all, start, text.len());
            if cluster.iter().any(|glyph| lacks(glyph.cluster, glyph.id)) {
                match missing.last_mut() {
                    Some(last) if last.end == start => last.end = end,
                    _ => missing.push(start..end),
                }
                continue;
            }
            let nominal = text[start..].starts_with('\u{a0}').then(|| font.ttf().glyph_index(' '));
            let space = nominal.flatten().and_then(|space| font.x_advance(space.0));
            let advance = cluster.iter().map(|glyph| font.to_em(glyph.advance)).sum();
            self.clusters.push((base + start, space.unwrap_or(advance)));
            cluster.iter().for_each(|glyph| self.reach(&font, glyph));
            if base + start == 0 && self.bounds() {
                self.out = self.hanging(&font, cluster, direction);
            }
        }
        for range in missing {
            self.run(base + range.start, &text[range], direction, families.clone());
        }
        if covers.is_none() {
            self.used.pop();
        }
    }

    /// The font of a family, unless what is shaped is what it lacks.
    fn font<'f>(&mut self, family: &'f FontFamily) -> Option<(FontInstance, Option<&'f Regex>)> {
        let world = &self.engine.world;
        let font = world.font(world.book().select(family.as_str(), self.variant)?)?;
        let font = font.instantiate(self.variant, self.size, &FontVariations::default());
        if self.used.contains(&font) {
            return None;
        }
        let covers = family.covers();
        if covers.is_none() {
            self.used.push(font.clone());
        }
        Some((font, covers))
    }

    /// Takes note of how far a glyph reaches up and down.
    fn reach(&mut self, font: &FontInstance, glyph: &Glyph) {
        let (top, bottom) = self.edges;
        // Without bounds, all glyphs of a font reach equally far.
        if !self.bounds() && self.reached.as_ref() == Some(font) {
            return;
        }
        let (mut up, mut down) = font.edges(top, bottom, self.size, TextEdgeBounds::Zero);
        if self.bounds() {
            let [_, low, _, high] = ink::bounds(font, glyph.id as u16).unwrap_or_default();
            let lifted = font.to_em(i32::from(high) + glyph.lift).at(self.size);
            self.lifted = self.lifted.max(lifted);
            if top == TopEdge::Metric(TopEdgeMetric::Bounds) {
                up = font.to_em(high).at(self.size);
            }
            if bottom == BottomEdge::Metric(BottomEdgeMetric::Bounds) {
                down = -font.to_em(low).at(self.size);
            }
        }
        self.top = self.top.max(up);
        self.bottom = self.bottom.max(down);
        self.reached = Some(font.clone());
    }

    /// Whether lines are as high as their ink.
    fn bounds(&self) -> bool {
        self.edges.0 == TopEdge::Metric(TopEdgeMetric::Bounds)
            || self.edges.1 == BottomEdge::Metric(BottomEdgeMetric::Bounds)
    }

    /// How far the ink of a cluster at the beginning of a line reaches out of it.
    fn hanging(&self, font: &FontInstance, cluster: &[Glyph], direction: Direction) -> Abs {
        let ink = |id: u32| ink::bounds(font, id as u16);
        let out = match (direction, cluster) {
            (Direction::RightToLeft, [.., last]) => {
                ink(last.id).map(|[_, _, right, _]| i32::from(right) - last.advance)
            }
            (_, [first, ..]) => ink(first.id).map(|[left, ..]| -i32::from(left)),
            _ => None,
        };
        font.to_em(out.unwrap_or_default().max(0)).at(self.size)
    }
}

/// A glyph: where its cluster begins in the text, its number in the font, how wide it is and how far it is
/// lifted, in units of the font.
struct Glyph {
    cluster: usize,
    id: u32,
    advance: i32,
    lift: i32,
}

/// How many bytes the cluster has that begins at `start`; clusters are sorted.
fn cluster_length(all: &[Glyph], start: usize, end: usize) -> usize {
    let next = all.partition_point(|glyph| glyph.cluster <= start);
    all.get(next).map_or(end, |glyph| glyph.cluster) - start
}

/// How glyphs of a font are shaped, which takes longer to find than to follow.
#[comemo::memoize]
fn plan(
    font: &FontInstance,
    direction: Direction,
    script: rustybuzz::Script,
    language: Option<&Language>,
    features: &[Feature],
) -> Arc<ShapePlan> {
    Arc::new(ShapePlan::new(font.rusty(), direction, Some(script), language, features))
}
