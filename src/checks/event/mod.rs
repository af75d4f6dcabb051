//! checks/event

pub(crate) mod date_in_past;
pub(crate) mod date_weekday_mismatch;
pub(crate) mod deadline_after_event;
pub(crate) mod end_before_start;
pub(crate) mod public_holiday;
pub(crate) mod unknown_contact;
pub(crate) mod unknown_venue;
