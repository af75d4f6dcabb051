//! jobs

pub mod booklet;
pub mod check;
pub mod drift;
pub mod letters;
pub mod order;
pub mod render;
