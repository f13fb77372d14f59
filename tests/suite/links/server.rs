//! A server on this machine that plays recorded answers byte for byte, good and bad.
//!
//! In: what to answer at which path. Out: an address, and what was asked. Never true: anything sent to another machine.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// One recorded answer.
#[derive(Clone)]
pub enum Play {
    /// Its head, and a body that a question for the number alone does not get.
    Answer(String, Vec<u8>),
    /// The same, some time later.
    Late(Duration, String, Vec<u8>),
    /// A head that promises a body, which never comes.
    Silence(String),
    /// A body without an end.
    Endless(String),
    /// The connection is closed without a word.
    Close,
}

/// What was asked: method, path, all headers, and when.
#[derive(Clone)]
pub struct Question {
    pub method: String,
    pub path: String,
    pub head: String,
    pub at: Instant,
}

/// Answers by method and path; the last of them is given again and again.
pub type Script = BTreeMap<(&'static str, String), Vec<Play>>;

pub struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Question>>>,
    closed: Arc<AtomicBool>,
}

impl Server {
    /// Plays a script that is made for the server's own address.
    pub fn playing(script: impl FnOnce(u16) -> Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let script = Arc::new(script(address.port()));
        let (asked, closed) = (Arc::<Mutex<Vec<Question>>>::default(), Arc::new(AtomicBool::new(false)));
        let (all, stop) = (asked.clone(), closed.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let (script, all, stop) = (script.clone(), all.clone(), stop.clone());
                std::thread::spawn(move || stream.ok().and_then(|stream| serve(stream, &script, &all, &stop)));
            }
        });
        Self { address, asked, closed }
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn asked(&self) -> Vec<Question> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::SeqCst);
        // The listener waits for somebody to come.
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(mut stream: TcpStream, script: &Script, all: &Mutex<Vec<Question>>, stop: &AtomicBool) -> Option<()> {
    let head = head(&mut stream)?;
    let mut words = head.split(' ');
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let before = {
        let mut all = all.lock().unwrap();
        let before = all.iter().filter(|question| question.method == method && question.path == path).count();
        all.push(Question { method: method.clone(), path: path.clone(), head, at: Instant::now() });
        before
    };
    let key = if method == "HEAD" { "HEAD" } else { "GET" };
    let plays = script.get(&(key, path.clone())).or_else(|| script.get(&("GET", path)));
    let none = Play::Answer("HTTP/1.1 404 Not Found".into(), Vec::new());
    let play = plays.and_then(|plays| plays.get(before).or(plays.last())).unwrap_or(&none);
    let close = "Connection: close\r\n\r\n";
    match play {
        Play::Close => return None,
        Play::Answer(head, body) | Play::Late(_, head, body) => {
            if let Play::Late(wait, ..) = play {
                std::thread::sleep(*wait);
            }
            let answer = format!("{head}\r\nContent-Length: {}\r\n{close}", body.len());
            stream.write_all(answer.as_bytes()).ok()?;
            if method != "HEAD" {
                stream.write_all(body).ok()?;
            }
        }
        Play::Silence(head) => {
            stream.write_all(format!("{head}\r\nContent-Length: 1000\r\n{close}").as_bytes()).ok()?;
            while method != "HEAD" && !stop.load(Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        Play::Endless(head) => {
            stream.write_all(format!("{head}\r\n{close}").as_bytes()).ok()?;
            while method != "HEAD" && !stop.load(Ordering::SeqCst) {
                stream.write_all(&[b' '; 65_536]).ok()?;
            }
        }
    }
    // A connection closed over unread bytes takes the answer with it.
    stream.shutdown(std::net::Shutdown::Write).ok()?;
    stream.set_read_timeout(Some(Duration::from_millis(500))).ok()?;
    let _ = stream.read_to_end(&mut Vec::new());
    Some(())
}

/// A question up to its empty line; none where it is not one, such as the beginning of a secure connection.
fn head(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        bytes.push(byte[0]);
        if !bytes[0].is_ascii_uppercase() {
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n").ok()?;
            return None;
        }
    }
    String::from_utf8(bytes).ok()
}
