//! `surface`: the public API of one source.

use super::args::{self, SurfaceFormat};
use super::out;
use crate::compare::{Input, surface_of};
use crate::error::Result;
use crate::package::{Options, Repository, load, parse_source};
use crate::surface;

pub(super) fn run(arguments: &args::Surface) -> Result<u8> {
    let color = out::choice(arguments.voice.colour.color);
    let options = Options {
        offline: arguments.offline,
        repository: arguments.repository.as_deref().map_or(Repository::Central, Repository::named),
        progress: !arguments.voice.quiet,
        ..Options::default()
    };
    let surface = surface_of(&Input::new(load(&parse_source(&arguments.source)?, &options)?)?);
    let text = match arguments.format {
        SurfaceFormat::Text => surface::to_text(&surface),
        SurfaceFormat::Json => surface::to_json(&surface),
    };
    out::print(&text, arguments.output.as_deref(), color)?;
    for issue in &surface.issues {
        let place = format!("{}:{}:{}", issue.file, issue.point.line, issue.point.column);
        out::tell(&format!("issue: {} at {place}", issue.message), color);
    }
    Ok(if surface.issues.is_empty() { 0 } else { 3 })
}
