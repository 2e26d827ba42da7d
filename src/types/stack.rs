//! Room for deep recursion: types nest as deep as their author likes.

/// Runs `work` with enough stack left, on a fresh piece of it if need be.
pub(crate) fn deep<R>(work: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, work)
}
