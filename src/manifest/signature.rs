//! Public keys and signatures, in the form of minisign.
//!
//! In: a key's text, a manifest's bytes, a signature's text. Out: whether they belong together, or how they do not.
//! Never true: a signature held good whose comment was changed, or one of the old form that does not hash first.

use super::Flaw;
use minisign_verify as minisign;

/// A minisign public key.
#[derive(Debug, Clone)]
pub struct PublicKey(minisign::PublicKey);

/// A text that is no public key. The text is not kept: it may be a secret key, given by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAKey;

impl PublicKey {
    /// Reads a key: a file as `minisign` writes it, or its second line alone.
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn read(text: &str) -> Result<Self, NotAKey> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let key = lines.find(|line| !line.starts_with("untrusted comment:")).ok_or(NotAKey)?;
        minisign::PublicKey::from_base64(key).map(Self).map_err(|_| NotAKey)
    }

    /// Whether a signature is of these bytes.
    ///
    /// # Errors
    /// What is wrong with the signature.
    pub fn check(&self, bytes: &[u8], signature: &[u8]) -> Result<(), Flaw> {
        let text = str::from_utf8(signature).map_err(|_| Flaw::SignatureUnreadable)?;
        let signature = minisign::Signature::decode(text).map_err(|_| Flaw::SignatureUnreadable)?;
        self.0.verify(bytes, &signature, false).map_err(|error| match error {
            minisign::Error::UnexpectedKeyId => Flaw::OtherKey,
            _ => Flaw::BadSignature,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Made by minisign 0.11 of the five bytes "aito\n".
    const KEY: &str = "untrusted comment: minisign public key 4C8E20D9E97E24E5\n\
        RWTlJH7p2SCOTIp1DY1zMT8JYQS8MmWaPvqqHjotwUSXZ08Z+HPvVNmk\n";
    const SIGNED: &str = "untrusted comment: signature from minisign secret key\n\
        RUTlJH7p2SCOTHl95s6RqkG/hBFMI0iBSFHUrX/ivhV3Kk4jd1dGmP3UJ/170dVD4wQGJxitLdrTi03kbxDBdL2wganxjnSG4w8=\n\
        trusted comment: serial:1\tfile:aito.txt\n\
        ZCvWf/Ecm7u+Ma+xGZykPLzmH75H8R1QfBCXdBgo5QywChTFXT3+JVBWzbnY0sETUbZ6raL7U1w+FXd8UePfBA==\n";

    #[test]
    fn what_minisign_signed_is_good() {
        let key = PublicKey::read(KEY).expect("a key");
        assert_eq!(key.check(b"aito\n", SIGNED.as_bytes()), Ok(()));
        let line = KEY.lines().nth(1).expect("two lines");
        assert_eq!(PublicKey::read(line).expect("a key").check(b"aito\n", SIGNED.as_bytes()), Ok(()));
    }

    #[test]
    fn each_wrong_has_its_name() {
        let key = PublicKey::read(KEY).expect("a key");
        let check = |bytes: &[u8], signed: &str| key.check(bytes, signed.as_bytes()).expect_err("a flaw").code();
        assert_eq!(check(b"aito", SIGNED), "bad-signature");
        assert_eq!(check(b"aito\n", &SIGNED.replace("file:", "File:")), "bad-signature");
        assert_eq!(check(b"aito\n", ""), "signature-unreadable");
        assert_eq!(check(b"aito\n", &SIGNED.lines().take(3).collect::<Vec<_>>().join("\n")), "signature-unreadable");
        let mut lines: Vec<&str> = SIGNED.lines().collect();
        if let Some(last) = lines.last_mut() {
            *last = "AAAA";
        }
        assert_eq!(check(b"aito\n", &lines.join("\n")), "signature-unreadable");
        let other = PublicKey::read("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a key");
        assert_eq!(other.check(b"aito\n", SIGNED.as_bytes()), Err(Flaw::OtherKey));
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in ["", "untrusted comment: x", "untrusted comment: x\nhello", "RWQ", KEY.get(..60).unwrap_or("")] {
            assert!(PublicKey::read(text).is_err(), "{text}");
        }
    }
}
