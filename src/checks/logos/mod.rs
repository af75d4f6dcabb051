//! checks/logos

pub(crate) mod black_near_logo;
pub(crate) mod blurred_sender_logo;
pub(crate) mod colour_in_black_file;
pub(crate) mod cropped_sender_logo;
pub(crate) mod distorted_sender_logo;
pub(crate) mod logo_lost_on_paper;
pub(crate) mod missing_sender_logo;
pub(crate) mod more_than_logos;
pub(crate) mod obscured_sender_logo;
pub(crate) mod recoloured_sender_logo;
pub(crate) mod undersized_sender_logo;
