//! A translation beside its original: what it lacks, what it has too much, and terms that the glossary decides.

pub mod forbidden_translation;
pub mod inconsistent_term;
pub mod missing_attribute;
pub mod missing_message;
pub mod missing_required_term;
pub mod missing_variable;
pub mod obsolete_message;
pub mod obsolete_reference;
pub mod placeable_lost;
pub mod unreviewed_translation;
pub mod untranslated_copy;
