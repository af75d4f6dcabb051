//! Fluent files as such: what their grammar and their own references break, whatever they say.

pub mod cyclic_reference;
pub mod duplicate_message;
pub mod empty_message;
mod fluent_cause;
pub mod fluent_syntax;
pub mod id_style;
pub mod missing_plural_form;
pub mod missing_reference;
pub mod overridden_message;
pub mod unknown_variable;
pub mod unused_plural_form;
