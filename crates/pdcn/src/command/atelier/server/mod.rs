//! The server of the page: on the loopback address alone, on a port that the system gives, behind a word that nobody can guess.
//! A thread answers each connection, up to a number of them; the program ends when no page is left.

mod answer;
mod answers;
mod gate;
mod inside;
mod presence;
mod request;
mod save;
mod token;

use std::io::Error;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use self::answer::Answer;
use self::gate::Gate;
use self::presence::Presence;
use super::page::Page;
use crate::failure::Failure;
use crate::system::reason;

/// The most connections at once: a browser opens six.
const CONNECTIONS: usize = 32;
/// How often it is looked whether a page is left.
const TICK: Duration = Duration::from_secs(1);

/// A server that has begun.
pub(super) struct Server {
    address: String,
    shared: Arc<Shared>,
}

/// What all connections share.
struct Shared {
    root: PathBuf,
    page: String,
    gate: Gate,
    presence: Mutex<Presence>,
    /// Held while files are written: one after the other, and never half of them when the program ends.
    writing: Mutex<()>,
    connections: AtomicUsize,
}

/// Begins to serve the page on the pathway of a folder.
pub(super) fn begin(root: &Path, page: &Page) -> Result<Server, Failure> {
    let refused = |error: Error| Failure::new("atelier-not-served").with("detail", reason(&error));
    let token = token::token().map_err(refused)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(refused)?;
    let port = listener.local_addr().map_err(refused)?.port();
    let shared = Arc::new(Shared {
        root: root.to_owned(),
        page: page.served(&token),
        gate: Gate::new(port, &token),
        presence: Mutex::default(),
        writing: Mutex::default(),
        connections: AtomicUsize::new(0),
    });
    let listening = Arc::clone(&shared);
    thread::Builder::new().spawn(move || listen(&listener, &listening)).map_err(refused)?;
    Ok(Server { address: format!("http://127.0.0.1:{port}/{token}/"), shared })
}

impl Server {
    /// The address of the page.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Waits until no page is left, and what is being written is written.
    pub(super) fn until_closed(&self) {
        while !held(&self.shared.presence).tick() {
            thread::sleep(TICK);
        }
        drop(held(&self.shared.writing));
    }
}

/// Answers each connection in a thread of its own.
fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // What the system lacks now, such as places for files, comes back.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let one = Connection::new(Arc::clone(shared));
        if one.number < CONNECTIONS {
            // Where no thread can begin, the connection is closed.
            let _ = thread::Builder::new().spawn(move || one.answer(stream));
        }
    }
}

/// A connection, counted as long as it is there.
struct Connection {
    shared: Arc<Shared>,
    /// How many there were before it.
    number: usize,
}

impl Connection {
    fn new(shared: Arc<Shared>) -> Self {
        let number = shared.connections.fetch_add(1, Ordering::SeqCst);
        Self { shared, number }
    }

    /// Reads what is asked, and answers it once.
    fn answer(&self, mut stream: TcpStream) {
        let Some(read) = request::head(&stream) else { return };
        let answer = read.and_then(|head| {
            let asked = self.shared.gate.admit(&head)?;
            let body = request::body(&head, &stream)?;
            Ok(self.shared.answer(asked, &body, head.language()))
        });
        answer.unwrap_or_else(Answer::refusal).write(&mut stream);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.shared.connections.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Takes a lock. A thread that failed while it held one left nothing half done behind it.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
