//! A word that nobody can guess, for one run.
//!
//! In: the system's own randomness. Out: 64 hexadecimal digits. Never true: a word made of anything that others could
//! know, such as the time.

use std::io;

/// A new secret.
///
/// # Errors
/// Where the system gives no randomness.
pub fn secret() -> io::Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
