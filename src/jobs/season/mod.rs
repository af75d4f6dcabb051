//! An office's meetings together: what is coming, and a season of them from one table.

mod cells;
mod coming;
mod day;
mod plan;
mod said;
mod series;

pub use coming::{Coming, coming};
pub use day::{DayNote, notes};
pub use plan::RowFault;
pub use said::Said;
pub use series::{Outcome, Request, RowChange, SeriesRow, series};
