//! Lists of recipients: tables, columns, addresses, languages, repeated rows. Nothing here shows a name through
//! `Debug`.

pub mod address;
pub mod columns;
pub mod few;
pub mod foreign;
pub mod list;
pub mod recipient;
pub mod repeated;
pub mod rows;
#[cfg(test)]
pub(crate) mod samples;
pub mod spoken;
pub mod table;
pub mod workbook;
