//! Laid-out pages: what does not fit, cannot be read, or is missing.

pub mod low_contrast;
pub mod missing_glyph;
pub mod missing_required_content;
pub mod overset_text;
pub mod small_text;
pub mod unreadable_qr_code;
