//! checks/event

pub mod date_in_past;
pub mod date_weekday_mismatch;
pub mod deadline_after_event;
pub mod end_before_start;
pub mod public_holiday;
pub mod unknown_contact;
pub mod unknown_venue;
