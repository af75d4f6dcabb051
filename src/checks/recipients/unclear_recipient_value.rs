//! A cell that is neither what it should be nor empty: a number of letters that is none, a reservation
//! that is neither yes nor no.

use crate::checks::{Check, Run};
use crate::people::list::RecipientsSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "unclear-recipient-value",
    severity: Severity::Warning,
    runs: &[Run::Recipients(run)],
};

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.recipients {
        for field in recipient.unclear() {
            found.push(subject.finding(&CHECK, recipient.row, field).with("field", field));
        }
    }
}
