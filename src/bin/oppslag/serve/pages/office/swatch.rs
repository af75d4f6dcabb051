//! Colours and logos on the papers that they are printed on.

use maud::{Markup, html};
use oppslag::content::sender::Sender;

use crate::serve::desk::Desk;

/// A logo needs some air even where its rule asks for none.
const LEAST_AIR: f64 = 2.0;

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// A small square of a colour.
pub(crate) fn chip(rgb: [u8; 3]) -> Markup {
    html! {
        svg.chip viewBox="0 0 10 10" width="18" height="18" aria-hidden="true" {
            rect x="0.5" y="0.5" width="9" height="9" fill=(hex(rgb)) stroke="#6b7382" {}
        }
    }
}

/// A paper: its name, its colour, and whether white lies below the logos.
pub(crate) struct Ground<'a> {
    pub(crate) name: &'a str,
    pub(crate) rgb: [u8; 3],
    pub(crate) white_below: bool,
}

/// Where the browser finds a sender's logo.
pub(crate) fn address(desk: &Desk, sender: &Sender) -> String {
    let ending = if sender.file.ends_with("png") { "png" } else { "svg" };
    format!("/fil/{}", desk.keep(sender.logo.clone().into_owned(), ending))
}

/// A logo in its least size on a paper, in millimetres, with the space that stays free around it.
pub(crate) fn logo(sender: &Sender, address: &str, ground: &Ground) -> Markup {
    let (height, width) = (sender.min_height, sender.min_height * sender.aspect);
    let clear = (sender.clear_space * height).max(0.0);
    let air = clear.max(LEAST_AIR) + 1.0;
    let (w, h) = (width + 2.0 * air, height + 2.0 * air);
    let (x, y) = (air - clear, air - clear);
    html! {
        figure.swatch {
            svg viewBox=(format!("0 0 {w:.2} {h:.2}")) width=(format!("{w:.2}mm")) height=(format!("{h:.2}mm"))
                role="img" aria-label=(format!("{}, {}", sender.name, ground.name)) {
                rect width=(format!("{w:.2}")) height=(format!("{h:.2}")) fill=(hex(ground.rgb)) {}
                @if ground.white_below {
                    rect x=(format!("{x:.2}")) y=(format!("{y:.2}")) width=(format!("{:.2}", width + 2.0 * clear))
                        height=(format!("{:.2}", height + 2.0 * clear)) fill="#ffffff" {}
                }
                rect x=(format!("{x:.2}")) y=(format!("{y:.2}")) width=(format!("{:.2}", width + 2.0 * clear))
                    height=(format!("{:.2}", height + 2.0 * clear)) fill="none" stroke="#14171c" stroke-opacity="0.35"
                    stroke-width="0.2" stroke-dasharray="0.8 0.8" {}
                image href=(address) x=(format!("{air:.2}")) y=(format!("{air:.2}"))
                    width=(format!("{width:.2}")) height=(format!("{height:.2}")) {}
            }
            figcaption { (ground.name) }
        }
    }
}
