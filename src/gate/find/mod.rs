//! gate/find

pub(crate) mod anew;
pub mod marks;
pub(crate) mod search;
