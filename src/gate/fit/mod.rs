//! How a mark lies: learnt from its logo file, it is moved over a page until what differs is least. Says where, how
//! large, in which inks, and how well it agrees; judges nothing.

pub mod agreement;
pub mod blocks;
pub mod candidate;
pub(crate) mod drawn;
pub mod grid;
pub mod hairlines;
pub mod inks;
pub mod mark;
pub mod placing;
pub mod planes;
pub mod pose;
pub mod refine;
