//! checks/page

pub(crate) mod low_contrast;
pub(crate) mod missing_glyph;
pub(crate) mod missing_required_content;
pub(crate) mod overset_text;
pub(crate) mod small_text;
pub(crate) mod unreadable_qr_code;
