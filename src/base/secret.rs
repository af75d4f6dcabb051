//! Memory with names in it, which nobody may read but this process.

/// From now on the system writes this process's memory nowhere when it fails, and lets no other process look
/// into it. Windows keeps such pictures of memory for whoever may manage the machine.
pub(crate) fn keep() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // A limit that was lower already stays.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // It can fail for no process that asks it of itself.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
