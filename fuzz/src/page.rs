//! Finished pages: whatever a file holds, it is a page or cannot be read, and a mark is looked for.

use std::path::Path;
use std::sync::OnceLock;

use oppslag::content::data::Data;
use oppslag::content::sender;
use oppslag::gate::read::pages::Page;
use oppslag::gate::read::part::MOST_PIXELS;
use oppslag::gate::read::source::Source;
use oppslag::judge::required::Required;

/// Opens a PDF or a picture, draws its first page and looks for a mark on it.
pub fn page(bytes: &[u8], _: &Path) {
    static NAV: OnceLock<Required> = OnceLock::new();
    let nav = NAV.get_or_init(|| {
        let sender = sender::load(&Data::new(None), "nav", &mut Vec::new());
        let required = sender.and_then(Required::new);
        required.unwrap_or_else(|| panic!("NAV's logo shows nothing"))
    });
    let Ok(source) = Source::open(bytes.to_vec()) else { return };
    // Whatever colours it asks for, they are read in bounded time.
    let _ = source.colours(0);
    let Ok((raster, _)) = source.page(0, 0.5) else { return };
    assert_eq!(raster.rgb.len(), raster.width * raster.height * 3);
    assert!((raster.width * raster.height) as f64 <= 3.0 * MOST_PIXELS, "a page too fine");
    // Large pages only take longer.
    if raster.width * raster.height < 1_000_000 {
        let (seen, wrong) = nav.look(&Page::new(raster));
        assert!(seen.is_some() || wrong.is_empty());
    }
}
