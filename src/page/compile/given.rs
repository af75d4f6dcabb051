//! The function `doc()`: the page's document, as templates read it. Half of what templates do is to ask for
//! something of it; typst would remember each of those calls, which costs more than the answer.

use std::cell::RefCell;
use std::sync::LazyLock;

use typst::World;
use typst::diag::At;
use typst::foundations::{Bytes, CastInfo, NativeFuncData, NativeFuncPtr, Scope, Value};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};

/// The file that it stands in.
pub(crate) const FILE: &str = "document.json";

static PLACE: LazyLock<Option<FileId>> = LazyLock::new(|| file_id(FILE));

thread_local! {
    /// The document that was read last, and what it says.
    static READ: RefCell<Option<(Bytes, Value)>> = const { RefCell::new(None) };
}

/// The function.
pub(crate) static DOC: NativeFuncData = NativeFuncData {
    function: NativeFuncPtr(&|engine, _, args| {
        let id = PLACE.ok_or("the document has no place").at(args.span)?;
        let bytes = engine.world.file(id).at(args.span)?;
        READ.with_borrow_mut(|read| match read {
            Some((known, value)) if *known == bytes => Ok(value.clone()),
            _ => {
                let value: Value = serde_json::from_slice(&bytes)
                    .map_err(|error| error.to_string())
                    .at(args.span)?;
                *read = Some((bytes, value.clone()));
                Ok(value)
            }
        })
    }),
    name: "doc",
    title: "Document",
    docs: "What the page is made of.",
    def_site: None,
    keywords: &[],
    contextual: false,
    scope: LazyLock::new(&|| Scope::new()),
    params: LazyLock::new(&|| Vec::new()),
    returns: LazyLock::new(&|| CastInfo::Any),
};

/// The place of a file, as typst knows it.
pub(crate) fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(format!("/{path}")).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
