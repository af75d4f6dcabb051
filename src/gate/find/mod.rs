//! gate/find

pub mod anew;
pub mod marks;
pub mod search;
