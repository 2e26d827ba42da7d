//! `Settings.toml` of the home folder: tokens, timeouts, the proxy, Maven repositories. No value of it is ever shown.

use std::path::Path;
use std::time::Duration;

use toml_edit::TableLike;

use super::toml::Toml;
use super::variables::Variables;
use super::{files::Files, folder};
use crate::error::{Error, Place, Result};

/// A password or token: it can be used, not shown.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(pub(super) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// What the file says. Where it says nothing, less patience than the Ballerina tools have: a hook waits for the answer.
#[derive(Debug)]
pub(super) struct Settings {
    /// The access token for Central; none for anonymous use.
    pub(super) token: Option<Secret>,
    pub(super) connect: Duration,
    pub(super) read: Duration,
    /// Longest time for one whole download.
    pub(super) call: Option<Duration>,
    /// How often a failed request is repeated; none when the file does not say.
    pub(super) retries: Option<u32>,
    pub(super) proxy: Option<ProxySettings>,
    pub(super) maven: Vec<MavenSettings>,
}

/// `[proxy]`.
#[derive(Debug)]
pub(super) struct ProxySettings {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) login: Option<(String, Secret)>,
}

/// One `[[repository.maven]]`.
#[derive(Debug)]
pub(super) struct MavenSettings {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) login: Option<(String, Secret)>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            token: None,
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            call: None,
            retries: None,
            proxy: None,
            maven: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads the file in the folder `home`; all defaults when there is none.
    ///
    /// # Errors
    /// A file that is no TOML or has a value of the wrong type; the error shows no line of it, for it may hold a token.
    pub(super) fn read(home: &Path, variables: &Variables) -> Result<Settings> {
        let path = home.join("Settings.toml");
        let mut settings = match folder::read_file(&path) {
            Ok(bytes) => parse(&path, bytes).map_err(|error| without_text(&error))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Settings::default(),
            Err(error) => {
                let problem = format!("the file cannot be read: {}", folder::reason(&error));
                return Err(Error::new(ATTEMPTED, problem).at(Place::file(folder::shown(&path))));
            }
        };
        settings.take_token(variables);
        Ok(settings)
    }

    /// The variable wins when it is set at all, even to nothing.
    pub(super) fn take_token(&mut self, variables: &Variables) {
        if let Some(token) = variables.get("BALLERINA_CENTRAL_ACCESS_TOKEN") {
            self.token = Some(Secret(token));
        }
        self.token = self.token.take().filter(|token| !token.0.is_empty());
    }
}

const ATTEMPTED: &str = "reading the settings of Ballerina";

fn parse(path: &Path, bytes: Vec<u8>) -> Result<Settings> {
    let shown = folder::shown(path);
    let mut files = Files { attempted: ATTEMPTED.to_owned(), ..Files::default() };
    files.prefix = shown.strip_suffix("Settings.toml").unwrap_or_default().to_owned();
    files.contents.insert("Settings.toml".to_owned(), bytes);
    let text = files.text("Settings.toml")?.unwrap_or_default();
    let toml = Toml::parse(ATTEMPTED, shown, text)?;
    let mut settings = Settings::default();
    if let Some(central) = toml.table(toml.root(), "central")? {
        settings.token = toml.string(central, "accesstoken")?.map(|token| Secret(token.value.to_owned()));
        let seconds = |key| positive(central, key).map(Duration::from_secs);
        settings.connect = seconds("connectTimeout").unwrap_or(settings.connect);
        settings.read = seconds("readTimeout").unwrap_or(settings.read);
        settings.call = seconds("callTimeout");
        settings.retries = number(central, "maxRetries").and_then(|count| u32::try_from(count).ok());
    }
    if let Some(proxy) = toml.table(toml.root(), "proxy")? {
        let host = toml.string(proxy, "host")?.map_or("", |host| host.value);
        let port = positive(proxy, "port").and_then(|port| u16::try_from(port).ok());
        if let (false, Some(port)) = (host.is_empty(), port) {
            let login = login(&toml, proxy, "password")?;
            settings.proxy = Some(ProxySettings { host: host.to_owned(), port, login });
        }
    }
    if let Some(repositories) = toml.table(toml.root(), "repository")? {
        for table in toml.tables(repositories, "maven")? {
            let string = |key| Ok::<_, Error>(toml.string(table, key)?.map_or("", |string| string.value).to_owned());
            let login = login(&toml, table, "accesstoken")?;
            settings.maven.push(MavenSettings { id: string("id")?, url: string("url")?, login });
        }
    }
    Ok(settings)
}

/// User name and password, when neither is empty.
fn login(toml: &Toml, table: &dyn TableLike, key: &str) -> Result<Option<(String, Secret)>> {
    let user = toml.string(table, "username")?.map_or("", |user| user.value);
    let password = toml.string(table, key)?.map_or("", |password| password.value);
    let both = !user.is_empty() && !password.is_empty();
    Ok(both.then(|| (user.to_owned(), Secret(password.to_owned()))))
}

/// An integer; absent or of another type means not set, as the Ballerina tools take it.
fn number(table: &dyn TableLike, key: &str) -> Option<i64> {
    table.get(key).and_then(toml_edit::Item::as_integer)
}

fn positive(table: &dyn TableLike, key: &str) -> Option<u64> {
    number(table, key).and_then(|number| u64::try_from(number).ok()).filter(|number| *number > 0)
}

/// The same error without the line it points at.
fn without_text(error: &Error) -> Error {
    let mut place = error.place().cloned().unwrap_or_else(|| Place::file("Settings.toml"));
    place.text.clear();
    let bare = Error::new(error.attempted(), "Settings.toml is no valid TOML, or a value has the wrong type").at(place);
    bare.hint("mend the line, or remove the file")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, variables: &[(&str, &str)]) -> Result<Settings> {
        let home = tempfile::tempdir().expect("a folder");
        std::fs::write(home.path().join("Settings.toml"), text).expect("a file");
        Settings::read(home.path(), &Variables::given(variables))
    }

    #[test]
    fn the_variable_wins_over_the_file_even_when_empty() {
        let file = "[central]\naccesstoken = \"from-file\"\nreadTimeout = 5\nconnectTimeout = 0\nmaxRetries = 0\n";
        let token = |variables: &[(&str, &str)]| read(file, variables).unwrap().token.map(|token| token.0);
        assert_eq!(token(&[]).as_deref(), Some("from-file"));
        assert_eq!(token(&[("BALLERINA_CENTRAL_ACCESS_TOKEN", "x")]).as_deref(), Some("x"));
        assert_eq!(token(&[("BALLERINA_CENTRAL_ACCESS_TOKEN", "")]), None);
        let settings = read(file, &[]).unwrap();
        assert_eq!((settings.read.as_secs(), settings.connect.as_secs(), settings.retries), (5, 10, Some(0)));
    }

    #[test]
    fn a_broken_file_is_refused_without_showing_it() {
        for text in ["[central]\naccesstoken = \"s3cret\n", "[central]\naccesstoken = s3cret", "[central]\nx = 's3cret"]
        {
            let error = read(text, &[]).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
            assert_eq!(error.place().and_then(|place| place.line), Some(2), "{error}");
        }
    }

    #[test]
    fn repositories_and_the_proxy_are_read() {
        let settings = read(
            "[proxy]\nhost = \"p\"\nport = 3128\nusername = \"u\"\npassword = \"\"\n\
             [[repository.maven]]\nid = \"a\"\nurl = \"https://a\"\nusername = \"u\"\naccesstoken = \"t\"\n",
            &[],
        )
        .unwrap();
        let proxy = settings.proxy.unwrap();
        assert_eq!((proxy.host.as_str(), proxy.port, proxy.login), ("p", 3128, None));
        assert_eq!(settings.maven[0].login, Some(("u".to_owned(), Secret("t".to_owned()))));
        assert!(!format!("{:?}", settings.maven).contains("\"t\""));
    }
}
