//! Coloured papers that shops have, to choose one for each language.

/// A common office paper. Its colour is an estimate.
#[derive(Debug, PartialEq, Eq)]
pub struct PaletteColour {
    /// Its id in `[papers]`.
    pub id: &'static str,
    /// What it is called in Norwegian.
    pub name: &'static str,
    /// The colour as `#rrggbb`.
    pub rgb: &'static str,
}

const fn paper(id: &'static str, name: &'static str, rgb: &'static str) -> PaletteColour {
    PaletteColour { id, name, rgb }
}

/// The papers to choose from, white first.
pub static PALETTE: [PaletteColour; 8] = [
    paper("white", "hvit", "#FFFFFF"),
    paper("yellow", "gul", "#FFF5B1"),
    paper("pink", "rosa", "#F8C8D8"),
    paper("blue", "blå", "#BFDDF0"),
    paper("green", "grønn", "#C6E8C8"),
    paper("ivory", "elfenben", "#FFF8DC"),
    paper("lilac", "lilla", "#E4D7F0"),
    paper("salmon", "laks", "#FBD9C6"),
];

/// The paper with an id.
pub fn colour(id: &str) -> Option<&'static PaletteColour> {
    PALETTE.iter().find(|colour| colour.id == id)
}
