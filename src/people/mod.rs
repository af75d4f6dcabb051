//! people

pub(crate) mod rows;
pub(crate) mod few;
pub mod address;
pub mod columns;
pub mod list;
pub mod recipient;
pub mod repeated;
pub mod spoken;
pub mod table;
pub(crate) mod workbook;
