//! jobs/booklet

pub mod alphabet;
pub mod groups;
pub mod print;
