//! Letters to people on a list: each in a language that they read, in a window envelope, in time.
//!
//! ```text
//! list (CSV, XLSX) ─► List ─► checks ─► plan: jobs ─► make, on all cores ─► files, journal ─► summary
//! ```
//!
//! Who gets a letter is confidential. It lives in memory and in the finished letters, and nowhere
//! else: findings say rows and columns, types that hold it show nothing through `Debug`, and what is
//! written on the way is readable by the user alone.

pub mod bodies;
pub mod calls;
pub mod code;
pub mod deadline;
pub mod each;
pub mod fault;
pub mod greeting;
pub mod job;
pub mod journal;
pub mod make;
pub mod pdf;
pub mod plan;
pub mod printing;
pub mod produce;
pub mod request;
pub mod shard;
pub mod sheets;
pub mod staff;
pub mod steps;

pub use request::{Options, Outcome, Reading, Request};
pub use steps::{letters, letters_from};
