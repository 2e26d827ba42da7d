//! HTTP with bounds: time-outs, retries with back-off and jitter, size limits, and secrets that stay with their host.

mod client;
mod download;
mod retry;

pub(super) use client::{Http, Login, Request, clean};
pub(super) use download::{Cut, Downloaded, Text, download, text};
pub(super) use retry::pause;
