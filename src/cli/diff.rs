//! `diff`: any two sources.

use std::path::Path;

use super::args;
use super::check::{config, folder_of, identity, options};
use super::conclude;
use crate::compare::{Input, compare};
use crate::error::Result;
use crate::package::{Loaded, Source, load, parse_source};
use crate::report::Told;
use crate::verdict::{Config, Verdict};

pub(super) fn run(diff: &args::Diff) -> Result<u8> {
    let ground = &diff.ground;
    let source = parse_source(&diff.current)?;
    let config = match &source {
        Source::Path(folder) => config(folder_of(folder), ground)?,
        _ => config(Path::new(""), ground).map(|config| Config { accepts: Vec::new(), ..config })?,
    };
    let options = options(ground, &diff.voice, &config);
    let current = load(&source, &options)?;
    let baseline = match &current {
        Loaded::Package(package) => parse_source(&diff.baseline)?.beside(package),
        Loaded::Surface(_) => parse_source(&diff.baseline)?,
    };
    let baseline = Input::new(load(&baseline, &options)?)?;
    let current = Input::new(current)?;
    let mut evidence = compare(&baseline, &current, &config, &[], identity(ground))?;
    evidence.notes.splice(0..0, baseline.notes().into_iter().chain(current.notes()));
    conclude(Told::Package(&Verdict::reach(evidence)), &[], &diff.telling, &diff.voice)
}
