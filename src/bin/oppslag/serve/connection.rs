//! Connections: so many at once, and none that sends or reads too slowly.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

/// Connections at once; a browser opens six.
const MOST: usize = 512;
/// How long the head of a request may take.
const HEAD: Duration = Duration::from_secs(10);
/// How long a reader may take nothing of an answer.
const READER: Duration = Duration::from_secs(10);

/// Serves until it is dropped.
pub(crate) async fn serve(listener: TcpListener, router: Router) {
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // Too many open files, mostly: some will be closed soon.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        // Small answers are not held back until more comes.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            let mut server = http1::Builder::new();
            server.timer(TokioTimer::new()).header_read_timeout(HEAD);
            let mut stream = TimeoutStream::new(stream);
            stream.set_write_timeout(Some(READER));
            let stream = TokioIo::new(Box::pin(stream));
            // A browser that goes away in the middle is no fault.
            let _ = server.serve_connection(stream, service).await;
            drop(place);
        });
    }
}
