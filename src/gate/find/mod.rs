//! Where a mark lies on a page: its edges are searched for, and what looks like it is laid over the page until it
//! fits, also cut, turned or squeezed.

pub mod anew;
pub mod marks;
pub mod points;
pub mod rounds;
pub mod search;
