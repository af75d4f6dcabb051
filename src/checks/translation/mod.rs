//! checks/translation

pub(crate) mod forbidden_translation;
pub(crate) mod inconsistent_term;
pub(crate) mod missing_attribute;
pub(crate) mod missing_message;
pub(crate) mod missing_required_term;
pub(crate) mod missing_variable;
pub(crate) mod obsolete_message;
pub(crate) mod obsolete_reference;
pub(crate) mod placeable_lost;
pub(crate) mod unreviewed_translation;
pub(crate) mod untranslated_copy;
