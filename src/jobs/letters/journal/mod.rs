//! Jobs that are done whole or not at all, and the proof of it: files that grow on all cores, the journal by which a
//! run is continued, the summary, and who may read what lies there meanwhile.

pub mod done;
pub mod growing;
pub mod private;
pub mod rows;
pub mod run;
pub mod summary;
