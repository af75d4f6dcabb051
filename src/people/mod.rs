//! Lists of recipients: tables, columns, addresses, languages, repeated rows. Nothing here shows a name through
//! `Debug`.

pub mod address;
pub mod assembly;
pub mod columns;
pub mod countries;
pub mod decoding;
pub mod few;
pub mod file;
pub mod foreign;
pub mod garbled;
pub mod household;
pub mod identity;
pub mod list;
pub mod opendocument;
pub mod parts;
pub mod plausible;
pub mod protected;
pub mod recipient;
pub mod repeated;
pub mod rows;
#[cfg(test)]
pub(crate) mod samples;
pub mod separated;
pub mod spoken;
pub mod streets;
pub mod table;
pub mod unused;
pub mod workbook;
