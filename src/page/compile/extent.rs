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
/// What a box is for those who break lines.
const BOX: char = '\u{fffc}';

/// The function `extent(body)`. It says how far a text extends that may stand on several lines: `width` on
/// one line, how far it reaches `above` and `below` its base line and, where lines are as high as their ink,
/// `out` of where it begins; and `lines`, the least widths at which it stands on one, two, three … lines, of
/// which the last is that of its longest part. It knows texts, spaces and boxes around texts; of anything else it
/// says so.
pub(crate) static EXTENT: NativeFuncData = NativeFuncData {
    function: NativeFuncPtr(&|engine, context, args| {
        let body: Content = args.expect("body")?;
        let styles = context.styles().at(args.span)?;
        let mut line = Line::default();
        line.add(engine, &body, styles)?;
        let widths = widths(&line.parts());
        Ok(Value::Dict(dict! {
            "width" => widths[0],
            "above" => line.top,
            "below" => line.bottom,
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
    out: Abs,
    /// Whether it ends in a space that takes the place of spaces beside it.
    weak: bool,
}

/// What no line breaks, and the space after it, which no line ends in.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Part {
    width: Abs,
    gap: Abs,
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
        let Shaped { advances, top, bottom, out } = shape(engine, text, styles);
        let base = self.text.len();
        if base == 0 {
            self.out = out;
        }
        self.text.push_str(text);
        self.advances.extend(advances.into_iter().map(|(at, advance)| (base + at, advance)));
        self.top = self.top.max(top);
        self.bottom = self.bottom.max(bottom);
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
            let mut part = Part { width: Abs::zero(), gap: Abs::zero() };
            while let Some((at, advance)) = advances.next_if(|(at, _)| *at < end) {
                if self.text[*at..].starts_with(' ') {
                    part.gap += *advance;
                } else {
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
fn filled(parts: &[(f64, f64)], width: f64) -> (usize, f64) {
    let (mut lines, mut widest) = (1, 0.0_f64);
    // Where the line goes on.
    let mut next = 0.0;
    for (part, gap) in parts {
        let mut end = next + part;
        if end > width && next > 0.0 {
            lines += 1;
            end = *part;
        }
        widest = if end > widest { end } else { widest };
        next = end + gap;
    }
    (lines, widest)
}

/// The least widths at which parts stand on one, two, three … lines.
fn widths(parts: &[Part]) -> Vec<Abs> {
    let parts: Vec<(f64, f64)> =
        parts.iter().map(|part| (part.width.to_pt(), part.gap.to_pt())).collect();
    let least = parts.iter().map(|(part, _)| *part).fold(0.0, f64::max);
    let most = filled(&parts, least).0.min(MOST_LINES);
    let mut high = filled(&parts, f64::INFINITY).1;
    let mut all = vec![Abs::pt(high)];
    for count in 2..=most {
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
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::compile::samples::laid_out;

    /// typst's own measures of a text that is drawn are the truth: of its line, and of its lines at each
    /// width where their number changes.
    const JUDGED: &str = r#"
#import "/templates/common/base.typ": families
#set page(width: 400mm, height: 400mm)
#let judged(fonts, body, size: 12pt, ..voice) = {
  set text(font: families(fonts), size: size, fallback: false, hyphenate: false, ..voice)
  set par(leading: 0.6em)
  context {
    let (it, one) = (extent(body), measure(body))
    assert(calc.abs(it.width / one.width - 1) < 0.002, message: repr((body, it.width, one.width)))
    assert(calc.abs((it.above + it.below) / one.height - 1) < 0.002, message: repr((body, it, one)))
    let lines(width) = {
      (measure(block(width: width, body)).height + 0.6 * size) / (one.height + 0.6 * size)
    }
    for (i, wide) in it.lines.enumerate() {
      assert(lines(wide * 1.002) < i + 1.2, message: repr((body, i, wide, lines(wide * 1.002))))
      if i + 1 < it.lines.len() {
        assert(lines(wide * 0.996) > i + 1.4, message: repr((body, i, wide, lines(wide * 0.996))))
      }
    }
  }
}
"#;

    fn judge(calls: &str) {
        laid_out(&format!("{JUDGED}{calls}"), &[]);
    }

    #[test]
    fn a_text_extends_as_far_as_it_is_drawn() {
        judge(
            r#"
#let latin = ("Noto Sans",)
#judged(latin, lang: "nb")[Du får vite hva du har rett til når du leier bolig, og hvordan du søker.]
#judged(latin, lang: "nb", text(weight: 700)[AVTALE: Ta på-og-av, 1/2 fil «fi» WAVE To.])
#judged(latin, lang: "nb", {text(weight: 700)[Det er frivillig.]; [ Du bestemmer selv om du vil komme.]})
#judged(latin, lang: "nb", {text(weight: 700)[13:30]; h(0.6em); [Velkommen og kaffe til alle sammen]})
#judged(latin, lang: "pl")[Udział jest dobrowolny. Państwo decydują, bo źle +47\u{a0}22\u{a0}12\u{a0}34.]
#judged(("Noto Sans Ethiopic", "Noto Sans"), lang: "ti")[ብዛዕባ መሰልኩም ክትፈልጡ ኢኹም። ደውሉ +47 22 12 34 56።]
#judged(("Noto Sans Tamil", "Noto Sans"), lang: "ta")[வாடகை வீட்டில் உங்கள் உரிமைகள் என்ன 13:30 மணி முதல்]
"#,
        );
    }

    #[test]
    fn what_is_written_to_the_left_extends_as_far_as_it_is_drawn() {
        judge(
            r#"
#judged(("Vazirmatn", "Noto Sans"), lang: "ar", dir: rtl)[ستشرح لك حقوقك \u{2066}13:30\u{2069} عند استئجار مسكن، اتصل بـ \u{2068}Kari Nordmann\u{2069} الآن.]
#judged(("Noto Nastaliq Urdu", "Noto Sans"), lang: "ur", dir: rtl)[آپ کے حقوق کیا ہیں؟ \u{2068}Nav\u{2069} سے مدد لینے والوں کے لیے 13:30 بجے]
"#,
        );
    }

    #[test]
    fn boxes_and_the_ink_of_letters_extend_as_far_as_they_are_drawn() {
        judge(
            r#"
#let framed(name) = box(inset: (x: 5pt, y: 3pt), text(top-edge: 9pt, bottom-edge: -2pt, name))
#judged(("Noto Sans",), { [Tolk: ]; for name in ("Soomaali", "Polski", "Kurmancî", "Tiếng Việt") { if name != "Soomaali" [#h(3pt, weak: true) ]; framed(name) } })
#judged(("Noto Sans",), { set text(top-edge: "bounds", bottom-edge: "baseline"); [aneÅ] })
#judged(("Noto Sans",), { set text(top-edge: "baseline", bottom-edge: "bounds"); [aneg] })
"#,
        );
    }

    #[test]
    fn of_what_it_does_not_know_it_says_so() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("templates/own");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("main.typ"), "#context extent(rect())").unwrap();
        let data = crate::content::data::Data::new(Some(root.path()));
        let mut found = Vec::new();
        let fonts = std::sync::Arc::new(crate::page::compile::Fonts::load(&data, &mut found));
        let compiler = crate::page::compile::Compiler::new(&data, fonts, &[]);
        assert!(compiler.compile_once(&(), "own", "nb", &mut found).is_none());
        let reasons: Vec<String> = found.iter().map(|finding| format!("{finding:?}")).collect();
        assert!(reasons[0].contains("how far a text extends is not known of rect"), "{reasons:?}");
    }

    #[test]
    fn lines_are_filled_one_after_the_other() {
        let part = |width: f64| Part { width: Abs::pt(width), gap: Abs::pt(1.0) };
        let parts = [30.0, 10.0, 25.0, 5.0, 40.0].map(part);
        // 30 10 25 5 40 | 30 10 25, 5 40 | 30 10, 25 5, 40
        let rounded: Vec<f64> = widths(&parts).iter().map(|width| width.to_pt().round()).collect();
        assert_eq!(rounded, [114.0, 67.0, 41.0, 40.0]);
        assert_eq!(widths(&[]), [Abs::zero()]);
    }
}
