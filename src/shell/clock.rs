//! The moment of a build: a given day, else `SOURCE_DATE_EPOCH`, else the clock. What a person says on the command
//! line goes before what the environment says.

use crate::value::{Day, Expected, Moment};

/// The moment, in the site's time zone.
///
/// # Errors
/// For a zone that doesn't exist, or a `SOURCE_DATE_EPOCH` that is no number.
#[expect(clippy::disallowed_methods, reason = "the shell is where the clock and the environment are read")]
pub fn moment(date: Option<Day>, timezone: &str) -> Result<Moment, Expected> {
    if let Some(day) = date {
        return Moment::start_of(day, timezone);
    }
    if let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") {
        let seconds = epoch.trim().parse().map_err(|_| Expected("expected-epoch"))?;
        return Moment::at(seconds, timezone);
    }
    let now =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_err(|_| Expected("expected-epoch"))?;
    Moment::at(i64::try_from(now.as_secs()).unwrap_or(i64::MAX), timezone)
}
