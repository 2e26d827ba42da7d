//! Progress on standard error: only on a terminal, and only for what takes longer than half a second.

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long something may take before it is shown.
const PATIENCE: Duration = Duration::from_millis(500);

/// All that is under way; several packages can be loaded at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Progress(Option<MultiProgress>);

/// Something that takes a while, shown as long as this lives.
pub(super) struct Task(Option<(Sender<()>, JoinHandle<()>)>);

/// One download.
pub(super) struct Bar {
    shown: Option<(MultiProgress, ProgressBar)>,
    started: Instant,
    visible: std::cell::Cell<bool>,
}

impl Progress {
    /// On standard error; `indicatif` itself stays silent where that is no terminal.
    pub(super) fn on_stderr() -> Progress {
        Progress(Some(MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(10))))
    }

    /// Something without a known end; a thread of its own watches the clock, and only where somebody watches it.
    pub(super) fn task(&self, message: String) -> Task {
        let Some(all) = self.0.clone().filter(|_| std::io::stderr().is_terminal()) else { return Task(None) };
        let (done, waiting) = channel();
        let shown = thread::spawn(move || {
            if waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let bar = all.add(ProgressBar::new_spinner().with_message(message));
                bar.enable_steady_tick(Duration::from_millis(100));
                let _ = waiting.recv();
                bar.finish_and_clear();
            }
        });
        Task(Some((done, shown)))
    }

    /// A download of so many bytes, if the server told.
    pub(super) fn download(&self, length: Option<u64>) -> Bar {
        let shown = self.0.as_ref().map(|all| (all.clone(), bar(length)));
        Bar { shown, started: Instant::now(), visible: std::cell::Cell::new(false) }
    }
}

fn bar(length: Option<u64>) -> ProgressBar {
    let template = match length {
        Some(_) => "{spinner} downloading {bytes} of {total_bytes} {wide_bar}",
        None => "{spinner} downloading {bytes}",
    };
    let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::hidden());
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        if let Some((done, shown)) = self.0.take() {
            drop(done);
            let _ = shown.join();
        }
    }
}

impl Bar {
    /// So many bytes are there.
    pub(super) fn advance(&self, bytes: u64) {
        let Some((all, bar)) = &self.shown else { return };
        if !self.visible.get() && self.started.elapsed() > PATIENCE {
            self.visible.set(true);
            all.add(bar.clone());
        }
        bar.set_position(bytes);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some((_, bar)) = &self.shown {
            bar.finish_and_clear();
        }
    }
}
