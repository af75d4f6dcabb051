//! jobs/letters/pdf

pub mod joined;
pub mod layers;
pub mod objects;
pub mod own;
pub mod stencil;
