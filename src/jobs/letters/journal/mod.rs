//! jobs/letters/journal

pub(crate) mod done;
pub(crate) mod growing;
pub mod private;
pub mod rows;
pub(crate) mod run;
pub mod summary;
