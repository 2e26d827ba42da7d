//! Ballerina Central: lists the versions of a package and pulls one, in two hops.

mod answers;
mod pull;

use reqwest::Url;
use reqwest::header::HeaderName;
use semver::Version;

use super::Options;
use super::net::{Http, Login, Request, Text, clean, pause, text};
use super::registry::Listing;
use super::variables::Variables;
use crate::error::{Error, Result};
use answers::{Step, refused};

pub(super) use pull::Pulled;

/// Java targets that Central serves besides `any`.
const PLATFORMS: &str = "java11,java17,java21";
/// A genuine distribution version: Central offers only packages that this distribution could use.
const DISTRIBUTION: &str = "2201.13.0";
/// A list of versions is a few kilobytes.
const MAX_LIST: u64 = 4 << 20;
/// What to do when Central cannot be reached.
const OFFLINE_HINT: &str = "check the network and the proxy, or compare with what is on this machine: `--offline`";

/// A way to talk to Central.
pub(super) struct Central<'a> {
    http: &'a Http,
    options: &'a Options,
    base: Url,
    login: Option<Login>,
    agent: String,
}

impl<'a> Central<'a> {
    pub(super) fn new(options: &'a Options) -> Result<Central<'a>> {
        let base = base(&options.variables)?;
        let attempted = "preparing to ask Central";
        let token = options.settings().0.token.as_ref();
        let login = token.map(|token| Login::bearer(token, &base, attempted)).transpose()?;
        let agent = options.variables.first(&["BAL_SEMVER_DISTRIBUTION"]).unwrap_or_else(|| DISTRIBUTION.to_owned());
        Ok(Central { http: options.http(), options, base, login, agent })
    }

    /// All published versions, ascending; empty when Central does not know the package.
    pub(super) fn list(&self, org: &str, name: &str) -> Result<Listing> {
        let url = self.url(&[org, name]);
        let wanted = format!("{org}/{name}");
        let attempted = format!("asking {} for the versions of {wanted}", self.host());
        let request = self.request(&url, &attempted, Vec::new());
        let step = Step { attempted: &attempted, org, wanted: &wanted, has_token: self.login.is_some() };
        for attempt in 0..=self.http.retries() {
            let response = self.http.get(&request)?;
            if response.status() != 200 {
                let answer = answers::read(response);
                return if answer.is_unknown_package() { Ok(Listing::default()) } else { Err(refused(&step, &answer)) };
            }
            if !answers::is_json(&response) {
                return Err(
                    step.error("the answer is no JSON; something between here and Central answers in its place")
                );
            }
            match text(response, MAX_LIST) {
                Text::Whole(body) => match serde_json::from_str::<Vec<String>>(&body) {
                    Ok(texts) => return Ok(Listing::of(&texts)),
                    Err(_) => return Err(step.error("the answer is no list of versions")),
                },
                Text::Wrong => return Err(step.error("the answer is no list of versions, or too long to be one")),
                Text::Broken => std::thread::sleep(pause(attempt)),
            }
        }
        Err(step.error("the answer broke off"))
    }

    /// The bala of a version.
    pub(super) fn pull(&self, org: &str, name: &str, version: &Version) -> Result<Pulled> {
        pull::pull(self, org, name, version)
    }

    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().push("packages").extend(path);
        }
        url
    }

    fn host(&self) -> &str {
        match self.base.host_str() {
            Some("api.central.ballerina.io") | None => "Central",
            Some(host) => host,
        }
    }

    /// A request with the headers that all of them carry.
    fn request<'r>(&'r self, url: &'r Url, attempted: &'r str, more: Vec<(HeaderName, String)>) -> Request<'r> {
        let telemetry = self.options.variables.is_true("TEST_MODE_ACTIVE");
        let mut headers = vec![
            (HeaderName::from_static("ballerina-platform"), PLATFORMS.to_owned()),
            (reqwest::header::USER_AGENT, self.agent.clone()),
            (HeaderName::from_static("ballerina-central-telemetry-disabled"), telemetry.to_string()),
        ];
        headers.extend(more);
        Request { url, headers, login: self.login.as_ref(), attempted, hint: OFFLINE_HINT }
    }
}

/// The base URL of the registry: our own override for tests and mirrors, else the environment that Ballerina's own
/// variables choose.
fn base(variables: &Variables) -> Result<Url> {
    if let Some(text) = variables.first(&["BAL_SEMVER_CENTRAL_URL"]) {
        let bad = |problem: String| {
            Error::new("preparing to ask Central", format!("BAL_SEMVER_CENTRAL_URL is no usable URL: {problem}"))
                .hint("write for example `https://api.central.ballerina.io/2.0/registry`")
        };
        let mut url = Url::parse(&text).map_err(|error| bad(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(bad(format!("`{}` is neither http nor https", clean(&url))));
        }
        if url.path() == "/" {
            url.set_path("/2.0/registry");
        }
        return Ok(url);
    }
    let environment = match () {
        () if variables.is_true("BALLERINA_STAGE_CENTRAL") => "staging-",
        () if variables.is_true("BALLERINA_DEV_CENTRAL") => "dev-",
        () => "",
    };
    Url::parse(&format!("https://api.{environment}central.ballerina.io/2.0/registry"))
        .map_err(|error| Error::new("preparing to ask Central", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_chooses_the_base() {
        let of = |pairs: &[(&str, &str)]| base(&Variables::given(pairs)).map(|url| url.to_string());
        let prod = "https://api.central.ballerina.io/2.0/registry";
        assert_eq!(of(&[]).unwrap(), prod);
        assert_eq!(of(&[("BALLERINA_STAGE_CENTRAL", "yes")]).unwrap(), prod);
        assert_eq!(
            of(&[("BALLERINA_STAGE_CENTRAL", "True"), ("BALLERINA_DEV_CENTRAL", "true")]).unwrap(),
            "https://api.staging-central.ballerina.io/2.0/registry"
        );
        assert_eq!(
            of(&[("BALLERINA_DEV_CENTRAL", "true")]).unwrap(),
            "https://api.dev-central.ballerina.io/2.0/registry"
        );
        assert_eq!(of(&[("BAL_SEMVER_CENTRAL_URL", "http://h:1")]).unwrap(), "http://h:1/2.0/registry");
        assert_eq!(of(&[("BAL_SEMVER_CENTRAL_URL", "http://h:1/m/")]).unwrap(), "http://h:1/m/");
        for bad in ["h", "ftp://h", "http://"] {
            assert!(of(&[("BAL_SEMVER_CENTRAL_URL", bad)]).is_err(), "{bad}");
        }
    }
}
