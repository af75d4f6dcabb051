//! Languages: `locales/<tag>/locale.toml` and negotiation.

pub mod dates;
pub mod folder;
pub mod messages;
pub mod numbers;
pub mod values;

pub use crate::content::locale::folder::{FILE, Locale, likely_script, load, load_all, negotiate};
pub(crate) use crate::content::locale::numbers::plural_categories;
pub use crate::content::locale::values::{isolate_ltr, isolate_unknown};
