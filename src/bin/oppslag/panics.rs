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
