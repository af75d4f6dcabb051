//! Event + messages + senders + template → [`Document`](data::Document): everything that one page needs, as plain
//! data. It is the only thing that typst sees.

pub mod build;
pub mod code;
pub mod context;
pub mod data;
pub mod interpreters;
pub mod qr;
pub mod texts;
pub mod units;

pub(crate) use crate::page::document::build::VARIABLES;
pub use crate::page::document::build::{build, families};
pub use crate::page::document::context::Context;
pub use crate::page::document::qr::QrPage;
