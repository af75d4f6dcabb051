//! Who may come in. Other pages in the same browser, and other computers, may not.
//!
//! The order matters: the name that the browser used is looked at first, since a stranger's page can make
//! its own name lead here (DNS rebinding), and then everything else looks right.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, HOST, HeaderName, HeaderValue,
    LOCATION, ORIGIN, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::words::Words;

/// Where a link with its key leads.
pub(crate) const ENTRANCE: &str = "/inn";

/// Pages load nothing from elsewhere, hold no script of their own, and stand in no frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Lets a request in or says why not, and gives every answer its headers.
pub(crate) async fn guard(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let words = desk.words(request.headers());
    let refused = refusal(&desk, &request);
    let entrance = request.uri().path() == ENTRANCE;
    let mut response = match refused {
        Some(fault) => fault.page(&words),
        // A program that only asks whether the link leads somewhere does not use it up.
        None if entrance && request.method() == Method::GET => enter(&desk, &request, &words),
        // A task of its own: what was begun is ended though the browser goes away, and a fault of the
        // program is one page's alone.
        None => match tokio::spawn(next.run(request)).await {
            Ok(response) => in_words(response, &words),
            Err(_) => Fault::Broken.page(&words),
        },
    };
    finish(response.headers_mut());
    response
}

/// What the framework refuses without a page of ours, as a page.
fn in_words(response: Response, words: &Words) -> Response {
    let status = response.status();
    let own = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if own || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let fault = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Fault::Missing,
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Fault::NoForm,
        _ if status.is_client_error() => Fault::BadForm,
        _ => Fault::Broken,
    };
    let mut page = fault.page(words);
    *page.status_mut() = status;
    page
}

/// Why a request may not come in.
fn refusal(desk: &Desk, request: &Request) -> Option<Fault> {
    let headers = request.headers();
    let one = |name: HeaderName| {
        let mut all = headers.get_all(name).iter();
        let first = all.next().and_then(|value| value.to_str().ok());
        first.filter(|_| all.next().is_none())
    };
    let host = one(HOST);
    if !host.is_some_and(|host| desk.is_named(host)) {
        return Some(Fault::Stranger);
    }
    // A proxy's way of asking names another place beside the path.
    if request.uri().authority().is_some_and(|asked| Some(asked.as_str()) != host) {
        return Some(Fault::Stranger);
    }
    let path = request.uri().path();
    // What styles pages holds nothing of the workspace.
    if path == ENTRANCE || path.starts_with("/web/") {
        let looks = matches!(*request.method(), Method::GET | Method::HEAD);
        return (!looks).then_some(Fault::Stranger);
    }
    if !session(headers, desk.port()).is_some_and(|session| desk.knows(session)) {
        return Some(Fault::NoSession);
    }
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let own = host.map(|host| format!("http://{host}"));
    if one(ORIGIN).map(str::to_owned) != own {
        return Some(Fault::Stranger);
    }
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    if site.is_some_and(|site| site != b"same-origin") {
        return Some(Fault::Stranger);
    }
    let kind = one(CONTENT_TYPE).map(|kind| kind.split(';').next().unwrap_or_default().trim());
    let form = ["application/x-www-form-urlencoded", "multipart/form-data"];
    (!kind.is_some_and(|kind| form.contains(&kind))).then_some(Fault::NoForm)
}

/// Takes the key out of the link and gives a cookie for it.
fn enter(desk: &Desk, request: &Request, words: &Words) -> Response {
    let key = request.uri().query().and_then(|query| query.strip_prefix("n="));
    let Some(session) = key.and_then(|key| desk.enter(key)) else {
        return Fault::NoSession.page(words);
    };
    let cookie = format!("{}={session}; Path=/; HttpOnly; SameSite=Strict", cookie(desk.port()));
    (StatusCode::SEE_OTHER, [(SET_COOKIE, cookie), (LOCATION, "/".to_owned())]).into_response()
}

/// Programs on several ports of one computer see each other's cookies, so the port is in the name.
fn cookie(port: u16) -> String {
    format!("oppslag-{port}")
}

fn session(headers: &HeaderMap, port: u16) -> Option<&str> {
    let name = cookie(port);
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|all| all.split(';')).filter_map(|one| one.trim().split_once('='));
    pairs.find_map(|(key, value)| (key == name).then_some(value))
}

fn finish(headers: &mut HeaderMap) {
    let fixed = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Pages and lists stay in no cache; pictures of pages have names of their own and say so.
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
