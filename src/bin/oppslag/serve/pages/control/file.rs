//! A finished page or picture: judged in a private folder, shown with what was seen on it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::Multipart;
use maud::{Markup, html};
use oppslag::content::data;
use oppslag::content::locale::values::Value;
use oppslag::finding::diagnostic::{Arg, Diagnostic};
use oppslag::finding::rules::Severity;
use oppslag::gate::read::part::Scale;
use oppslag::gate::read::source::Source;
use oppslag::jobs::check::{Request, SeenSheet, check};
use oppslag::report::pictures;
use tempfile::TempDir;
use tokio::sync::Semaphore;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::control::kind::{self, Kind};
use crate::serve::shell;
use crate::serve::upload;
use crate::serve::words::{Words, number, text};

/// The largest file, in megabytes.
pub(crate) const MEGABYTES: usize = 64;
/// More pages are nobody's poster.
const MOST_PAGES: usize = 40;
/// Strangers' files are judged two at once.
static TURNS: Semaphore = Semaphore::const_new(2);
/// The largest picture of a page with what was seen on it.
const PICTURE: u64 = 64 << 20;

/// A file that was judged.
#[derive(Default)]
pub(crate) struct JudgedFile {
    /// What it was called.
    pub(crate) name: String,
    /// Why it was not judged: the id of a message and its number.
    pub(crate) refused: Option<(&'static str, usize)>,
    /// What is wrong with it.
    pub(crate) findings: Vec<Diagnostic>,
    /// Its pages.
    pub(crate) pages: Vec<JudgedPage>,
}

/// A page with what was seen on it.
pub(crate) struct JudgedPage {
    /// The page, PNG.
    pub(crate) picture: Bytes,
    /// What was seen.
    pub(crate) sheet: SeenSheet,
}

impl JudgedFile {
    fn refused(name: &str, id: &'static str, count: usize) -> Self {
        Self { name: name.to_owned(), refused: Some((id, count)), ..Self::default() }
    }
}

/// A folder that nobody else may look into; gone with all that is in it when it is dropped.
fn private() -> std::io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("oppslag-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

/// Takes a dropped file and judges it.
pub(crate) async fn judged(
    desk: &Arc<Desk>,
    form: Multipart,
    words: &Words,
) -> Result<JudgedFile, Fault> {
    let folder = private().map_err(|_| Fault::Broken)?;
    let path = folder.path().join("file");
    let mut file = BufWriter::new(File::create(&path).map_err(|_| Fault::Broken)?);
    let received = upload::receive(form, MEGABYTES << 20, &mut file).await?;
    drop(file.into_inner().map_err(|_| Fault::Broken)?);
    let Some(name) = received.name.clone() else {
        return Ok(JudgedFile::refused("", "web-control-none", 0));
    };
    if received.too_large {
        return Ok(JudgedFile::refused(&name, "web-control-large", MEGABYTES));
    }
    let turn = TURNS.acquire().await.map_err(|_| Fault::Broken)?;
    let own = format!("kontroll {}", folder.path().display());
    let labels = pictures::labels(words.interface());
    let done = desk.work(&own, move |desk| {
        let judged = judge(desk, folder.path(), &path, &name, labels);
        // What was looked at is gone before anybody is told of it.
        drop(folder);
        judged
    });
    let judged = done.await?.ok_or(Fault::Broken)?;
    drop(turn);
    judged
}

fn judge(
    desk: &Desk,
    folder: &Path,
    path: &Path,
    name: &str,
    labels: BTreeMap<&'static str, String>,
) -> Result<JudgedFile, Fault> {
    let limit = (MEGABYTES as u64) << 20;
    let bytes = data::read(path, "", limit).map_err(|_| Fault::Broken)?;
    let ending = match kind::kind(&bytes, bytes.len()) {
        Kind::Page(ending) => ending,
        Kind::Other(word) => return Ok(JudgedFile::refused(name, other(word), 0)),
    };
    match Source::open(bytes).map(|source| source.pages()) {
        Ok(pages) if pages > MOST_PAGES => {
            return Ok(JudgedFile::refused(name, "web-control-pages", pages));
        }
        Ok(0) => return Ok(JudgedFile::refused(name, broken("broken"), 0)),
        Ok(_) => {}
        Err(reason) => return Ok(JudgedFile::refused(name, broken(reason.word()), 0)),
    }
    let page = folder.join(format!("page.{ending}"));
    std::fs::rename(path, &page).map_err(|_| Fault::Broken)?;
    let pictures = folder.join("seen.png");
    let request = Request {
        office: Some(desk.root().to_owned()),
        annotate: Some(pictures.clone()),
        labels,
        ..Request::new(vec![page], desk.today())
    };
    let outcome = check(&request)?;
    // A picture may turn out to be broken only when it is looked at.
    if outcome.sheets.is_empty() {
        let reason = outcome.findings.iter().find_map(|finding| finding.text("reason"));
        return Ok(JudgedFile::refused(name, broken(reason.unwrap_or_default()), 0));
    }
    let picture = |sheet: SeenSheet| {
        let path = match sheet.page {
            1 => pictures.clone(),
            page => pictures.with_file_name(format!("seen-{page}.png")),
        };
        let picture = data::read(&path, "", PICTURE).unwrap_or_default().into();
        JudgedPage { picture, sheet }
    };
    let pages: Vec<JudgedPage> = outcome.sheets.into_iter().map(picture).collect();
    Ok(JudgedFile { name: name.to_owned(), refused: None, findings: outcome.findings, pages })
}

/// The message for a file that is no page.
fn other(word: &str) -> &'static str {
    match word {
        "empty" => "web-control-empty",
        "gif" => "web-control-gif",
        "heic" => "web-control-heic",
        "word" | "old-office" => "web-control-word",
        "powerpoint" => "web-control-powerpoint",
        "excel" => "web-control-excel",
        "svg" | "postscript" | "psd" => "web-control-drawing",
        "text" | "html" => "web-control-is-text",
        "zip" => "web-control-zip",
        "film" => "web-control-film",
        _ => "web-control-unknown",
    }
}

/// The message for a page that cannot be read.
fn broken(word: &str) -> &'static str {
    match word {
        "encrypted" => "web-control-encrypted",
        "huge" => "web-control-huge",
        "slow" | "costly" | "skipped" => "web-control-slow",
        _ => "web-control-broken",
    }
}

/// What was found, page by page. `key` is where the pictures are.
pub(crate) fn view(file: &JudgedFile, key: &str, words: &Words) -> Markup {
    html! {
        h3 #resultat tabindex="-1" data-focus="true" {
            (words.with("web-control-of", [("name", text(shown_name(&file.name)))]))
        }
        @match &file.refused {
            Some((id, count)) => {
                div.finding.error { p.what {
                    (words.with(id, [("count", number(*count))]))
                } }
            }
            None => {
                (shell::verdict(&file.findings, words))
                @if file.pages.iter().any(|page| page.sheet.scale != Scale::Stated) {
                    (assumed(file, words))
                }
                p.hint { (words.get("web-control-legend")) }
                @for page in &file.pages { (one(file, page, key, words)) }
                (shell::findings(&of_no_page(file), words))
            }
        }
    }
}

/// A name as it is shown: a stranger may have chosen a long one.
fn shown_name(name: &str) -> String {
    let plain: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    if plain.is_empty() { "–".to_owned() } else { plain }
}

fn assumed(file: &JudgedFile, words: &Words) -> Markup {
    let a4 = file.pages.iter().all(|page| page.sheet.scale != Scale::Assumed);
    let id = if a4 { "web-control-assumed-a4" } else { "web-control-assumed" };
    html! { p.assumed { strong { (words.get("web-control-assumption")) } " " (words.get(id)) } }
}

fn page_of(finding: &Diagnostic) -> Option<usize> {
    finding.args.iter().find_map(|(name, arg)| match arg {
        Arg::Number(page) if *name == "page" && *page >= 1.0 => Some(*page as usize),
        _ => None,
    })
}

fn of_no_page(file: &JudgedFile) -> Vec<Diagnostic> {
    let numbers: BTreeSet<usize> = file.pages.iter().map(|page| page.sheet.page).collect();
    let known =
        |finding: &&Diagnostic| page_of(finding).is_some_and(|page| numbers.contains(&page));
    file.findings.iter().filter(|finding| !known(finding)).cloned().collect()
}

/// One page beside what was found on it, sender by sender.
fn one(file: &JudgedFile, page: &JudgedPage, key: &str, words: &Words) -> Markup {
    let sheet = &page.sheet;
    let found: Vec<&Diagnostic> =
        file.findings.iter().filter(|finding| page_of(finding) == Some(sheet.page)).collect();
    let of = |sender: &str| -> Vec<&Diagnostic> {
        found.iter().filter(|finding| finding.text("sender") == Some(sender)).copied().collect()
    };
    let rest: Vec<Diagnostic> = found
        .iter()
        .filter(|finding| {
            let sender = finding.text("sender");
            !sheet.marks.iter().any(|mark| sender == Some(mark.sender.as_str()))
        })
        .map(|finding| (*finding).clone())
        .collect();
    let (width, height) = (sheet.size.0.round(), sheet.size.1.round());
    let title = [("page", number(sheet.page)), ("pages", number(file.pages.len()))];
    html! {
        section.seen {
            figure {
                @if page.picture.is_empty() {
                    p { (words.get("web-control-no-picture")) }
                } @else {
                    img src=(format!("/kontroll/{key}/side/{}", sheet.page)) width=(width) height=(height)
                        alt=(words.with("web-control-picture", [("page", number(sheet.page))]));
                }
            }
            div {
                h4 {
                    @if file.pages.len() > 1 { (words.with("web-control-page", title)) ": " }
                    (words.with("web-control-size", [("width", Value::Number(width)), ("height", Value::Number(height))]))
                }
                ul.senders {
                    @for mark in &sheet.marks {
                        li { (sender(mark, &of(&mark.sender), words)) }
                    }
                }
                @if !rest.is_empty() {
                    h4 { (words.get("web-control-rest")) }
                    (shell::findings(&rest, words))
                }
            }
        }
    }
}

fn sender(mark: &oppslag::jobs::check::SeenMark, found: &[&Diagnostic], words: &Words) -> Markup {
    let worst = found.iter().map(|finding| finding.severity).max();
    let class = match worst {
        Some(Severity::Error) => "sender error",
        Some(Severity::Warning) => "sender warning",
        _ => "sender good",
    };
    let height = mark.height.map(|height| (height * 10.0).round() / 10.0);
    html! {
        div class=(class) {
            p.what {
                strong { (mark.sender) } ": "
                @match (height, worst) {
                    (None, _) => { (words.get("web-control-missing")) }
                    (Some(height), Some(Severity::Error | Severity::Warning)) => {
                        (words.with("web-control-faulty", [("height", Value::Number(height))]))
                    }
                    (Some(height), _) => {
                        (words.with("web-control-sound", [("height", Value::Number(height))]))
                    }
                }
            }
            @for finding in found {
                p { (words.finding(finding)) }
                @if let Some(hint) = words.hint(finding) { p.hint { (hint) } }
            }
        }
    }
}
