//! What the checks are shown: a plain struct for each kind of subject.

pub mod event;
pub mod overlay;
pub mod page;
pub mod recipients;
pub mod sheet;
pub mod signatures;
pub mod text;

pub use event::{EventSubject, Facts};
pub use overlay::OverlaySubject;
pub use page::PageSubject;
pub use recipients::RecipientsSubject;
pub use sheet::{SheetMark, SheetSubject};
pub use signatures::SignaturesSubject;
pub use text::{FluentSubject, TextPart, TextSubject, TranslationSubject};
