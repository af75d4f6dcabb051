//! Facts of a meeting that cannot be right: days, times, and ids that nothing has.

pub mod contradictory_fact;
pub mod date_in_past;
pub mod date_weekday_mismatch;
pub mod deadline_after_event;
pub mod deadline_on_closed_day;
pub mod end_before_start;
pub mod letter_date_too_late;
pub mod public_holiday;
pub mod unknown_contact;
pub mod unknown_topic;
pub mod unknown_venue;
