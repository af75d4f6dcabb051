//! PDFs of many letters, put together from what typst made once: what all letters share stands in a file once, and
//! nobody's name in another one's letter.

pub mod joined;
pub mod layers;
pub mod objects;
pub mod own;
pub mod stencil;
