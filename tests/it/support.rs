//! What the tests share: the repository, workspaces in temporary folders, rendered events.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use oppslag::jobs::render::Outcome;
use tempfile::TempDir;

mod loaded;
mod requests;
pub(crate) mod served;
pub(crate) mod web;

pub(crate) use loaded::Loaded;
pub(crate) use requests::*;

/// Writes a ZIP archive of files that are not packed.
pub(crate) fn zip(path: &Path, files: &[(&str, String)]) {
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};
    let mut archive = ZipWriter::new(std::fs::File::create(path).unwrap());
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in files {
        archive.start_file(*name, stored).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
}

/// Every size of every template.
pub(crate) fn all_sizes() -> Vec<String> {
    let data = oppslag::content::data::Data::new(Some(repository()));
    let mut found = Vec::new();
    let templates = oppslag::content::template::load_all(&data, &mut found);
    assert!(found.is_empty(), "{found:?}");
    templates.values().flat_map(|t| t.sizes.iter().map(|size| size.id.clone())).collect()
}

/// *bolig* in every language, template and size, as PDF: (folder, outcome).
pub(crate) fn everything() -> &'static (TempDir, Outcome) {
    static ALL: OnceLock<(TempDir, Outcome)> = OnceLock::new();
    ALL.get_or_init(|| {
        let out = tempfile::tempdir().unwrap();
        let mut request = request(&repository().join("events/bolig"), out.path());
        request.pages.sizes = all_sizes();
        let outcome = run(&request);
        (out, outcome)
    })
}

/// A copy of a meeting of this repository, with its topic's texts as its own.
pub(crate) fn copy_meeting(id: &str, to: &Path) {
    copy(&repository().join("events").join(id), to);
    let facts = to.join("event.toml");
    let text = std::fs::read_to_string(&facts).unwrap();
    let own = text.replace(&format!("topic = \"{id}\"\n"), "");
    assert_ne!(own, text, "{id} is not about the topic of its name");
    std::fs::write(facts, own).unwrap();
    for folder in std::fs::read_dir(repository().join("locales")).unwrap() {
        let folder = folder.unwrap();
        let texts = folder.path().join(format!("topics/{id}.ftl"));
        let tag = folder.file_name().into_string().unwrap();
        std::fs::copy(texts, to.join(format!("{tag}.ftl"))).unwrap();
    }
}

/// A workspace with *bolig* whose `event.toml` was changed, as (folder, the event's folder).
pub(crate) fn changed(change: impl FnOnce(String) -> String) -> (TempDir, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    std::fs::copy(repository().join("oppslag.toml"), root.path().join("oppslag.toml")).unwrap();
    let event = root.path().join("events/bolig");
    copy(&repository().join("events/bolig"), &event);
    let facts = std::fs::read_to_string(event.join("event.toml")).unwrap();
    let new = change(facts.clone());
    assert_ne!(facts, new, "the change must change something");
    std::fs::write(event.join("event.toml"), new).unwrap();
    (root, event)
}

/// The first page of a PDF as pixels, by hayro: (width, height, grey values).
pub(crate) fn raster(pdf: &[u8], dpi: f32) -> (usize, usize, Vec<u8>) {
    raster_page(&hayro::hayro_syntax::Pdf::new(pdf.to_vec()).unwrap(), 0, dpi)
}

/// A page of a PDF as pixels, as [`raster`] gives them.
pub(crate) fn raster_page(
    pdf: &hayro::hayro_syntax::Pdf,
    page: usize,
    dpi: f32,
) -> (usize, usize, Vec<u8>) {
    let scale = dpi / 72.0;
    let settings = hayro::PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: hayro::vello_cpu::color::palette::css::WHITE,
    };
    let cache = hayro::RenderCache::new();
    let page = &pdf.pages()[page];
    let pixmap = hayro::render(page, &cache, &Default::default(), &Default::default(), &settings);
    let grey = pixmap
        .data_as_u8_slice()
        .chunks_exact(4)
        .map(|p| ((u32::from(p[0]) * 30 + u32::from(p[1]) * 59 + u32::from(p[2]) * 11) / 100) as u8)
        .collect();
    (usize::from(pixmap.width()), usize::from(pixmap.height()), grey)
}

/// The number of pages of a PDF, by hayro.
pub(crate) fn page_count(pdf: &[u8]) -> usize {
    hayro::hayro_syntax::Pdf::new(pdf.to_vec()).unwrap().pages().len()
}
