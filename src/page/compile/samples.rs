//! Small files of typst, laid out for the tests of this crate.

use std::sync::{Arc, OnceLock};

use crate::content::data::Data;
use crate::content::sender::Sender;
use crate::page::compile::{Compiled, Compiler, Fonts};

/// The fonts, which are read once.
fn fonts() -> Arc<Fonts> {
    static FONTS: OnceLock<Arc<Fonts>> = OnceLock::new();
    FONTS.get_or_init(|| Arc::new(Fonts::load(&Data::new(None), &mut Vec::new()))).clone()
}

/// What a template lays out, with the logos of some senders.
pub(crate) fn laid_out(main: &str, senders: &[Sender]) -> (Compiler, Compiled) {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("templates/own");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("main.typ"), main).unwrap();
    let mut found = Vec::new();
    let compiler = Compiler::new(&Data::new(Some(root.path())), fonts(), senders);
    let compiled = compiler.compile_once(&(), "own", "nb", &mut found);
    assert!(found.is_empty(), "{found:?}");
    (compiler, compiled.unwrap())
}
