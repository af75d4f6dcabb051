//! jobs/booklet

pub(crate) mod alphabet;
pub(crate) mod groups;
pub(crate) mod print;
