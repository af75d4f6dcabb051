//! Lists of recipients: rows that no letter can be made of, and numbers that no letter needs. Findings say rows,
//! never what stands in them.

pub mod address_outside_window;
pub mod duplicate_recipient;
pub mod incomplete_address;
pub mod national_id_in_recipients;
pub mod unclear_recipient_value;
pub mod unknown_recipient_language;
pub mod unprintable_address;
