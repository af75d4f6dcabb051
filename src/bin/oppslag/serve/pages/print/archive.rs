//! A meeting for the archive: one ZIP, made when somebody asks for it and kept nowhere.

use std::sync::Arc;

use axum::extract::{Form as Posted, Path, State};
use axum::http::header::HeaderMap;
use oppslag::Error;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::jobs::archive::{Request, archive};
use serde::Deserialize;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::print::{download, view};
use crate::serve::pages::{Answer, In, Shared};
use crate::serve::person::Act;
use crate::serve::private::Private;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    /// The number of its case.
    sak: String,
}

/// The ZIP, or what is in its way.
type Packed = Result<Vec<u8>, Vec<Diagnostic>>;

pub(super) async fn make(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(asked): Posted<Asked>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Print)?;
    let packed = packed(&desk, &id, asked.sak.trim()).await.said(&words)?;
    match packed {
        Ok(zip) => Ok(download(&format!("{id}-arkiv.zip"), "application/zip", zip)),
        Err(found) => Ok(view::not_archived(&meeting, &found, &words)),
    }
}

async fn packed(desk: &Arc<Desk>, id: &str, case: &str) -> Result<Packed, Fault> {
    let event = desk.event(id)?;
    let case = Some(case.to_owned()).filter(|case| !case.is_empty());
    let today = desk.today();
    let work = desk.work_quietly(move |_| -> Result<Packed, Error> {
        let folder = Private::new()?;
        let out = Some(folder.path().to_owned());
        let outcome = archive(&Request { event, case, out, today }, &|_, _| ())?;
        if outcome.files.is_empty() {
            return Ok(Err(outcome.findings));
        }
        // The packed one lies beside the folder of the same name.
        let mut all = Private::read(folder.path())?.into_iter();
        let zip = all.find(|(path, _)| path.ends_with(".zip"));
        Ok(Ok(zip.map(|(_, bytes)| bytes).unwrap_or_default()))
    });
    Ok(work.await??)
}
