//! Laid-out pages: what does not fit, cannot be read, or is missing.

pub mod clipped_text;
pub mod lonely_word;
pub mod low_contrast;
pub mod missing_glyph;
pub mod missing_required_content;
pub mod overlapping_text;
pub mod overset_text;
pub mod small_text;
pub mod split_unit;
pub mod text_off_page;
pub mod unreadable_qr_code;
