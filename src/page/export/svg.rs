//! Drawings of a page, for web pages and for further work.

use typst::foundations::Smart;
use typst_layout::Page;
use typst_svg::SvgOptions;

use crate::page::compile::Compiled;

pub(crate) fn export(compiled: &Compiled) -> Option<Vec<u8>> {
    let page = compiled.pages.pages().first()?;
    Some(typst_svg::svg(page, &SvgOptions::default()).into_bytes())
}

/// Without the white of the sheet, to lie on a paper of any colour.
pub(crate) fn transparent(compiled: &Compiled) -> Option<Vec<u8>> {
    let page = compiled.pages.pages().first()?;
    let page = Page { fill: Smart::Custom(None), ..page.clone() };
    Some(typst_svg::svg(&page, &SvgOptions::default()).into_bytes())
}
