//! `oppslag serve`: the pages on which staff make meetings, a face of the public API and nothing more.
//!
//! ```text
//! browser ─► door (who may come in) ─► a page's file ─► desk (workspace, studio, threads) ─► files
//! ```

mod assets;
mod background;
mod connection;
mod desk;
mod door;
mod fault;
mod form;
mod links;
mod lists;
mod pages;
mod person;
mod private;
mod shell;
mod upload;
mod words;

use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace;
use tokio::net::TcpListener;

use crate::args::ServeArguments;
use crate::serve::desk::Desk;
use crate::terminal::Terminal;

/// The port that is tried first, so that bookmarks hold. It belongs to no known program.
const PORT: u16 = 7313;

pub(crate) fn run(arguments: ServeArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let folder = std::path::absolute(&arguments.folder).unwrap_or(arguments.folder);
    let root = workspace::find(&folder).unwrap_or(folder);
    if !root.is_dir() {
        return Err(Error::NoWorkspace { path: root.display().to_string() });
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .worker_threads(2)
        .build()
        .map_err(|error| unreachable_address(error.to_string()))?;
    private::clean();
    runtime.block_on(async {
        let listener = listen(arguments.port).await?;
        let address = listener.local_addr().map_err(|e| unreachable_address(e.to_string()))?;
        let desk = Arc::new(Desk::new(root, address.port(), terminal)?);
        let link = desk.link();
        let said = Args::from([("link", Value::Text(link.clone()))]);
        terminal.say(&format!("{}\n", terminal.text("serve-open", &said)));
        if !arguments.no_open && open(&link).is_err() {
            terminal.say(&format!("{}\n", terminal.text("serve-open-yourself", &Args::new())));
        }
        let service = pages::router(desk.clone());
        tokio::select! {
            () = connection::serve(listener, service) => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// Listens on this computer alone. Where no port was named and the usual one is taken, any will do.
async fn listen(port: Option<u16>) -> Result<TcpListener, Error> {
    let local = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let failed = |error: std::io::Error| unreachable_address(error.to_string());
    match port {
        Some(port) => TcpListener::bind(local(port)).await.map_err(failed),
        None => match TcpListener::bind(local(PORT)).await {
            Ok(listener) => Ok(listener),
            Err(_) => TcpListener::bind(local(0)).await.map_err(failed),
        },
    }
}

fn unreachable_address(reason: String) -> Error {
    Error::Unservable { reason }
}

/// Opens a link in the browser. The link is never part of a shell's line.
fn open(link: &str) -> std::io::Result<()> {
    use std::process::{Command, Stdio};
    let mut command = if cfg!(windows) {
        let mut command = Command::new("rundll32");
        command.args(["url.dll,FileProtocolHandler", link]);
        command
    } else if cfg!(target_os = "macos") {
        let mut command = Command::new("open");
        command.arg(link);
        command
    } else {
        let mut command = Command::new("xdg-open");
        command.arg(link);
        command
    };
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}
