//! Who acts, and what each may do. On one computer one person does everything.

/// What somebody may be to a workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Makes meetings, prints, sends letters, and looks after the office.
    Staff,
    /// Reads and writes texts.
    Translator,
    /// Approves for a sender.
    Approver,
}

/// Something that is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Look at meetings and pages.
    Look,
    /// Change the facts of a meeting.
    ChangeMeeting,
    /// Change texts.
    ChangeTexts,
    /// Make files to print.
    Print,
    /// Make letters from a list of people.
    SendLetters,
    /// Change what belongs to the office.
    ChangeOffice,
}

/// Which roles each act asks for: the one table of it.
const MAY: [(Act, &[Role]); 6] = [
    (Act::Look, &[Role::Staff, Role::Translator, Role::Approver]),
    (Act::ChangeMeeting, &[Role::Staff]),
    (Act::ChangeTexts, &[Role::Staff, Role::Translator]),
    (Act::Print, &[Role::Staff]),
    (Act::SendLetters, &[Role::Staff]),
    (Act::ChangeOffice, &[Role::Staff]),
];

/// Whoever sits in front of the browser.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// The name beside earlier versions.
    pub(crate) name: String,
    roles: Vec<Role>,
}

impl Person {
    /// The one person of a program that runs on their own computer.
    pub(crate) fn local() -> Self {
        let name = ["USER", "USERNAME"].into_iter().find_map(|name| std::env::var(name).ok());
        let roles = vec![Role::Staff, Role::Translator, Role::Approver];
        Self { name: name.unwrap_or_else(|| "local".to_owned()), roles }
    }

    /// Whether they may.
    pub(crate) fn may(&self, act: Act) -> bool {
        let roles = MAY.iter().filter(|(asked, _)| *asked == act).flat_map(|(_, roles)| *roles);
        roles.into_iter().any(|role| self.roles.contains(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_does_what_their_roles_allow_and_nothing_else() {
        let with = |roles: &[Role]| Person { name: "Kari".to_owned(), roles: roles.to_vec() };
        for (roles, acts) in [
            (&[][..], &[][..]),
            (&[Role::Translator], &[Act::Look, Act::ChangeTexts]),
            (&[Role::Approver], &[Act::Look]),
            (&[Role::Staff], &MAY.map(|(act, _)| act)),
        ] {
            let may: Vec<Act> =
                MAY.map(|(act, _)| act).into_iter().filter(|act| with(roles).may(*act)).collect();
            assert_eq!(may, acts, "{roles:?}");
        }
    }
}
