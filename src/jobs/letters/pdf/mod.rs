//! jobs/letters/pdf

pub(crate) mod own;
pub(crate) mod joined;
pub(crate) mod layers;
pub(crate) mod objects;
pub(crate) mod stencil;
