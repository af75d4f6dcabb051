//! Topics: which there are, and a new one made of a meeting.
//!
//! ```text
//! events/<id>/*.ftl, *.review.toml ─► save ─► locales/<tag>/topics/<new>.ftl, .review.toml
//!                                            assets/topics/<new>.toml
//! ```

mod overview;
mod save;

pub use overview::{KnownTopic, TopicLanguage, topics};
pub use save::{SavedTopic, save};
