//! A web server of a published folder, on this machine only, that can be told to misbehave.
//!
//! In: a folder, and what to answer instead. Out: an address, and what was asked. Never true: a server that outlives
//! its test.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// What is answered in place of a file.
#[derive(Clone)]
pub enum Reply {
    Status(u16),
    Redirect(String),
    Body(Vec<u8>),
    /// A body that never ends.
    Endless,
}

pub struct Host {
    address: std::net::SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    closed: Arc<AtomicBool>,
}

impl Host {
    /// Serves a folder as hosts do: `_headers`, `_redirects` and `for-host-root/` are kept back.
    pub fn of(folder: &Path, instead: &[(&str, Reply)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let closed = Arc::new(AtomicBool::new(false));
        let instead: BTreeMap<String, Reply> =
            instead.iter().map(|(path, reply)| ((*path).to_owned(), reply.clone())).collect();
        let served = (folder.to_owned(), instead, asked.clone());
        let stop = closed.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let served = served.clone();
                std::thread::spawn(move || stream.ok().map(|stream| serve(stream, &served)));
            }
        });
        Self { address, asked, closed }
    }

    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::SeqCst);
        // The listener waits for somebody to come.
        let _ = TcpStream::connect(self.address);
    }
}

type Served = (PathBuf, BTreeMap<String, Reply>, Arc<Mutex<Vec<String>>>);

fn serve(stream: TcpStream, (folder, instead, asked): &Served) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut stream = stream;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let path = line.split(' ').nth(1)?.to_owned();
        while reader.read_line(&mut line).ok()? > 2 {
            line.clear();
        }
        asked.lock().unwrap().push(path.clone());
        match instead.get(&path) {
            Some(Reply::Status(status)) => answer(&mut stream, *status, "", b"no"),
            Some(Reply::Redirect(to)) => answer(&mut stream, 301, &format!("Location: {to}\r\n"), b""),
            Some(Reply::Body(body)) => answer(&mut stream, 200, "", body),
            Some(Reply::Endless) => endless(&mut stream),
            None => match file(folder, &path) {
                Some(body) => answer(&mut stream, 200, "", &body),
                None => answer(&mut stream, 404, "", b"no such page"),
            },
        }?;
    }
}

fn file(folder: &Path, path: &str) -> Option<Vec<u8>> {
    let path = percent(path.strip_prefix('/')?)?;
    let kept = path == "_headers" || path == "_redirects" || path.starts_with("for-host-root/");
    if kept || path.contains("..") { None } else { std::fs::read(folder.join(path)).ok() }
}

fn percent(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(tail.get(..2)?).ok()?, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

fn answer(stream: &mut TcpStream, status: u16, more: &str, body: &[u8]) -> Option<()> {
    let head = format!("HTTP/1.1 {status} x\r\nContent-Length: {}\r\n{more}\r\n", body.len());
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)).ok()
}

fn endless(stream: &mut TcpStream) -> Option<()> {
    stream.write_all(b"HTTP/1.1 200 x\r\nConnection: close\r\n\r\n").ok()?;
    while stream.write_all(&[b'x'; 4096]).is_ok() {}
    None
}
