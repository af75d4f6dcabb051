//! Document → laid-out pages, by typst. Whatever typst warns of or finds wrong becomes a finding.

pub(crate) mod world;
pub(crate) mod fonts;
pub(crate) mod overset;
mod layout;
pub mod marks;
pub(crate) mod compiler;

pub use crate::page::compile::layout::{GreetingPlace, PageSubject, Seen, SeenCode, SeenText, greeting_place, white_grounds};
pub use crate::page::compile::overset::{Overset, overset};
pub use crate::page::compile::compiler::{Compiled, Compiler};
pub(crate) use crate::page::compile::compiler::{advice};
pub use crate::page::compile::fonts::Fonts;
