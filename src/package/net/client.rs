//! The one HTTP client: built when first needed, for it costs more than a whole offline run.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use reqwest::{NoProxy, Proxy, Url, redirect};

use super::retry::{self, Next};
use crate::error::{Error, Result};
use crate::package::settings::{Secret, Settings};
use crate::package::variables::Variables;

/// How often a request is repeated when Settings.toml does not say.
const RETRIES: u32 = 3;

/// The client with what Settings.toml and the environment say about time-outs, retries and proxies.
pub(in crate::package) struct Http {
    client: OnceLock<std::result::Result<Client, String>>,
    proxies: Vec<Proxy>,
    connect: Duration,
    read: Duration,
    /// Longest time for one whole download.
    pub(super) call: Duration,
    retries: u32,
}

/// Proof of who asks, and the one host it may be shown to.
#[derive(Clone)]
pub(in crate::package) struct Login {
    pub(in crate::package) header: HeaderValue,
    pub(in crate::package) home: Url,
}

/// One GET.
pub(in crate::package) struct Request<'a> {
    pub(in crate::package) url: &'a Url,
    pub(in crate::package) headers: Vec<(HeaderName, String)>,
    pub(in crate::package) login: Option<&'a Login>,
    /// What is being done, for errors.
    pub(in crate::package) attempted: &'a str,
    /// What to do when the network fails.
    pub(in crate::package) hint: &'a str,
}

impl Login {
    /// `Bearer` for Central.
    pub(in crate::package) fn bearer(token: &Secret, home: &Url, attempted: &str) -> Result<Login> {
        Login::new(&format!("Bearer {}", token.0), home, attempted)
    }

    /// A header value that is never logged, or an error that does not show it.
    pub(in crate::package) fn new(header: &str, home: &Url, attempted: &str) -> Result<Login> {
        let mut header = HeaderValue::from_str(header).map_err(|_| {
            Error::new(attempted, "the access token has characters that no token has, such as a line end")
                .hint("set BALLERINA_CENTRAL_ACCESS_TOKEN, or the token in Settings.toml, anew")
        })?;
        header.set_sensitive(true);
        Ok(Login { header, home: home.clone() })
    }

    /// Only to the same scheme, host and port, and never in the clear over a network.
    fn may_go_to(&self, url: &Url) -> bool {
        url.origin() == self.home.origin() && (url.scheme() == "https" || is_loopback(url))
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => host.trim_matches(['[', ']']).parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback()),
        None => false,
    }
}

impl Http {
    pub(in crate::package) fn new(settings: &Settings, variables: &Variables) -> Http {
        Http {
            client: OnceLock::new(),
            proxies: proxies(settings, variables),
            connect: settings.connect,
            read: settings.read,
            call: settings.call.unwrap_or(Duration::from_secs(15 * 60)),
            retries: settings.retries.unwrap_or(RETRIES),
        }
    }

    /// How often a failed request is repeated.
    pub(in crate::package) fn retries(&self) -> u32 {
        self.retries
    }

    /// Sends the request, again after connection errors, 429 and 5xx. Redirects are answers, not followed.
    pub(in crate::package) fn get(&self, request: &Request) -> Result<Response> {
        let client = self.client(request)?;
        let mut attempt = 0;
        loop {
            let last = attempt >= self.retries;
            match self.send(client, request) {
                Ok(response) => match retry::after(&response, attempt) {
                    Next::Wait(pause) if !last => std::thread::sleep(pause),
                    Next::TooBusy(asked) => return Err(too_busy(request, &response, asked)),
                    Next::Wait(_) | Next::Stop => return Ok(response),
                },
                // A host that does not answer is asked once more, not for minutes.
                Err(error) if last || error.is_builder() || error.is_timeout() && attempt > 0 => {
                    return Err(failed(request, error));
                }
                Err(_) => std::thread::sleep(retry::pause(attempt)),
            }
            attempt += 1;
        }
    }

    fn send(&self, client: &Client, request: &Request) -> reqwest::Result<Response> {
        let mut builder = client.get(request.url.clone());
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        if let Some(login) = request.login.filter(|login| login.may_go_to(request.url)) {
            builder = builder.header(AUTHORIZATION, login.header.clone());
        }
        builder.send()
    }

    fn client(&self, request: &Request) -> Result<&Client> {
        let client = self.client.get_or_init(|| self.build().map_err(|error| causes(&error)));
        client.as_ref().map_err(|reason| {
            Error::new(request.attempted, format!("the network cannot be used: {reason}"))
                .hint("check the certificates of this machine and the proxy settings")
        })
    }

    fn build(&self) -> reqwest::Result<Client> {
        // A second call finds the provider of the first one in place, which is the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = Client::builder().redirect(redirect::Policy::none()).no_proxy();
        let builder = builder.connect_timeout(self.connect).timeout(self.read).referer(false);
        self.proxies.iter().fold(builder, |builder, proxy| builder.proxy(proxy.clone())).build()
    }
}

/// The proxy of Settings.toml, else those of the usual variables; `NO_PROXY` holds for both.
fn proxies(settings: &Settings, variables: &Variables) -> Vec<Proxy> {
    let except = variables.first(&["no_proxy", "NO_PROXY"]).and_then(|list| NoProxy::from_string(&list));
    if let Some(proxy) = &settings.proxy {
        let Ok(mut made) = Proxy::all(format!("http://{}:{}", proxy.host, proxy.port)) else { return Vec::new() };
        if let Some((user, password)) = &proxy.login {
            made = made.basic_auth(user, &password.0);
        }
        return vec![made.no_proxy(except)];
    }
    let all = ["all_proxy", "ALL_PROXY"];
    let https = variables.first(&["https_proxy", "HTTPS_PROXY"]).or_else(|| variables.first(&all));
    let http = variables.first(&["http_proxy", "HTTP_PROXY"]).or_else(|| variables.first(&all));
    let https = https.and_then(|url| Proxy::https(url).ok());
    let http = http.and_then(|url| Proxy::http(url).ok());
    [https, http].into_iter().flatten().map(|proxy| proxy.no_proxy(except.clone())).collect()
}

/// A URL as it may be shown: without user, password and query, which can be secrets.
pub(in crate::package) fn clean(url: &Url) -> String {
    let mut url = url.clone();
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_query(None);
    url.set_fragment(None);
    url.to_string()
}

fn too_busy(request: &Request, response: &Response, asked: Duration) -> Error {
    let host = request.url.host_str().unwrap_or_default();
    let status = response.status().as_u16();
    Error::new(request.attempted, format!("{host} answered {status} and asks to wait {} seconds", asked.as_secs()))
        .hint(format!("try again in {} seconds", asked.as_secs()))
}

/// A connection that failed: what happened, to which host.
pub(super) fn failed(request: &Request, error: reqwest::Error) -> Error {
    let host = request.url.host_str().unwrap_or_default();
    let problem = if error.is_timeout() {
        format!("{host} did not answer in time")
    } else if error.is_connect() {
        format!("{host} cannot be reached: {}", causes(&error.without_url()))
    } else {
        format!("the connection to {host} failed: {}", causes(&error.without_url()))
    };
    Error::new(request.attempted, problem).hint(request.hint)
}

/// The innermost cause of an error, which is the one that a person can do something about.
pub(super) fn causes(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    let text = cause.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}
