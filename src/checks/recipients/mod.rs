//! checks/recipients

pub(crate) mod address_outside_window;
pub(crate) mod duplicate_recipient;
pub(crate) mod incomplete_address;
pub(crate) mod national_id_in_recipients;
pub(crate) mod unclear_recipient_value;
pub(crate) mod unknown_recipient_language;
pub(crate) mod unprintable_address;
