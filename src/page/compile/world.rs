//! What typst reads: templates, logos, fonts and the document of a page.

use std::borrow::Cow;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};

use crate::content::data::Data;
use crate::page::compile::extent::EXTENT;
use crate::page::compile::fonts::Fonts;
use crate::page::compile::given::DOC;

/// What templates may call: what typst has, the document, and how far a text extends.
pub(crate) static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let mut library = Library::default();
    let scope = library.global.scope_mut();
    scope.define_func_with_data(&EXTENT);
    scope.define_func_with_data(&DOC);
    LazyHash::new(library)
});

/// The module that takes in all others that templates share.
pub(crate) const SHARED_MODULES: &str = "templates/common/room.typ";

/// The files that are the same for every page: templates and logos.
pub(crate) struct SharedFiles {
    pub(crate) data: Data,
    pub(crate) logos: Vec<(String, Bytes)>,
}

impl FileLoader for SharedFiles {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash().to_owned();
        if let Some((_, logo)) = self.logos.iter().find(|(logo, _)| *logo == path) {
            return Ok(logo.clone());
        }
        // Templates see templates, never the rest of the workspace.
        if !path.starts_with("templates/") {
            return Err(FileError::AccessDenied);
        }
        match self.data.bytes(&path) {
            Ok(Some(Cow::Borrowed(bytes))) => Ok(Bytes::new(bytes)),
            Ok(Some(Cow::Owned(bytes))) => Ok(Bytes::new(bytes)),
            Ok(None) => Err(FileError::NotFound(path.into())),
            Err(_) => Err(FileError::AccessDenied),
        }
    }
}

/// What typst sees while it lays out one document: the shared files, and some of its own.
pub(crate) struct PageWorld<'a> {
    pub(crate) main: FileId,
    pub(crate) shared: &'a FileStore<SharedFiles>,
    pub(crate) own: Vec<(FileId, Bytes)>,
    pub(crate) fonts: &'a Fonts,
}

impl World for PageWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }
    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }
    fn main(&self) -> FileId {
        self.main
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        self.shared.source(id)
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match self.own.iter().find(|(own, _)| *own == id) {
            Some((_, bytes)) => Ok(bytes.clone()),
            None => self.shared.file(id),
        }
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
