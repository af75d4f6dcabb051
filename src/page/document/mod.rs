//! Event + messages + senders + template → [`Document`]: everything that one page needs, as plain
//! data. It is the only thing that typst sees.

pub(crate) mod context;
pub(crate) mod data;
mod qr;
mod texts;
pub(crate) mod build;

pub(crate) use crate::page::document::qr::QUIET_ZONE;
pub use crate::page::document::qr::QrPage;
pub use crate::page::document::build::{build, families};
pub(crate) use crate::page::document::build::{VARIABLES};
pub use crate::page::document::context::Context;
pub use crate::page::document::data::{DateBlock, Document, Fact, Fitted, LanguageName, Letter, Mark, Point, Recipient, Typography, WebPage, typography};
