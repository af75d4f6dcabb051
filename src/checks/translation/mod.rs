//! A translation beside its original: what it lacks, what it has too much, terms that the glossary decides,
//! and who has signed it.

pub mod changed_term;
pub mod forbidden_translation;
pub mod inconsistent_term;
pub mod missing_attribute;
pub mod missing_message;
pub mod missing_required_term;
pub mod missing_variable;
pub mod obsolete_message;
pub mod obsolete_reference;
pub mod placeable_lost;
pub mod signature_in_future;
pub mod signed_by_translator;
pub mod stale_translation;
pub mod unreviewed_translation;
pub mod untranslated_copy;
