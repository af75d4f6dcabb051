//! checks/messages

pub(crate) mod cyclic_reference;
pub(crate) mod duplicate_message;
pub(crate) mod empty_message;
pub(crate) mod fluent_syntax;
pub(crate) mod id_style;
pub(crate) mod missing_plural_form;
pub(crate) mod missing_reference;
pub(crate) mod unknown_variable;
