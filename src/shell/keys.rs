//! Secret keys: where they come from, and signing with them.
//!
//! In: a file or the environment, a manifest's bytes. Out: a signature as `minisign` writes it. Never true: a key or a
//! password in a message, an error, a `Debug` text or a file that others may read; a key file written over.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shell is where keys are read")]

use crate::manifest::{MANIFEST, Manifest, NotAKey, PublicKey, SIGNATURE};
use ct_codecs::{Base64, Decoder as _};
use minisign::{ErrorKind, KeyPair, PError, SecretKey, SecretKeyBox};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Cursor, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The variable that holds a secret key's text.
pub const KEY_VARIABLE: &str = "AITO_SIGNING_KEY";
/// The variable that holds its password.
pub const PASSWORD_VARIABLE: &str = "AITO_SIGNING_PASSWORD";
/// A key file is some hundred bytes.
const LIMIT: u64 = 16 * 1024;
/// How the text of every secret key begins: its two algorithms, in base64.
const ENCRYPTED: &str = "RWRTY";
const PLAIN: &str = "RWQAA";
/// How many bytes a secret key has: algorithms, salt and limits of its password, its number, itself, its checksum.
const SECRET_BYTES: usize = 6 + 32 + 16 + 8 + 64 + 32;
/// How many letters a public key has.
const PUBLIC_LENGTH: usize = 56;

/// Why there is no key, or no signature. Holds nothing of the key.
#[derive(Debug)]
pub enum KeyError {
    /// The file cannot be read or written.
    Io(io::Error),
    /// A file of this name is there already.
    Exists(PathBuf),
    /// It is no secret key.
    NotAKey,
    /// It is a public key.
    Public,
    /// It has a password, and none is given.
    NeedsPassword,
    /// It has another password.
    WrongPassword,
    /// Its password needs more memory to be tried than is allowed.
    TooHeavy,
    /// What is to be signed is no manifest, or signing failed.
    NotSigned,
}

impl From<io::Error> for KeyError {
    fn from(error: io::Error) -> Self {
        KeyError::Io(error)
    }
}

/// Whether somebody at the terminal may be asked for a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Where there is a terminal.
    Terminal,
    /// Never.
    Nobody,
}

/// A secret key, ready to sign.
pub struct SigningKey {
    secret: SecretKey,
}

/// The library's own would print the key.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey")
    }
}

impl SigningKey {
    /// The key in a file.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn from_file(path: &Path, ask: Ask) -> Result<Self, KeyError> {
        let mut text = String::new();
        File::open(path)?.take(LIMIT).read_to_string(&mut text)?;
        Self::from_text(&text, password(), ask)
    }

    /// The key in the environment; `None` where there is none.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn from_environment(ask: Ask) -> Result<Option<Self>, KeyError> {
        match std::env::var(KEY_VARIABLE) {
            // A secret that a build machine does not hand out comes as an empty text.
            Ok(text) if text.trim().is_empty() => Ok(None),
            Ok(text) => Self::from_text(&text, password(), ask).map(Some),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(KeyError::NotAKey),
        }
    }

    /// Reads a key: a file's two lines, or the second alone.
    fn from_text(text: &str, password: Option<String>, ask: Ask) -> Result<Self, KeyError> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let key = lines.find(|line| !line.starts_with("untrusted comment:")).ok_or(KeyError::NotAKey)?;
        let whole = SecretKeyBox::from(format!("untrusted comment: \n{key}\n"));
        let secret = if key.starts_with(PLAIN) {
            plain(key)?
        } else if key.starts_with(ENCRYPTED) {
            let may_ask = ask == Ask::Terminal && io::stdin().is_terminal() && io::stderr().is_terminal();
            if password.is_none() && !may_ask {
                return Err(KeyError::NeedsPassword);
            }
            whole.into_secret_key(password).map_err(|error| reading(&error))?
        } else if key.len() == PUBLIC_LENGTH && PublicKey::read(key).is_ok() {
            return Err(KeyError::Public);
        } else {
            return Err(KeyError::NotAKey);
        };
        let own = Self { secret };
        // A secret half that does not belong to the public one would only be noticed by whoever verifies.
        own.signature(b"", "").map(|_| own).map_err(|_| KeyError::NotAKey)
    }

    /// A signature, read again by the other library before anybody relies on it.
    fn signature(&self, bytes: &[u8], comment: &str) -> Result<Vec<u8>, KeyError> {
        let untrusted = Some("signature of data/manifest.json");
        let signed = minisign::sign(None, &self.secret, Cursor::new(bytes), Some(comment), untrusted);
        let signed = signed.map_err(|_| KeyError::NotSigned)?.to_bytes();
        self.public()?.check(bytes, &signed).map_err(|_| KeyError::NotSigned)?;
        Ok(signed)
    }

    /// The public half.
    ///
    /// # Errors
    /// For a key whose halves do not belong together.
    pub fn public(&self) -> Result<PublicKey, KeyError> {
        let public = minisign::PublicKey::from_secret_key(&self.secret).map_err(|_| KeyError::NotAKey)?;
        PublicKey::read(&public.to_base64()).map_err(|_| KeyError::NotAKey)
    }

    /// Whether the manifest in a folder has this key's good signature.
    #[must_use]
    pub fn has_signed(&self, out: &Path) -> bool {
        let read = |name: &str| fs::read(out.join(name)).ok();
        let (Some(manifest), Some(signature)) = (read(MANIFEST), read(SIGNATURE)) else {
            return false;
        };
        self.public().is_ok_and(|public| public.check(&manifest, &signature).is_ok())
    }

    /// The signature of a manifest. An `old` one that is as good is kept, so that the same site stays the same bytes:
    /// every signature has something random in it.
    ///
    /// # Errors
    /// For what is no manifest, and where signing fails.
    pub fn sign(&self, manifest: &[u8], old: Option<Vec<u8>>) -> Result<Vec<u8>, KeyError> {
        let serial = Manifest::read(manifest).map_err(|_| KeyError::NotSigned)?.serial();
        let comment = format!("serial:{serial}\tfile:manifest.json");
        let public = self.public()?;
        let line = format!("\ntrusted comment: {comment}\n");
        let same = |old: &Vec<u8>| public.check(manifest, old).is_ok() && holds(old, line.as_bytes());
        if let Some(old) = old.filter(same) {
            return Ok(old);
        }
        self.signature(manifest, &comment)
    }
}

/// A key without a password. The library would refuse those of `minisign -W`, which have no checksum.
fn plain(key: &str) -> Result<SecretKey, KeyError> {
    let bytes = Base64::decode_to_vec(key, None).map_err(|_| KeyError::NotAKey)?;
    if bytes.len() != SECRET_BYTES {
        return Err(KeyError::NotAKey);
    }
    SecretKey::from_bytes(&bytes).map_err(|_| KeyError::NotAKey)
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// What reading an encrypted key failed of, without the library's words.
fn reading(error: &PError) -> KeyError {
    match error.kind() {
        ErrorKind::Verify => KeyError::WrongPassword,
        ErrorKind::KDF => KeyError::TooHeavy,
        _ => KeyError::NotAKey,
    }
}

/// The password of the environment.
fn password() -> Option<String> {
    std::env::var(PASSWORD_VARIABLE).ok().filter(|password| !password.is_empty())
}

/// How a new key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Encrypted by the password of the environment.
    Encrypted,
    /// As it is: whoever reads the file can sign.
    Open,
}

/// A new pair: where its public half lies, what it is, and how the secret one is kept.
#[derive(Debug)]
pub struct NewPair {
    /// The public half's file.
    pub public_file: PathBuf,
    /// The public half's text, one line.
    pub public: String,
    /// How the secret half is kept.
    pub kept: Kept,
}

/// A text without the secret keys in it, whatever brought them there.
#[must_use]
pub fn without_keys(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = [ENCRYPTED, PLAIN].iter().filter_map(|start| rest.find(start)).min() {
        let (before, key) = rest.split_at(at);
        let is_base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
        let end = key.find(|c| !is_base64(c)).unwrap_or(key.len());
        let (key, behind) = key.split_at(end);
        out.push_str(before);
        // A word may begin so by chance; no key is that short.
        out.push_str(if key.len() < PUBLIC_LENGTH { key } else { "…" });
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// A public key: a file's, or the text itself.
///
/// # Errors
/// Where it is neither.
pub fn public_key(given: &str) -> Result<PublicKey, NotAKey> {
    let mut text = String::new();
    match File::open(given).and_then(|file| file.take(LIMIT).read_to_string(&mut text)) {
        Ok(_) => PublicKey::read(&text),
        Err(_) => PublicKey::read(given),
    }
}

/// Makes a pair of keys: the secret one in `file`, the public one beside it.
///
/// # Errors
/// Where one of both files is there already, or cannot be written; then neither is left behind.
pub fn new_pair(file: &Path) -> Result<NewPair, KeyError> {
    let public_file = public_name(file);
    let password = password();
    let kept = if password.is_some() { Kept::Encrypted } else { Kept::Open };
    let pair = match password {
        Some(password) => KeyPair::generate_encrypted_keypair(Some(password)),
        None => KeyPair::generate_unencrypted_keypair(),
    };
    let pair = pair.map_err(|_| KeyError::NotSigned)?;
    let secret = pair.sk.to_box(Some("secret key for signing a site's data")).map_err(|_| KeyError::NotSigned)?;
    let public = pair.pk.to_box().map_err(|_| KeyError::NotSigned)?;
    put_new(file, &secret.to_bytes(), 0o600)?;
    if let Err(error) = put_new(&public_file, &public.to_bytes(), 0o644) {
        // Ours, made a moment ago: a secret key without its public half is of no use.
        let _ = fs::remove_file(file);
        return Err(error);
    }
    Ok(NewPair { public_file, public: pair.pk.to_base64(), kept })
}

/// `minisign.key` has `minisign.pub` beside it, any other name gets the ending.
fn public_name(file: &Path) -> PathBuf {
    if file.extension().is_some_and(|ending| ending == "key") {
        return file.with_extension("pub");
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".pub");
    PathBuf::from(name)
}

fn put_new(file: &Path, bytes: &[u8], mode: u32) -> Result<(), KeyError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    with_mode(&mut options, mode);
    let mut made = options.open(file).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => KeyError::Exists(file.to_owned()),
        _ => KeyError::Io(error),
    })?;
    made.write_all(bytes).and_then(|()| made.sync_all()).map_err(|error| {
        let _ = fs::remove_file(file);
        KeyError::Io(error)
    })
}

#[cfg(unix)]
fn with_mode(options: &mut OpenOptions, mode: u32) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(mode);
}

#[cfg(not(unix))]
fn with_mode(_: &mut OpenOptions, _: u32) {}

/// Whether others on this machine may read a file.
#[cfg(unix)]
#[must_use]
pub fn is_open_to_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o077 != 0)
}

/// Whether others on this machine may read a file.
#[cfg(not(unix))]
#[must_use]
pub fn is_open_to_others(_: &Path) -> bool {
    false
}

/// Whether a file lies in one of these folders, links followed.
#[must_use]
pub fn lies_in(file: &Path, folders: &[PathBuf]) -> bool {
    let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    let full = real(file);
    // A file that is yet to be made has a folder that is there.
    let by_folder = std::path::absolute(file).ok().and_then(|file| Some(real(file.parent()?)?.join(file.file_name()?)));
    let folders: Vec<PathBuf> = folders.iter().filter_map(|folder| real(folder)).collect();
    [full, by_folder].iter().flatten().any(|file| folders.iter().any(|folder| file.starts_with(folder)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (SigningKey, String) {
        let pair = KeyPair::generate_unencrypted_keypair().expect("a pair");
        let text = pair.sk.to_box(None).expect("a text").into_string();
        (SigningKey::from_text(&text, None, Ask::Nobody).expect("a key"), text)
    }

    #[test]
    fn no_debug_text_has_a_key() {
        let (key, text) = pair();
        assert_eq!(format!("{key:?}"), "SigningKey");
        let line = text.lines().nth(1).unwrap_or("");
        for wrong in [line.get(..80).unwrap_or(""), &line.replace('A', "B"), &format!("{line}{line}"), "RWRTYsecret"] {
            let error = SigningKey::from_text(wrong, Some("salasana".into()), Ask::Nobody).expect_err("no key");
            let shown = format!("{error:?}");
            assert!(!shown.contains(wrong) && !shown.contains("salasana"), "{shown}");
        }
    }

    #[test]
    fn a_key_of_minisign_without_checksum_is_taken_and_a_damaged_one_is_not() {
        use ct_codecs::Encoder as _;
        let (_, text) = pair();
        let mut bytes = Base64::decode_to_vec(text.lines().nth(1).unwrap_or(""), None).expect("base64");
        let read =
            |bytes: &[u8]| SigningKey::from_text(&Base64::encode_to_string(bytes).expect("text"), None, Ask::Nobody);
        bytes.iter_mut().skip(SECRET_BYTES - 32).for_each(|byte| *byte = 0);
        assert!(read(&bytes).is_ok());
        assert!(matches!(read(bytes.get(1..).unwrap_or_default()), Err(KeyError::NotAKey)));
        for place in [6 + 32 + 16 + 8, 6 + 32 + 16 + 8 + 32] {
            let mut damaged = bytes.clone();
            damaged.iter_mut().skip(place).take(1).for_each(|byte| *byte ^= 1);
            assert!(matches!(read(&damaged), Err(KeyError::NotAKey)), "{place}");
        }
    }

    #[test]
    fn a_secret_key_is_taken_out_of_a_text_and_nothing_else_is() {
        let (_, text) = pair();
        let key = text.lines().nth(1).unwrap_or("");
        assert_eq!(without_keys(&format!("'{key}' ja --{key}\n{key}")), "'…' ja --…\n…");
        let plain = "RWQAA on lyhyt, RWRTY/polku myös; RWTlJH7p2SCOTIp1DY1zMT8JYQS8MmWaPvqqHjotwUSXZ08Z+HPvVNmk";
        assert_eq!(without_keys(plain), plain);
    }

    #[test]
    fn a_public_key_is_told_from_a_secret_one() {
        let public = "RWTlJH7p2SCOTIp1DY1zMT8JYQS8MmWaPvqqHjotwUSXZ08Z+HPvVNmk";
        let error = SigningKey::from_text(public, None, Ask::Nobody);
        assert!(matches!(error, Err(KeyError::Public)), "{error:?}");
    }

    #[test]
    fn a_password_is_needed_and_must_be_right() {
        let pair = KeyPair::generate_encrypted_keypair(Some("salasana".into())).expect("a pair");
        let text = pair.sk.to_box(None).expect("a text").into_string();
        let read = |password: Option<&str>| SigningKey::from_text(&text, password.map(str::to_owned), Ask::Nobody);
        assert!(matches!(read(None), Err(KeyError::NeedsPassword)));
        assert!(matches!(read(Some("väärä")), Err(KeyError::WrongPassword)));
        assert!(read(Some("salasana")).is_ok());
    }

    #[test]
    fn a_signature_as_good_is_kept() {
        let (key, _) = pair();
        let moment = crate::value::Moment::at(1_795_305_600, "Europe/Helsinki").expect("a moment");
        let manifest = Manifest::new(Default::default(), moment, moment.plus_days(1)).to_bytes();
        let one = key.sign(&manifest, None).expect("signed");
        assert_eq!(key.sign(&manifest, Some(one.clone())).expect("signed"), one);
        assert_ne!(key.sign(&manifest, None).expect("signed"), one, "each has something random");
        let other = pair().0.sign(&manifest, Some(one.clone())).expect("signed");
        assert_ne!(other, one, "another key's is not kept");
        assert!(matches!(key.sign(b"{}", None), Err(KeyError::NotSigned)));
    }
}
