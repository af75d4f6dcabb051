//! Marks on pages: what is wrong with each is found, and nothing else.

use oppslag::content::data::Data;
use oppslag::content::sender;
use oppslag::gate::measure::limits::{Demands, Fault, faults, truest};
use oppslag::gate::measure::sighting::Sighting;
use oppslag::gate::measure::tint::SeenInk;
use oppslag::gate::read::pages::Page;
use oppslag::gate::read::raster::Raster;
use oppslag::judge::required::Required;
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};
use resvg::usvg;

use crate::support::repository;

/// A sheet of 148 × 105 mm with a logo 20 mm high and `turn` degrees round, at (60, 40) mm.
fn sheet(logo: &[u8], turn: f32, rows: Option<(u32, Scaling)>) -> Raster {
    const FINE: f32 = 6.0;
    let tree = usvg::Tree::from_data(logo, &usvg::Options::default()).unwrap();
    let (wide, high) = (tree.size().width(), tree.size().height());
    let mut page = Pixmap::new(148 * 6, 105 * 6).unwrap();
    page.fill(resvg::tiny_skia::Color::WHITE);
    let placed = Transform::from_translate(60.0 * FINE, 40.0 * FINE)
        .pre_concat(Transform::from_rotate_at(turn, 10.0 * FINE * wide / high, 10.0 * FINE));
    let scale = 20.0 * FINE / high;
    match rows {
        None => resvg::render(&tree, placed.pre_scale(scale, scale), &mut page.as_mut()),
        Some((rows, scaling)) => {
            let factor = rows as f32 / high;
            let mut small = Pixmap::new((wide * factor).round() as u32, rows).unwrap();
            small.fill(resvg::tiny_skia::Color::WHITE);
            resvg::render(&tree, Transform::from_scale(factor, factor), &mut small.as_mut());
            let large = enlarged(&small, (20.0 * FINE) as u32, scaling);
            let paint = PixmapPaint { quality: FilterQuality::Nearest, ..PixmapPaint::default() };
            page.draw_pixmap(0, 0, large.as_ref(), &paint, placed, None);
        }
    }
    let rgb = page.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect();
    Raster { width: 148 * 6, height: 105 * 6, rgb, mm: 1.0 / f64::from(FINE) }
}

/// How a viewer makes a small picture large.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Scaling {
    Blocks,
    FromMiddles,
    FromCorners,
}

fn enlarged(small: &Pixmap, rows: u32, scaling: Scaling) -> Pixmap {
    let factor = rows as f32 / small.height() as f32;
    let mut large = Pixmap::new((small.width() as f32 * factor).round() as u32, rows).unwrap();
    let pixel = |x: f32, y: f32| {
        let at = |at: f32, size: u32| (at.max(0.0) as u32).min(size - 1);
        small.pixel(at(x, small.width()), at(y, small.height())).unwrap()
    };
    let width = large.width();
    for (index, out) in large.pixels_mut().iter_mut().enumerate() {
        let (x, y) = (index as u32 % width, index as u32 / width);
        let (x, y) = ((x as f32 + 0.5) / factor, (y as f32 + 0.5) / factor);
        let off = match scaling {
            Scaling::Blocks => {
                *out = pixel(x, y);
                continue;
            }
            Scaling::FromMiddles => 0.5,
            Scaling::FromCorners => 0.0,
        };
        let (left, top) = ((x - off).floor(), (y - off).floor());
        let (u, v) = (x - off - left, y - off - top);
        let mixed = |pick: fn(PremultipliedColorU8) -> u8| {
            let value = |dx: f32, dy: f32| f32::from(pick(pixel(left + dx, top + dy)));
            let above = value(0.0, 0.0) * (1.0 - u) + value(1.0, 0.0) * u;
            let below = value(0.0, 1.0) * (1.0 - u) + value(1.0, 1.0) * u;
            (above * (1.0 - v) + below * v).round() as u8
        };
        let (r, g, b) = (mixed(|p| p.red()), mixed(|p| p.green()), mixed(|p| p.blue()));
        *out = PremultipliedColorU8::from_rgba(r, g, b, 255).unwrap();
    }
    large
}

fn faults_of(logo: &[u8], page: Raster) -> Option<Vec<Fault>> {
    judged(logo, page, false)
}

fn judged(logo: &[u8], page: Raster, negative: bool) -> Option<Vec<Fault>> {
    let mut sender = sender::load(&Data::new(None), "nav", &mut Vec::new()).unwrap();
    sender.logo = logo.to_vec().into();
    sender.colours.clear();
    sender.negative = negative;
    let required = Required::new(sender).unwrap();
    let (seen, faults) = required.look(&Page::new(page));
    seen.map(|_| faults)
}

#[test]
fn a_mark_that_is_nearly_the_same_upside_down_is_found_the_right_way() {
    // A disc in a ring; only a small sign inside says which way is up.
    let logo = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">
        <circle cx="100" cy="100" r="98" fill="#00594C"/>
        <circle cx="100" cy="100" r="80" fill="none" stroke="#F2B705" stroke-width="9"/>
        <path d="M70 132V66h16v66zM96 132V66h38v14H112v12h18v14h-18v26z" fill="#F2B705"/></svg>"##;
    for turn in [0.0, 90.0, 180.0, 270.0] {
        assert_eq!(faults_of(logo, sheet(logo, turn, None)), Some(Vec::new()), "{turn}");
    }
}

/// The same page with six lines as texts have them, so that it is plain how crooked it lies.
fn with_lines(mut page: Raster) -> Raster {
    for line in 0..6 {
        for y in 0..6 {
            let start = ((30 + line * 15 + y) * page.width + 30) * 3;
            page.rgb[start..start + 3 * 480].fill(20);
        }
    }
    page
}

/// docs/sender-gate.md: up to 4 degrees askew, and from 6 on.
#[test]
fn a_mark_may_lie_a_little_askew_or_on_any_side() {
    let logo = std::fs::read(repository().join("assets/senders/nav/logo.svg")).unwrap();
    let seen = |turn| faults_of(&logo, with_lines(sheet(&logo, turn, None)));
    for turn in [0.0, 2.0, 3.0, 4.0, 90.0, 180.0, 270.0] {
        assert_eq!(seen(turn), Some(Vec::new()), "{turn}");
    }
    for turn in [6.0, 10.0, 15.0] {
        assert_eq!(seen(turn), None, "{turn}");
    }
}

/// Where texts say how a page is held, what is clear is found in any other way too.
#[test]
fn a_page_that_is_held_one_way_shows_clear_marks_in_any_other() {
    let file = std::fs::read_to_string(repository().join("assets/senders/nav/logo.svg")).unwrap();
    let grey = file.replace("#C30000", "#6E6E6E");
    assert_ne!(file, grey);
    let mut sender = sender::load(&Data::new(None), "nav", &mut Vec::new()).unwrap();
    sender.logo = file.clone().into_bytes().into();
    let nav = Required::new(sender).unwrap();
    let seen = |logo: &str, turn: f32| {
        let page = Page::new(with_lines(sheet(logo.as_bytes(), turn, None)));
        let (seen, faults) = nav.look(&page.held(Some([true, false, false, false])));
        seen.map(|_| faults)
    };
    for turn in [0.0, 90.0, 180.0, 270.0] {
        assert_eq!(seen(&file, turn), Some(Vec::new()), "{turn}");
        assert_eq!(seen(&grey, turn), Some(vec![Fault::Recoloured]), "clear, whatever its colour");
    }
}

#[test]
fn few_pixels_are_few_however_they_are_made_large() {
    let file = |id| repository().join("assets/senders").join(id).join("logo.svg");
    let read = |id| std::fs::read(file(id)).unwrap();
    let ring = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" fill="#C8102E">
        <path d="M100 4a96 96 0 1 0 .1 0zM100 44a56 56 0 1 1 -.1 0z" fill-rule="evenodd"/>
        <path d="M196 196L126 196L196 126Z"/></svg>"##;
    for (id, logo, few) in [
        ("oslo-kommune", read("oslo-kommune"), [8, 11, 12]),
        ("bydel-bjerke", read("bydel-bjerke"), [8, 11, 12]),
        ("ring", ring.to_vec(), [6, 7, 12]),
    ] {
        for rows in few {
            for scaling in [Scaling::Blocks, Scaling::FromMiddles, Scaling::FromCorners] {
                let faults = faults_of(&logo, sheet(&logo, 0.0, Some((rows, scaling))));
                // So few that it is no mark any more may be said too.
                let told = faults.as_ref().is_none_or(|faults| faults.contains(&Fault::Blurred));
                assert!(told, "{id} {rows} {scaling:?}: {faults:?}");
            }
        }
        assert_eq!(faults_of(&logo, sheet(&logo, 0.0, None)), Some(Vec::new()), "{id}");
    }
}

/// Rings and strokes of one colour, with a blank edge of 8 per cent on each side.
const RINGS: &str = r##"<g fill="none" stroke="#1A1918" stroke-width="5">
    <circle cx="50" cy="50" r="32"/><circle cx="50" cy="50" r="14"/><circle cx="50" cy="50" r="23"/>
    <circle cx="150" cy="50" r="32"/><circle cx="150" cy="50" r="14"/><path d="M100 18V82M88 18V82M112 18V82"/>
    </g><path d="M176 74h8v8h-8z" fill="#1A1918"/>"##;

fn rings(more: &str) -> Vec<u8> {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">"#;
    format!("{svg}{more}</svg>").into_bytes()
}

#[test]
fn what_lies_over_fine_lines_is_found_whatever_its_colour() {
    let logo = rings(RINGS);
    // A grey as dark as lines and paper are together, the paper's own white, another colour.
    for colour in ["#8c8c8c", "#ffffff", "#1e50b4"] {
        let patch = format!(r#"{RINGS}<path d="M84 22h20v26h-20z" fill="{colour}"/>"#);
        let faults = faults_of(&logo, sheet(&rings(&patch), 0.0, None));
        assert_eq!(faults, Some(vec![Fault::Covered]), "{colour}");
    }
    // A hundredth of the area may be anything.
    let dot = format!(r##"{RINGS}<path d="M66 62h12v12h-12z" fill="#1e50b4"/>"##);
    assert_eq!(faults_of(&logo, sheet(&rings(&dot), 0.0, None)), Some(Vec::new()));
}

#[test]
fn white_on_dark_ground_is_another_colour_unless_the_sender_allows_it() {
    let logo = rings(RINGS);
    let ground = r##"<path d="M-60 -60H260V160H-60Z" fill="#143c78"/>"##;
    let white = format!("{ground}{}", RINGS.replace("#1A1918", "#ffffff"));
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" overflow="visible">"#;
    let page = || sheet(format!("{svg}{white}</svg>").as_bytes(), 0.0, None);
    assert_eq!(judged(&logo, page(), true), Some(Vec::new()));
    assert_eq!(judged(&logo, page(), false), Some(vec![Fault::Recoloured]));
    // So it is on a ground that is only half as dark.
    let svg = format!("{svg}{white}</svg>").replace("#143c78", "#5c6f80");
    let page = || sheet(svg.as_bytes(), 0.0, None);
    assert_eq!(judged(&logo, page(), true), Some(Vec::new()));
    assert_eq!(judged(&logo, page(), false), Some(vec![Fault::Recoloured]));
}

#[test]
fn a_cut_counts_from_the_edge_of_the_file() {
    let logo = rings(RINGS);
    let cut = |from: u32| {
        let clip = format!(r#"<clipPath id="c"><path d="M{from} 0H200V100H{from}Z"/></clipPath>"#);
        rings(&format!(r#"{clip}<g clip-path="url(#c)">{RINGS}</g>"#))
    };
    // 15.5 is the left edge of what is drawn; from 3 to 10 per cent of the file either is right.
    assert_eq!(faults_of(&logo, sheet(&cut(6), 0.0, None)), Some(Vec::new()));
    assert_eq!(faults_of(&logo, sheet(&cut(22), 0.0, None)), Some(vec![Fault::Cropped]));
    // On each side a quarter is a cut.
    for kept in ["M50 0H200V100H50Z", "M0 0H150V100H0Z", "M0 27H200V100H0Z", "M0 0H200V73H0Z"] {
        let clip = format!(r#"<clipPath id="c"><path d="{kept}"/></clipPath>"#);
        let cut = rings(&format!(r#"{clip}<g clip-path="url(#c)">{RINGS}</g>"#));
        let faults = faults_of(&logo, sheet(&cut, 0.0, None)).unwrap();
        assert!(faults.contains(&Fault::Cropped), "{kept}: {faults:?}");
    }
}

#[test]
fn a_squeezed_mark_among_other_things_is_still_squeezed() {
    let slim = r##"<path d="M50 4C74 44 92 70 92 104A42 42 0 0 1 8 104C8 70 26 44 50 4Z"/>
        <path d="M30 168H70V270H30Z"/><path d="M8 196H24V246H8ZM76 196H92V246H76Z"/>"##;
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 276" fill="#0077B6""##;
    let logo = format!("{svg}>{slim}</svg>").into_bytes();
    let bar = r##"<path d="M8 284H92V300H8Z" fill="#B00020"/>"##;
    let page = format!(
        r#"{svg} overflow="visible"><g transform="matrix(.93 0 0 1 0 0)">{slim}</g>{bar}</svg>"#
    );
    let faults = faults_of(&logo, sheet(page.as_bytes(), 0.0, None)).unwrap();
    assert!(faults.contains(&Fault::Distorted) && faults.contains(&Fault::Crowded), "{faults:?}");
}

#[test]
fn what_only_looks_like_a_mark_is_none() {
    let ink = |demanded: [u8; 3], seen: [u8; 3]| SeenInk {
        demanded,
        seen,
        expected: demanded,
        printed: demanded,
        delta_e: if demanded == seen { 0.0 } else { 40.0 },
        contrast: 8.0,
        share: 0.5,
        on_paper: true,
    };
    let whole = Sighting {
        corners: [(0.0, 0.0); 4],
        height: 10.0,
        width: 10.0,
        angle: 0.0,
        stretch: 0.0,
        shear: 0.0,
        score: 1.0,
        explained: 0.98,
        cropped: 0.0,
        cuts: [0.0; 4],
        obscured: 0.0,
        clear: 10.0,
        pixels: 80.0,
        inks: vec![ink([0, 89, 76], [0, 89, 76]), ink([120, 30, 20], [120, 30, 20])],
        paper: [255; 3],
        negative: false,
    };
    let rule = Demands { min_height: 9.0, clear_space: 0.5, colours: &[], negative: false };
    assert!(faults(&whole, &rule).is_empty());
    // Part of the drawing is hidden, and nothing else explains it.
    let patched = Sighting { score: 0.88, ..whole.clone() };
    assert_eq!(faults(&patched, &rule), [Fault::Covered]);
    assert_eq!(faults(&Sighting { cropped: 0.2, ..patched }, &rule), [Fault::Cropped]);
    // Two colours that became one leave an outline only; small ones of another colour are others.
    let black = || vec![ink([0, 89, 76], [5, 5, 5]), ink([120, 30, 20], [6, 5, 5])];
    let flat = Sighting { inks: black(), obscured: 0.1, ..whole.clone() };
    assert_eq!(truest(vec![flat], &rule), None);
    let other = vec![ink([0, 89, 76], [5, 5, 5])];
    // A letter of a word in another colour: covered, and crowded by its neighbours.
    let letter = Sighting { inks: other.clone(), obscured: 0.1, clear: 1.0, ..whole.clone() };
    assert!(truest(vec![Sighting { clear: 10.0, ..letter.clone() }], &rule).is_some());
    assert_eq!(truest(vec![letter], &rule), None);
    let small = Sighting { height: 5.0, inks: other, ..whole.clone() };
    assert_eq!(truest(vec![small], &rule), None);
    assert!(truest(vec![Sighting { height: 5.0, ..whole }], &rule).is_some());
}
