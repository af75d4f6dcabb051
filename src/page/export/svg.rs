//! Drawings of a page, for web pages and for further work.

use typst_svg::SvgOptions;

use crate::page::compile::Compiled;

pub(crate) fn export(compiled: &Compiled) -> Option<Vec<u8>> {
    let page = compiled.pages.pages().first()?;
    Some(typst_svg::svg(page, &SvgOptions::default()).into_bytes())
}
