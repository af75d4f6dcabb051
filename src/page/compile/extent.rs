//! How far a text extends, found without laying it out: its letters are shaped once, and from their
//! widths follows how wide lines must be for the text to stand on one, two, three of them. Templates call it
//! as `extent(body)` where typst's `measure` would draw a text once for each width that is tried.

use std::sync::LazyLock;

use icu::segmenter::LineSegmenter;
use icu::segmenter::options::LineBreakOptions;
use typst::diag::{At, SourceResult, bail};
use typst::engine::Engine;
use typst::foundations::{
    Array, CastInfo, Content, IntoValue, NativeFuncData, NativeFuncPtr, Packed, Resolve, Scope,
    SequenceElem, StyleChain, StyledElem, SymbolElem, Value, dict,
};
use typst::introspection::MetadataElem;
use typst::layout::{Abs, BoxElem, HElem, Spacing};
use typst::text::{SpaceElem, TextElem};

use crate::page::compile::shaping::{Shaped, shape};

/// Texts on more lines are told apart no further.
const MOST_LINES: usize = 40;
/// How near a width is to the least one, as a share of it.
const CLOSE: f64 = 0.0005;
/// The width for fewer lines than a text has by force.
const NONE: Abs = Abs::raw(1e6);
/// Letters behind which a line ends by force (UAX 14, BK, CR, LF and NL).
const ENDS: [char; 7] = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
/// What a box is for those who break lines.
const BOX: char = '\u{fffc}';

/// The function `extent(body)`. It says how far a text extends that may stand on several lines: `width` where
/// no line is broken, how far it reaches `above` and `below` its base line and, where lines are as high as their ink,
/// how far it reaches above it where its letters are `lifted`, and `out` of where it begins; and `lines`, the least widths at which it stands on one, two, three … lines, of
/// which the last is that of its longest part; a text in which lines end by force has none for fewer. It knows texts, spaces and boxes around texts; of anything else it
/// says so.
pub(crate) static EXTENT: NativeFuncData = NativeFuncData {
    function: NativeFuncPtr(&|engine, context, args| {
        let body: Content = args.expect("body")?;
        let styles = context.styles().at(args.span)?;
        let mut line = Line::default();
        line.add(engine, &body, styles)?;
        let (width, widths) = widths(&line.parts());
        Ok(Value::Dict(dict! {
            "width" => width,
            "above" => line.top,
            "below" => line.bottom,
            "lifted" => line.lifted,
            "out" => line.out,
            "lines" => widths.into_iter().map(IntoValue::into_value).collect::<Array>(),
        }))
    }),
    name: "extent",
    title: "Extent",
    docs: "How far a text extends.",
    def_site: None,
    keywords: &[],
    contextual: true,
    scope: LazyLock::new(&|| Scope::new()),
    params: LazyLock::new(&|| Vec::new()),
    returns: LazyLock::new(&|| CastInfo::Any),
};

/// A text on one endless line.
#[derive(Default)]
struct Line {
    text: String,
    /// Where in the text something begins that is as wide.
    advances: Vec<(usize, Abs)>,
    top: Abs,
    bottom: Abs,
    lifted: Abs,
    out: Abs,
    /// Whether it ends in a space that takes the place of spaces beside it.
    weak: bool,
}

/// What no line breaks, and the space after it, which no line ends in.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Part {
    width: Abs,
    gap: Abs,
    /// A line ends behind it by force.
    ends: bool,
}

impl Line {
    fn add(&mut self, engine: &Engine, body: &Content, styles: StyleChain) -> SourceResult<()> {
        if let Some(sequence) = body.to_packed::<SequenceElem>() {
            return sequence.children.iter().try_for_each(|child| self.add(engine, child, styles));
        }
        if let Some(styled) = body.to_packed::<StyledElem>() {
            return self.add(engine, &styled.child, styles.chain(&styled.styles));
        }
        if let Some(text) = body.to_packed::<TextElem>() {
            self.set(engine, &text.text, styles);
            self.weak = false;
        } else if let Some(symbol) = body.to_packed::<SymbolElem>() {
            self.set(engine, &symbol.text, styles);
            self.weak = false;
        } else if body.is::<SpaceElem>() {
            if !self.weak && !self.text.is_empty() && !self.text.ends_with(' ') {
                self.set(engine, " ", styles);
            }
        } else if let Some(space) = body.to_packed::<HElem>() {
            let Spacing::Rel(amount) = space.amount else {
                bail!(body.span(), "how far a text extends is not known of shares of a line");
            };
            self.weak = space.weak.get(styles);
            if self.weak && self.text.ends_with(' ') {
                self.text.pop();
                self.advances.pop();
            }
            self.advances.push((self.text.len(), amount.abs.resolve(styles)));
            self.text.push(' ');
        } else if let Some(framed) = body.to_packed::<BoxElem>() {
            self.frame(engine, framed, styles)?;
            self.weak = false;
        } else if !body.is::<MetadataElem>() {
            bail!(body.span(), "how far a text extends is not known of {}", body.func().name());
        }
        Ok(())
    }

    /// A piece of text in one style.
    fn set(&mut self, engine: &Engine, text: &str, styles: StyleChain) {
        let Shaped { advances, top, bottom, lifted, out } = shape(engine, text, styles);
        let base = self.text.len();
        if base == 0 {
            self.out = out;
        }
        self.text.push_str(text);
        self.advances.extend(advances.into_iter().map(|(at, advance)| (base + at, advance)));
        self.top = self.top.max(top);
        self.bottom = self.bottom.max(bottom);
        self.lifted = self.lifted.max(lifted);
    }

    /// A box around a text on one line.
    fn frame(
        &mut self,
        engine: &Engine,
        framed: &Packed<BoxElem>,
        styles: StyleChain,
    ) -> SourceResult<()> {
        let mut inner = Self::default();
        if let Some(body) = framed.body.get_ref(styles) {
            inner.add(engine, body, styles)?;
        }
        let width: Abs = inner.advances.iter().map(|(_, advance)| *advance).sum();
        let height = inner.top + inner.bottom;
        let inset = framed.inset.resolve(styles).map(|side| side.unwrap_or_default().abs);
        self.advances.push((self.text.len(), width + inset.left + inset.right));
        self.text.push(BOX);
        self.top = self.top.max(height + inset.top + inset.bottom);
        Ok(())
    }

    /// The text in the parts that lines are made of.
    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut advances = self.advances.iter().peekable();
        let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        for end in segmenter.segment_str(&self.text).skip(1) {
            // At the end of the text no line follows.
            let ends = end < self.text.len() && self.text[..end].ends_with(ENDS);
            let mut part = Part { width: Abs::zero(), gap: Abs::zero(), ends };
            while let Some((at, advance)) = advances.next_if(|(at, _)| *at < end) {
                if self.text[*at..].starts_with(' ') {
                    part.gap += *advance;
                } else if !self.text[*at..].starts_with(ENDS) {
                    part.width += part.gap + *advance;
                    part.gap = Abs::zero();
                }
            }
            parts.push(part);
        }
        parts
    }
}

/// How many lines of a width parts take, filled one after the other, and how wide the widest of them is.
fn filled(parts: &[(f64, f64, bool)], width: f64) -> (usize, f64) {
    let (mut lines, mut widest) = (1, 0.0_f64);
    // Where the line goes on.
    let mut next = 0.0;
    for (part, gap, ends) in parts {
        let mut end = next + part;
        if end > width && next > 0.0 {
            lines += 1;
            end = *part;
        }
        widest = if end > widest { end } else { widest };
        next = end + gap;
        if *ends {
            lines += 1;
            next = 0.0;
        }
    }
    (lines, widest)
}

/// The width at which parts stand on no more lines than they must, and the least ones at which they stand
/// on one, two, three … lines.
fn widths(parts: &[Part]) -> (Abs, Vec<Abs>) {
    let parts: Vec<(f64, f64, bool)> =
        parts.iter().map(|part| (part.width.to_pt(), part.gap.to_pt(), part.ends)).collect();
    let least = parts.iter().map(|(part, ..)| *part).fold(0.0, f64::max);
    let most = filled(&parts, least).0.min(MOST_LINES);
    let (fewest, mut high) = filled(&parts, f64::INFINITY);
    let widest = Abs::pt(high);
    let mut all = vec![NONE; fewest.min(MOST_LINES) - 1];
    all.push(widest);
    for count in all.len() + 1..=most {
        let mut low = least;
        if filled(&parts, low).0 <= count {
            high = low;
        }
        // What is left after that is a hair of a line's width.
        while high - low > high * CLOSE {
            let middle = (low + high) / 2.0;
            match filled(&parts, middle) {
                (lines, widest) if lines <= count => high = widest,
                _ => low = middle,
            }
        }
        all.push(Abs::pt(high));
    }
    (widest, all)
}

#[cfg(test)]
mod tests;
