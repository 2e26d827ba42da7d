//! What Central says when it says no, and what a user can do about it.

use reqwest::blocking::Response;
use reqwest::header::CONTENT_TYPE;
use serde::Deserialize;

use crate::error::Error;
use crate::package::net::{Text, text};

/// A message is one sentence.
const MAX_MESSAGE: u64 = 64 << 10;

/// An answer that is not the wanted one.
pub(super) struct Answer {
    pub(super) status: u16,
    /// The `message` of a JSON body.
    pub(super) message: Option<String>,
}

impl Answer {
    /// How Central says that nothing of that name is published.
    pub(super) fn is_unknown_package(&self) -> bool {
        self.status == 404 && self.message.as_deref().is_some_and(|message| message.contains("package not found"))
    }
}

/// What was being asked, for errors.
pub(super) struct Step<'a> {
    pub(super) attempted: &'a str,
    pub(super) org: &'a str,
    /// The package or version that is wanted.
    pub(super) wanted: &'a str,
    pub(super) has_token: bool,
}

impl Step<'_> {
    pub(super) fn error(&self, problem: impl Into<String>) -> Error {
        Error::new(self.attempted, problem)
            .hint("try again later, or compare with what is on this machine: `--offline`")
    }
}

pub(super) fn is_json(response: &Response) -> bool {
    let value = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    value.is_some_and(|value| value.to_ascii_lowercase().starts_with("application/json"))
}

pub(super) fn read(response: Response) -> Answer {
    #[derive(Deserialize)]
    struct Body {
        message: String,
    }
    let status = response.status().as_u16();
    let is_json = is_json(&response);
    let message = match text(response, MAX_MESSAGE) {
        Text::Whole(body) if is_json => serde_json::from_str::<Body>(&body).ok().map(|body| body.message),
        _ => None,
    };
    Answer { status, message: message.map(|text| one_line(&text)).filter(|text| !text.is_empty()) }
}

/// A message of a server as it may be printed: one line, no control characters, of readable length.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    words.join(" ").chars().take(300).collect()
}

/// The error for an answer.
pub(super) fn refused(step: &Step, answer: &Answer) -> Error {
    let said = answer.message.as_deref().map(|message| format!(": {message}")).unwrap_or_default();
    let error = |problem: String| Error::new(step.attempted, problem);
    match answer.status {
        401 | 403 if step.has_token => {
            error(format!("unauthorized access token for organization `{}` (status {}){said}", step.org, answer.status))
                .hint("check the token in BALLERINA_CENTRAL_ACCESS_TOKEN or Settings.toml; it is valid for one year")
        }
        401 | 403 => error(format!("`{}` is private or needs a token (status {}){said}", step.org, answer.status))
            .hint("set BALLERINA_CENTRAL_ACCESS_TOKEN, or `accesstoken` under `[central]` in Settings.toml"),
        404 if answer.is_unknown_package() => error(format!("{} is not published", step.wanted))
            .hint("check organisation, name and version; a private package needs a token"),
        404 => error(format!("{} was not found{said}", step.wanted))
            .hint("check organisation, name and version; a private package needs a token"),
        429 => step.error(format!("too many requests (status 429){said}")),
        status @ 500..=599 => step.error(format!("the server has a problem (status {status}){said}")),
        status @ 300..=399 => step.error(format!("an unexpected redirect (status {status}){said}")),
        400 => error(format!("the request was refused{said}")).hint("check organisation, name and version"),
        status => step.error(format!("an unexpected answer (status {status}){said}")),
    }
}
