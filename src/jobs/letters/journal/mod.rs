//! jobs/letters/journal

pub mod done;
pub mod growing;
pub mod private;
pub mod rows;
pub mod run;
pub mod summary;
