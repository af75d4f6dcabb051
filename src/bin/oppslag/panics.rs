//! What is said when the program fails.

use std::io::Write;

/// Panics say where the program failed and nothing else: their messages may quote what it worked on,
/// which can be somebody's name.
pub(crate) fn quiet() {
    std::panic::set_hook(Box::new(|panic| {
        let place =
            panic.location().map_or_else(String::new, |l| format!(" ({}:{})", l.file(), l.line()));
        let _ = writeln!(std::io::stderr(), "oppslag: internal error{place}");
    }));
}

/// A run that has no memory left, or no room for what calls itself, ends as one that could not be run does.
#[cfg(unix)]
pub(crate) fn abort_is_failure() {
    use signal_hook::consts::SIGABRT;
    let always = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    // Without it the exit code is the system's, and nothing else is lost.
    let _ = signal_hook::flag::register_conditional_shutdown(SIGABRT, 2, always);
}

#[cfg(not(unix))]
pub(crate) fn abort_is_failure() {}
