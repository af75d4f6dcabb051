//! Languages: `locales/<tag>/locale.toml`, negotiation and the review state.

mod dates;
mod messages;
mod numbers;
mod values;
pub(crate) mod folder;

pub use crate::content::locale::dates::{DateFormats, DateNames, WrittenDate};
pub use crate::content::locale::messages::Messages;
pub(crate) use crate::content::locale::numbers::plural_categories;
pub use crate::content::locale::numbers::{ListWords, Lists};
pub use crate::content::locale::values::{Args, FUNCTIONS, Value, isolate_ltr, isolate_unknown};
pub use crate::content::locale::folder::{FILE, Locale, likely_script, load, load_all, negotiate};
