//! Work on the files of strangers, done by a child process of the same program that has little time and
//! memory: whatever such a file makes it do, it is the child that is stopped.
//!
//! ```text
//! ask ──► crew: two children at most ──► frame ──► child: the same program, with limits of the system
//!   ◄── answer, or why there is none ◄── frame ◄──┘
//! ```
//!
//! The program says at its start which file it is ([`crew::allow`]). Where nobody has said it, as in tests of
//! the library, whoever asks does the work itself.

pub mod child;
pub mod crew;
pub mod frame;
pub mod kept;
pub mod packed;
