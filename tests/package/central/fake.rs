//! A Ballerina Central on loopback: a real HTTP server that answers as Central does, and fails as a test wants.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bal_semver::package::{Options, Variables};
use sha2::{Digest, Sha256};

/// A running server. It ends with the test process.
pub(crate) struct Fake {
    pub(crate) address: SocketAddr,
    log: Arc<Mutex<Vec<Asked>>>,
}

/// One request as the server saw it.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Path without scheme and host, query included.
    pub(crate) path: String,
    /// Names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// How many requests for this path came before.
    pub(crate) before: usize,
}

/// What the server does with a request.
pub(crate) enum Reply {
    /// Status, headers, body; a Content-Length is added unless one is given.
    Answer(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// These bytes, in pieces with a pause after each; then the connection ends.
    Bytes(Vec<Vec<u8>>, Duration),
    /// The connection is reset.
    Reset,
    /// As Central would.
    Usual,
}

/// What is published.
#[derive(Clone, Default)]
pub(crate) struct Published {
    pub(crate) balas: Vec<Bala>,
    /// Organisations that need this token.
    pub(crate) tokens: BTreeMap<String, String>,
    /// Put into the list of versions besides.
    pub(crate) odd_versions: Vec<String>,
    /// Where the files lie: another server, or this one.
    pub(crate) files_at: Option<SocketAddr>,
}

#[derive(Clone)]
pub(crate) struct Bala {
    pub(crate) org: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) platform: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

impl Published {
    /// Classic balas of `org/name`, one per version; `!` before a version marks it deprecated.
    pub(crate) fn of(org: &str, name: &str, versions: &[&str]) -> Published {
        let bala = |text: &&str| {
            let version = text.trim_start_matches('!').to_owned();
            Bala {
                org: org.to_owned(),
                name: name.to_owned(),
                platform: "any".to_owned(),
                deprecated: text.starts_with('!').then(|| "use another".to_owned()),
                bytes: crate::support::bala(org, name, &version, "any"),
                version,
            }
        };
        Published { balas: versions.iter().map(bala).collect(), ..Published::default() }
    }

    fn find(&self, org: &str, name: &str, version: &str) -> Option<&Bala> {
        self.balas.iter().find(|b| (b.org.as_str(), b.name.as_str(), b.version.as_str()) == (org, name, version))
    }

    /// What Central answers.
    fn usual(&self, asked: &Asked, here: SocketAddr) -> Reply {
        let path = asked.path.split('?').next().unwrap();
        let parts: Vec<_> = path.trim_start_matches('/').split('/').collect();
        if let ["files", "2.0", org, name, version, _] = parts[..] {
            return match self.find(org, name, version) {
                Some(bala) => {
                    let header = ("Content-Type", "binary/octet-stream".to_owned());
                    Reply::Answer(200, vec![header], bala.bytes.clone())
                }
                None => message(404, "no such file"),
            };
        }
        let ["2.0", "registry", "packages", org, name, ref rest @ ..] = parts[..] else {
            return message(404, "resource not found");
        };
        let authorization = asked.headers.get("authorization");
        if self.tokens.get(org).is_some_and(|token| authorization != Some(&format!("Bearer {token}"))) {
            return message(401, "invalid access token");
        }
        let platforms = asked.headers.get("ballerina-platform").map_or("any", String::as_str);
        match rest {
            [] => {
                let its = |b: &&Bala| b.org == org && b.name == name;
                let mut versions: Vec<_> = self.balas.iter().filter(its).map(|b| b.version.clone()).collect();
                versions.extend(self.odd_versions.clone());
                if versions.is_empty() {
                    return message(404, &format!("package not found: {org}/{name}:*_{platforms}"));
                }
                json(200, &serde_json::to_string(&versions).unwrap())
            }
            [version] => match self.find(org, name, version) {
                None => message(404, &format!("package not found: {org}/{name}:{version}_{platforms}")),
                Some(bala) => self.located(bala, here),
            },
            _ => message(404, "resource not found"),
        }
    }

    fn located(&self, bala: &Bala, here: SocketAddr) -> Reply {
        let Bala { org, name, version, platform, deprecated, bytes } = bala;
        let file = format!("{org}-{name}-{platform}-{version}.bala");
        let host = self.files_at.unwrap_or(here);
        let location = format!("http://{host}/files/2.0/{org}/{name}/{version}/{file}?Signature=s3cret-signature");
        Reply::Answer(
            302,
            vec![
                ("Location", location),
                ("Content-Disposition", format!("attachment; filename={file}")),
                ("digest", format!("sha-256={}", sha256(bytes))),
                ("isdeprecated", deprecated.is_some().to_string()),
                ("deprecatemessage", deprecated.clone().unwrap_or_default()),
            ],
            Vec::new(),
        )
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn json(status: u16, body: &str) -> Reply {
    Reply::Answer(status, vec![("Content-Type", "application/json".to_owned())], body.as_bytes().to_vec())
}

pub(crate) fn message(status: u16, text: &str) -> Reply {
    json(status, &format!(r#"{{"message":"{text}"}}"#))
}

impl Fake {
    /// A server without faults.
    pub(crate) fn start(published: Published) -> Fake {
        Fake::failing(published, |_| Reply::Usual)
    }

    /// A server that may answer otherwise than Central would.
    pub(crate) fn failing(published: Published, fault: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Fake {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::new((published, fault, Arc::clone(&log)));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || {
                    let (published, fault, log) = &*shared;
                    let _ = serve(stream, published, fault, log, address);
                });
            }
        });
        Fake { address, log }
    }

    /// All requests so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.log.lock().unwrap().clone()
    }

    /// Options with an empty home folder and no other environment than this server.
    pub(crate) fn options(&self, home: &std::path::Path) -> Options {
        self.options_with(home, &[])
    }

    pub(crate) fn options_with(&self, home: &std::path::Path, variables: &[(&str, &str)]) -> Options {
        let url = format!("http://{}/2.0/registry", self.address);
        let mut all = vec![("BAL_SEMVER_CENTRAL_URL", url.as_str())];
        all.extend(variables);
        let mut options = Options::default();
        options.home = Some(home.to_path_buf());
        options.variables = Variables::given(&all);
        options
    }
}

fn serve(
    mut stream: TcpStream,
    published: &Published,
    fault: &impl Fn(&Asked) -> Reply,
    log: &Mutex<Vec<Asked>>,
    here: SocketAddr,
) -> std::io::Result<()> {
    loop {
        // The head is only looked at before the reply is known: closing a connection with unread bytes resets it.
        let mut head = vec![0; 64 << 10];
        let length = loop {
            let seen = stream.peek(&mut head)?;
            if seen == 0 {
                return Ok(());
            }
            if let Some(end) = head[..seen].windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            thread::sleep(Duration::from_millis(1));
        };
        let mut asked = parse(&String::from_utf8_lossy(&head[..length]));
        {
            let mut log = log.lock().unwrap();
            asked.before = log.iter().filter(|other| other.path == asked.path).count();
            log.push(asked.clone());
        }
        let reply = match fault(&asked) {
            Reply::Usual => published.usual(&asked, here),
            other => other,
        };
        if let Reply::Reset = reply {
            return Ok(());
        }
        stream.read_exact(&mut head[..length])?;
        match reply {
            Reply::Answer(status, mut headers, body) => {
                if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
                    headers.push(("Content-Length", body.len().to_string()));
                }
                let mut text = format!("HTTP/1.1 {status} Status\r\n");
                headers.iter().for_each(|(name, value)| text += &format!("{name}: {value}\r\n"));
                stream.write_all(format!("{text}\r\n").as_bytes())?;
                stream.write_all(&body)?;
            }
            Reply::Bytes(pieces, pause) => {
                for piece in pieces {
                    stream.write_all(&piece)?;
                    stream.flush()?;
                    thread::sleep(pause);
                }
                return Ok(());
            }
            Reply::Reset | Reply::Usual => return Ok(()),
        }
    }
}

fn parse(head: &str) -> Asked {
    let mut lines = head.lines();
    let target = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
    // A proxy is asked for whole URLs.
    let path = match target.strip_prefix("http://").and_then(|rest| rest.find('/').map(|at| &rest[at..])) {
        Some(path) => path.to_owned(),
        None => target.to_owned(),
    };
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
    Asked { path, headers: headers.collect(), before: 0 }
}
