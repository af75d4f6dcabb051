//! Findings about what people wrote: a rule, a place, arguments. Never a sentence, and nothing of what
//! found it.

pub mod diagnostic;
pub mod policy;
pub mod rules;
pub mod selection;
pub mod sink;
pub mod source;
