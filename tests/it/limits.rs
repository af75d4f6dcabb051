//! The limits of the gate's faults: just outside its dead zone each of them is sure, on either side.

use oppslag::gate::measure::limits::{Demands, Fault, LIMITS, Limit, faults};
use oppslag::gate::measure::sighting::Sighting;
use oppslag::gate::measure::tint::SeenInk;

use crate::support::repository;

const WHITE: [u8; 3] = [255; 3];
/// A dark green and an orange that has 2.2 : 1 on white.
const DARK: [u8; 3] = [0, 89, 76];
const LIGHT: [u8; 3] = [232, 158, 60];
const LEAST: f64 = 9.0;
const CLEAR: f64 = 0.5;
const NONE: [Fault; 0] = [];

fn demands(negative: bool) -> Demands<'static> {
    Demands { min_height: LEAST, clear_space: CLEAR, colours: &[], negative }
}

/// The contrast of two colours, as WCAG 2.2 defines it.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let light = |colour: [u8; 3]| {
        let [r, g, b] = colour.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

fn ink(colour: [u8; 3], paper: [u8; 3]) -> SeenInk {
    SeenInk {
        demanded: colour,
        seen: colour,
        expected: colour,
        printed: colour,
        delta_e: 0.0,
        contrast: contrast(colour, paper),
        share: 0.5,
        on_paper: true,
    }
}

/// A mark with nothing wrong.
fn sound() -> Sighting {
    Sighting {
        corners: [(0.0, 0.0); 4],
        height: 10.0,
        width: 10.0,
        angle: 0.0,
        stretch: 0.0,
        shear: 0.0,
        score: 1.0,
        explained: 1.0,
        cropped: 0.0,
        cuts: [0.0; 4],
        obscured: 0.0,
        clear: 10.0,
        pixels: 80.0,
        inks: vec![ink(DARK, WHITE)],
        paper: WHITE,
        negative: false,
    }
}

/// A mark in a light colour on a grey paper that leaves so much of its contrast, or a little less when
/// that is a fault.
fn on_grey(share: f64, faulty: bool) -> Sighting {
    let wanted = share * contrast(LIGHT, WHITE);
    let mut greys = (0..=255_u8).rev().map(|level| [level; 3]);
    let less = greys.find(|paper| contrast(LIGHT, *paper) <= wanted).unwrap();
    let paper = if faulty { less } else { less.map(|channel| channel + 1) };
    Sighting { paper, inks: vec![ink(LIGHT, paper)], ..sound() }
}

/// Marks in which nothing but what a limit is about has a value, and what is told of them when that is
/// too much or too little.
fn with(limit: &Limit, value: f64) -> (Vec<Sighting>, Fault) {
    let faulty = value == limit.fault;
    match limit.what {
        "height ÷ least height" => {
            (vec![Sighting { height: value * LEAST, ..sound() }], Fault::Undersized)
        }
        "stretch" => {
            // Too wide, and as much too high.
            let stretches = [value, 1.0 / (1.0 + value) - 1.0];
            let all = stretches.map(|stretch| Sighting { stretch, ..sound() });
            (all.to_vec(), Fault::Distorted)
        }
        "skew in degrees" => (vec![Sighting { shear: value, ..sound() }], Fault::Distorted),
        "share cut off" => (vec![Sighting { cropped: value, ..sound() }], Fault::Cropped),
        "share covered" => (vec![Sighting { obscured: value, ..sound() }], Fault::Covered),
        "share drawn as it should be" => {
            (vec![Sighting { score: value, ..sound() }], Fault::Covered)
        }
        "free ÷ demanded clear space" => {
            let all = [10.0, 30.0].map(|height| Sighting {
                height,
                clear: value * CLEAR * height,
                ..sound()
            });
            (all.to_vec(), Fault::Crowded)
        }
        "pixels in its height" => (vec![Sighting { pixels: value, ..sound() }], Fault::Blurred),
        "ΔE00" => {
            // The only colour of a mark, and the second of two.
            let other = SeenInk { delta_e: value, ..ink(DARK, WHITE) };
            let two = vec![ink([120, 30, 20], WHITE), other.clone()];
            let all = [vec![other], two].map(|inks| Sighting { inks, ..sound() });
            (all.to_vec(), Fault::Recoloured)
        }
        "contrast with the paper" => {
            let inks = vec![SeenInk { contrast: value, ..ink(DARK, WHITE) }];
            (vec![Sighting { inks, ..sound() }], Fault::Lost)
        }
        "contrast of a light colour ÷ its own on white" => {
            (vec![on_grey(value, faulty)], Fault::Lost)
        }
        other => panic!("nobody tries {other}"),
    }
}

#[test]
fn outside_its_dead_zone_every_fault_is_sure() {
    assert_eq!(faults(&sound(), &demands(false)), NONE);
    for limit in &LIMITS {
        let what = (limit.code, limit.what);
        for sighting in with(limit, limit.sound).0 {
            assert_eq!(faults(&sighting, &demands(false)), NONE, "{what:?}: {}", limit.sound);
        }
        let (all, fault) = with(limit, limit.fault);
        assert_eq!(fault.code(), limit.code);
        for sighting in all {
            assert_eq!(faults(&sighting, &demands(false)), [fault], "{what:?}: {}", limit.fault);
        }
    }
}

/// What people were told of the limits: the numbers of a table in the documents.
#[test]
fn the_documented_limits_are_those_that_hold() {
    let text = std::fs::read_to_string(repository().join("docs/sender-gate.md")).unwrap();
    let number = |cell: &str| -> f64 {
        let digits = cell.trim().trim_start_matches("up to ");
        digits.split(' ').next().unwrap().parse().unwrap()
    };
    let rows = text.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    let rows = rows.take_while(|line| line.starts_with('|'));
    let said: Vec<_> = rows
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let scale = if cells[1].contains("per cent") { 100.0 } else { 1.0 };
            let at = |cell: usize| (number(cells[cell]) / scale * 1e6).round() / 1e6;
            (cells[0].trim().to_owned(), at(2), at(3), at(4))
        })
        .collect();
    let hold = LIMITS.map(|limit| (limit.code.to_owned(), limit.sound, limit.limit, limit.fault));
    assert_eq!(said, hold);
}

#[test]
fn a_white_mark_passes_only_where_its_sender_allows_it() {
    let ground = [20, 60, 120];
    let white = Sighting {
        negative: true,
        paper: ground,
        inks: vec![SeenInk { seen: WHITE, contrast: contrast(WHITE, ground), ..ink(DARK, ground) }],
        ..sound()
    };
    assert_eq!(faults(&white, &demands(true)), NONE);
    assert_eq!(faults(&white, &demands(false)), [Fault::Recoloured]);
    // Where it is allowed, only white is.
    let mut yellow = white.clone();
    yellow.inks[0].seen = [255, 220, 0];
    assert_eq!(faults(&yellow, &demands(true)), [Fault::Recoloured]);
}
