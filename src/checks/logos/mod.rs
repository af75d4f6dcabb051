//! Senders' logos: there, whole, large enough, in their own colours, and readable on their paper; on our pages and on
//! finished sheets of anybody's.

pub mod black_near_logo;
pub mod blurred_sender_logo;
pub mod colour_in_black_file;
pub mod cropped_sender_logo;
pub mod distorted_sender_logo;
pub mod logo_lost_on_paper;
pub mod missing_sender_logo;
pub mod more_than_logos;
pub mod obscured_sender_logo;
pub mod recoloured_sender_logo;
pub mod undersized_sender_logo;
