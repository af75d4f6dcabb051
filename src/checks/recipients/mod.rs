//! Lists of recipients: rows that no letter can be made of, and numbers that no letter needs. Findings say rows,
//! never what stands in them.

pub mod address_outside_window;
pub mod address_without_street;
pub mod duplicate_recipient;
pub mod garbled_recipient;
pub mod gone_recipient;
pub mod hidden_recipients;
pub mod incomplete_address;
pub mod national_id_in_recipients;
pub mod protected_recipient;
pub mod unclear_recipient_value;
pub mod unknown_recipient_language;
pub mod unprintable_address;
pub mod unread_sheet;
pub mod unused_address_column;
