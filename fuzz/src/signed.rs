//! What people have signed and approved: whatever the files hold, half a word is none.

use std::path::Path;

use oppslag::base::artifact::sha256;
use oppslag::content::approvals::{Approvals, digest};
use oppslag::content::signatures::ReviewFile;
use oppslag::content::signatures::file::{is_hash, is_line};

use super::{header, inspect, interface, source};

/// `approvals.toml`. Every record is of the files that it lists, and a sender's last word counts.
pub fn approvals(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    let file = source("events/a/approvals.toml", rest);
    let mut found = Vec::new();
    let approvals = Approvals::read(&file, &mut found);
    inspect(&found, interface(choice));
    for one in &approvals.all {
        assert!(digest(&one.files) == one.sha256 && is_line(&one.by));
        assert!(one.files.values().all(|hash| is_hash(hash)));
        let own = approvals.of(&one.sender);
        assert!(own.windows(2).all(|two| two[0].on >= two[1].on));
        for hash in one.files.values() {
            let last = own.iter().find(|own| own.files.values().any(|file| file == hash));
            let last = last.expect("the record itself has it");
            assert_eq!(approvals.allows(&one.sender, hash), !last.returned);
        }
    }
}

/// `review.toml`. Every signature has a name on one line, and what was read is what the hashes are of.
pub fn signatures(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    let file = source("events/a/so.review.toml", rest);
    let mut found = Vec::new();
    let signed = ReviewFile::read(&file, &mut found);
    inspect(&found, interface(choice));
    for signature in signed.signed.values() {
        assert!(is_line(&signature.by.value));
        for read in signature.source.iter().chain([&signature.text]) {
            assert_eq!(sha256(read.text.as_bytes()), read.hash);
        }
    }
    assert!(signed.withdrawn.iter().all(|id| !signed.signed.contains_key(id)));
}
