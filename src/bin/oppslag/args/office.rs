//! What can be typed after `oppslag init`.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct InitArguments {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(crate) folder: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) organisation: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sender: Vec<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
}

impl InitArguments {
    /// Whether nothing was answered yet.
    pub(crate) fn is_silent(&self) -> bool {
        self.answers.is_none()
            && self.organisation.is_none()
            && self.sender.is_empty()
            && self.lang.is_empty()
    }
}
