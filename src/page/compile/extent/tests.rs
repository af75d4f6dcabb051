//! How far texts extend, judged by typst's own measures.

use super::*;
use crate::page::compile::samples::laid_out;

/// typst's own measures of a text that is drawn are the truth: of its line, and of its lines at each
/// width where their number changes.
const JUDGED: &str = r#"
#import "/templates/common/base.typ": families
#set page(width: 400mm, height: 400mm)
#let judged(fonts, body, size: 12pt, forced: 1, ..voice) = {
  set text(font: families(fonts), size: size, fallback: false, hyphenate: false, ..voice)
  set par(leading: 0.6em)
  context {
    let (it, one) = (extent(body), measure(body))
    assert(calc.abs(it.width / one.width - 1) < 0.002, message: repr((body, it.width, one.width)))
    let high = (it.above + it.below) * forced + 0.6 * size * (forced - 1)
    assert(calc.abs(high / one.height - 1) < 0.002, message: repr((body, it, one)))
    let lines(width) = {
      (measure(block(width: width, body)).height + 0.6 * size) / (it.above + it.below + 0.6 * size)
    }
    for (i, wide) in it.lines.enumerate() {
      if i + 1 < forced { continue }
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

/// Nastaliq lifts its letters above each other, of which typst's own lines know nothing: pixels are the truth.
#[test]
fn letters_that_are_lifted_reach_as_far_as_they_are_drawn() {
    for (font, word) in [
        ("Noto Nastaliq Urdu", "کمپیوٹر"),
        ("Noto Nastaliq Urdu", "تلاش"),
        ("Noto Nastaliq Urdu", "دروازے کھلے"),
        ("Noto Sans", "Åneg"),
    ] {
        let (_, compiled) = laid_out(
            &format!(
                r#"
#import "/templates/common/base.typ": families
#set page(width: 400pt, height: 300pt, margin: 0pt)
#let body = {{
  set text(font: families(("{font}",)), size: 60pt, top-edge: "bounds", bottom-edge: "bounds")
  [{word}]
}}
#context place(top + left, dx: 350pt, dy: 200pt - extent(body).lifted, rect(width: 50pt, height: 1pt, fill: red))
#place(top + left, dx: 40pt, dy: 200pt, text(font: families(("{font}",)), size: 60pt, top-edge: "baseline", bottom-edge: "baseline")[{word}])
"#
            ),
            &[],
        );
        let options =
            typst_render::RenderOptions { pixel_per_pt: 4.0.into(), ..Default::default() };
        let drawn = typst_render::render(&compiled.pages.pages()[0], &options);
        let wide = drawn.width() as usize;
        let first = |columns: std::ops::Range<usize>| {
            let dark = |at: &usize| drawn.pixels()[*at].green() < 100;
            let all = (0..drawn.pixels().len()).filter(|at| columns.contains(&(at % wide)));
            all.filter(dark).map(|at| at / wide).next().unwrap()
        };
        let (ink, told) = (first(0..1400), first(1400..1600));
        // Never less than is drawn, and at most a tenth of the type size more.
        assert!(told <= ink + 2 && ink <= told + 24, "{word}: {ink} {told}");
    }
}

/// An empty line in a message, or what another program puts at the end of one.
#[test]
fn lines_that_end_by_force_are_lines() {
    judge(
        r#"
#judged(("Noto Sans",), forced: 2, "Du får vite hva du har rett til.\nDu kan spørre om det du vil vite.")
#judged(("Noto Sans",), forced: 3, "Du får vite hva du har rett til.\n\nKom, og spør.")
#judged(("Noto Sans",), forced: 2, "Du får vite hva du har rett til.\u{2028}Kom.")
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
    let part = |width: f64| Part { width: Abs::pt(width), gap: Abs::pt(1.0), ends: false };
    let parts = [30.0, 10.0, 25.0, 5.0, 40.0].map(part);
    let rounded = |parts: &[Part]| -> Vec<f64> {
        widths(parts).1.iter().map(|width| width.to_pt().round()).collect()
    };
    // 30 10 25 5 40 | 30 10 25, 5 40 | 30 10, 25 5, 40
    assert_eq!(rounded(&parts), [114.0, 67.0, 41.0, 40.0]);
    assert_eq!(widths(&[]), (Abs::zero(), vec![Abs::zero()]));
    // 30 10! 25 5 40 | 30 10! 25 5, 40
    let mut forced = parts;
    forced[1].ends = true;
    assert_eq!(rounded(&forced), [NONE.to_pt().round(), 72.0, 41.0, 40.0]);
    assert_eq!(widths(&forced).0.to_pt().round(), 72.0);
}
