//! What a user asks for, a folder each. Jobs read, let judge, and write.

pub mod booklet;
pub mod check;
pub mod drift;
pub mod letters;
pub mod order;
pub mod render;
