//! What counts as a grey, which asks for no colour.

/// Channels of sRGB, from 0 to 1, may differ by so much in a grey that an operator asks for.
pub const OPERATOR: f32 = 0.01;
/// Channels of a picture's pixel may differ by so much: JPEG gives greys a touch of colour.
pub const PIXEL: f32 = 0.05;

/// Whether a colour is no grey; what cannot be told counts as none.
pub(crate) fn coloured(colour: Option<[f32; 3]>, tolerance: f32) -> bool {
    colour.is_none_or(|[r, g, b]| r.max(g).max(b) - r.min(g).min(b) > tolerance)
}
