//! checks/page

pub mod low_contrast;
pub mod missing_glyph;
pub mod missing_required_content;
pub mod overset_text;
pub mod small_text;
pub mod unreadable_qr_code;
