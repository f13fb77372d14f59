//! Days, months and the moment of a build.

use super::{Expected, Form, Lang, Parse};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::fmt;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The English name of a month, 1 to 12.
fn month_name(month: i8) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|n| MONTHS.get(n)).copied().unwrap_or("")
}

impl Day {
    /// The first day of 1970, for judgements that no day can change.
    pub const EPOCH: Day = Day(jiff::civil::date(1970, 1, 1));

    /// As the language writes it: `11.5.2026` in Finnish and Swedish, `11 May 2026` in English.
    #[must_use]
    pub fn written(self, lang: &Lang) -> String {
        let (day, month, year) = (self.0.day(), self.0.month(), self.0.year());
        match lang.primary() {
            "en" => format!("{day} {} {year}", month_name(month)),
            _ => format!("{day}.{month}.{year}"),
        }
    }

    /// Its month.
    #[must_use]
    pub fn month(self) -> Month {
        Month(Day(self.0.first_of_month()))
    }

    /// A day as people write it in Finland, `11.5.2026`; none where anything else stands beside it.
    #[must_use]
    pub fn everyday(written: &str) -> Option<Day> {
        let mut parts = written.trim().splitn(3, '.').map(str::trim);
        let mut part = |lengths: std::ops::RangeInclusive<usize>| {
            parts.next().filter(|part| lengths.contains(&part.len())).and_then(number)
        };
        let (day, month, year) = (part(1..=2)?, part(1..=2)?, part(4..=4)?);
        Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok().map(Day)
    }
}

impl Day {
    /// Its year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// How many days later it is than another.
    #[must_use]
    pub fn days_since(self, other: Day) -> i64 {
        self.0.since(other.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The day so many days later; the last day there is where the calendar ends.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Day {
        Day(self.0.saturating_add(jiff::Span::new().days(days.clamp(-3_650_000, 3_650_000))))
    }
}

impl Day {
    /// The same day so many months later; the month's last day where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Day {
        Day(self.0.saturating_add(jiff::Span::new().months(months.clamp(-120_000, 120_000))))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// The digits of `written`, where it is digits and nothing else.
fn number(written: &str) -> Option<i16> {
    written.bytes().all(|b| b.is_ascii_digit()).then(|| written.parse().ok()).flatten()
}

/// A day of the calendar, leap years and all.
macro_rules! day {
    () => {
        concat!(
            "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
            "|02-(?:0[1-9]|1[0-9]|2[0-8]))",
            "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"
        )
    };
}

impl Parse for Day {
    const EXPECTED: Expected = Expected("expected-day");
    const FORM: Form = Form::text(concat!("^", day!(), "$"));

    fn parse(written: &str) -> Result<Self, Expected> {
        let mut parts = written.splitn(3, '-');
        let mut part = |len: usize| parts.next().filter(|p| p.len() == len).and_then(number);
        let (year, month, day) = (part(4), part(2), part(2));
        let date =
            year.zip(month).zip(day).and_then(|((y, m), d)| Date::new(y, m.try_into().ok()?, d.try_into().ok()?).ok());
        date.map(Day).ok_or(Self::EXPECTED)
    }

    fn meant(written: &str) -> Option<String> {
        Day::everyday(written).map(|day| day.to_string())
    }
}

/// A month of the calendar: `2015-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Day);

impl Month {
    /// As the language writes it: `3/2015`, in English `March 2015`.
    #[must_use]
    pub fn written(self, lang: &Lang) -> String {
        let (month, year) = (self.0.0.month(), self.0.0.year());
        match lang.primary() {
            "en" => format!("{} {year}", month_name(month)),
            _ => format!("{month}/{year}"),
        }
    }
}

impl Month {
    /// Year, and month from 1 to 12.
    #[must_use]
    pub fn parts(self) -> (i16, usize) {
        (self.0.0.year(), usize::try_from(self.0.0.month()).unwrap_or(1))
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        self.0
    }

    /// The month some months later, or earlier; the calendar's own end where there is none.
    #[must_use]
    pub fn plus(self, months: i32) -> Month {
        Month(Day(self.0.0.saturating_add(jiff::Span::new().months(months))))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.0.year(), self.0.0.month())
    }
}

impl Parse for Month {
    const EXPECTED: Expected = Expected("expected-month");
    const FORM: Form = Form::text("^[0-9]{4}-(?:0[1-9]|1[0-2])$");

    fn parse(written: &str) -> Result<Self, Expected> {
        Day::parse(&format!("{written}-01")).map(Month).map_err(|_| Self::EXPECTED)
    }
}

/// A point in time as written with its offset: `2026-11-20T14:05:00+02:00`, or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(Day);

impl Instant {
    /// Its day, where it was written.
    #[must_use]
    pub fn day(self) -> Day {
        self.0
    }
}

impl Parse for Instant {
    const EXPECTED: Expected = Expected("expected-instant");
    const FORM: Form = Form::text(concat!(
        "^",
        day!(),
        r"(?:[Tt ](?:[01][0-9]|2[0-3])(?::?[0-5][0-9](?::?(?:[0-5][0-9]|60)(?:[.,][0-9]{1,9})?)?)?",
        r"(?:[Zz]|[+\-][0-9]{2}(?::?[0-5][0-9](?::?[0-5][0-9])?)?)(?:\[[^\]]+\])*)?$"
    ));

    fn parse(written: &str) -> Result<Self, Expected> {
        let day =
            written.get(..10).ok_or(Self::EXPECTED).and_then(|day| Day::parse(day).map_err(|_| Self::EXPECTED))?;
        let whole = written.len() == 10 || written.parse::<jiff::Timestamp>().is_ok();
        if whole { Ok(Self(day)) } else { Err(Self::EXPECTED) }
    }
}

/// The moment of a build: everything about time comes from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    seconds: i64,
    today: Day,
}

impl Moment {
    /// A point in time, and the day it is in a time zone.
    ///
    /// # Errors
    /// For a zone that the time zone database doesn't know, or a time outside its range.
    pub fn at(seconds: i64, timezone: &str) -> Result<Self, Expected> {
        let zone = TimeZone::get(timezone).map_err(|_| Expected("expected-timezone"))?;
        let instant = jiff::Timestamp::from_second(seconds).map_err(|_| Expected("expected-instant"))?;
        Ok(Self { seconds, today: Day(instant.to_zoned(zone).date()) })
    }

    /// Midnight at the beginning of `day` in a time zone.
    ///
    /// # Errors
    /// For a zone that the time zone database doesn't know.
    pub fn start_of(day: Day, timezone: &str) -> Result<Self, Expected> {
        let zone = TimeZone::get(timezone).map_err(|_| Expected("expected-timezone"))?;
        let start = day.0.to_zoned(zone).map_err(|_| Expected("expected-day"))?;
        Ok(Self { seconds: start.timestamp().as_second(), today: day })
    }

    /// Seconds since 1970.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// The day it is in the site's time zone.
    #[must_use]
    pub fn today(self) -> Day {
        self.today
    }

    /// As machines write it: `2026-11-22T00:00:00Z`.
    #[must_use]
    pub fn iso(self) -> String {
        jiff::Timestamp::from_second(self.seconds).map(|t| t.to_string()).unwrap_or_default()
    }

    /// As people of a time zone write it: `2026-11-20T14:05:00+02:00`.
    ///
    /// # Errors
    /// For a zone that the time zone database doesn't know.
    pub fn in_zone(self, timezone: &str) -> Result<String, Expected> {
        let zone = TimeZone::get(timezone).map_err(|_| Expected("expected-timezone"))?;
        let instant = jiff::Timestamp::from_second(self.seconds).map_err(|_| Expected("expected-instant"))?;
        Ok(instant.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }

    /// The same some days later, for expiries.
    #[must_use]
    pub fn plus_days(self, days: i64) -> String {
        jiff::Timestamp::from_second(self.seconds.saturating_add(days.saturating_mul(86_400)))
            .map(|t| t.to_string())
            .unwrap_or_default()
    }
}

/// The seconds of a point in time as machines write it, `2026-11-22T00:00:00Z`.
#[must_use]
pub fn seconds_of(iso: &str) -> Option<i64> {
    iso.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second)
}

/// Whether the time zone database knows a name.
#[must_use]
pub fn is_timezone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_strictly() {
        assert_eq!(Day::parse("2026-05-11").map(|d| d.to_string()), Ok("2026-05-11".to_owned()));
        for bad in ["2026-5-11", "11.5.2026", "2026-02-30", "2026-05-11T", "+026-05-11", ""] {
            assert!(Day::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_begins_in_the_sites_zone() {
        let day = Day::parse("2026-11-22").expect("a day");
        let moment = Moment::start_of(day, "Europe/Helsinki").expect("a zone");
        assert_eq!(moment.iso(), "2026-11-21T22:00:00Z");
        assert_eq!(moment.in_zone("Europe/Helsinki"), Ok("2026-11-22T00:00:00+02:00".to_owned()));
        assert_eq!(
            Moment::at(moment.seconds() - 1, "Europe/Helsinki").map(|m| m.today().to_string()),
            Ok("2026-11-21".to_owned())
        );
    }

    #[test]
    fn months_are_counted_over_the_turn_of_a_year() {
        let month = Day::parse("2026-11-22").expect("a day").month();
        assert_eq!((month.to_string(), month.parts()), ("2026-11".to_owned(), (2026, 11)));
        assert_eq!((month.plus(2).to_string(), month.plus(-11).to_string()), ("2027-01".into(), "2025-12".into()));
        assert_eq!(month.plus(1).first_day().to_string(), "2026-12-01");
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last_there_is() {
        let later = |day: &str, months| Day::parse(day).expect("a day").plus_months(months).to_string();
        assert_eq!((later("2026-05-11", 12), later("2026-01-31", 1)), ("2027-05-11".into(), "2026-02-28".into()));
    }

    #[test]
    fn languages_write_days_their_way() {
        let day = Day::parse("2026-05-11").expect("a day");
        let in_lang = |tag| day.written(&Lang::parse(tag).expect("a tag"));
        assert_eq!(
            (in_lang("fi"), in_lang("sv"), in_lang("en")),
            ("11.5.2026".into(), "11.5.2026".into(), "11 May 2026".into())
        );
    }
}
