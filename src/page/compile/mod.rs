//! Document → laid-out pages, by typst. Whatever typst warns of or finds wrong becomes a finding.

pub mod compiler;
mod extent;
pub mod fonts;
mod given;
pub mod ink;
pub mod layout;
pub mod marks;
pub mod overlap;
pub mod overset;
pub mod passage;
#[cfg(test)]
pub(crate) mod samples;
mod shaping;
pub mod world;

pub(crate) use crate::page::compile::compiler::advice;
pub use crate::page::compile::compiler::{Compiled, Compiler};
pub use crate::page::compile::fonts::Fonts;
pub use crate::page::compile::overset::overset;
