//! When a failed request is worth repeating, and how long to wait before.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

use reqwest::blocking::Response;
use reqwest::header::RETRY_AFTER;

/// The first pause; each further one is twice as long.
const FIRST: Duration = Duration::from_millis(100);
/// No pause is longer, and a server that asks for more is not waited for.
const LONGEST: Duration = Duration::from_secs(30);

/// What to do after an answer or a failure.
pub(super) enum Next {
    /// It is as good as it gets.
    Stop,
    /// Wait and ask again.
    Wait(Duration),
    /// The server wants to be left alone for longer than a user would wait.
    TooBusy(Duration),
}

/// After an answer: 429 and 5xx are repeated, as the server asks or after a growing pause.
pub(super) fn after(response: &Response, attempt: u32) -> Next {
    let status = response.status();
    if status.as_u16() != 429 && !status.is_server_error() {
        return Next::Stop;
    }
    let asked = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()).and_then(wait_of);
    match asked {
        Some(asked) if asked > LONGEST => Next::TooBusy(asked),
        Some(asked) => Next::Wait(asked.max(pause(attempt))),
        None => Next::Wait(pause(attempt)),
    }
}

/// `Retry-After`: seconds, or a date.
fn wait_of(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text.trim()).ok()?;
    Some(until.duration_since(SystemTime::now()).unwrap_or_default())
}

/// The pause before attempt `attempt + 1`: doubling, and between half and all of it, so that many clients that failed
/// together do not come back together.
pub(in crate::package) fn pause(attempt: u32) -> Duration {
    let full = FIRST.saturating_mul(1 << attempt.min(16)).min(LONGEST);
    // The standard library seeds its hash maps at random; no other randomness is needed here.
    let random = RandomState::new().build_hasher().finish();
    full / 2 + full.mul_f64((random >> 11) as f64 / (1_u64 << 53) as f64) / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_differ() {
        for attempt in 0..40 {
            let full = FIRST.saturating_mul(1 << attempt.min(16)).min(LONGEST);
            let pause = pause(attempt);
            assert!(pause >= full / 2 && pause <= full, "{attempt}: {pause:?}");
        }
        assert_ne!((pause(3), pause(3), pause(3)), (pause(3), pause(3), pause(3)));
    }

    #[test]
    fn both_forms_of_retry_after() {
        assert_eq!(wait_of("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait_of("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait_of("soon"), None);
    }
}
