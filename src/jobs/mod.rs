//! What a user asks for, a folder each. Jobs read, let judge, and write; a file is whole or not there.
//!
//! A job's `Request` is what was asked, its `Outcome` what came of it. They are spoken with their job:
//! `render::Request`, `letters::Outcome`.

pub mod approve;
pub mod archive;
pub mod booklet;
pub mod changes;
pub mod check;
pub mod drift;
pub mod edit;
pub mod exchange;
pub mod init;
pub mod letters;
pub mod order;
pub mod preview;
pub mod print;
pub mod render;
pub mod review;
pub mod season;
pub mod topic;
