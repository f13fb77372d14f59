//! What a program that asks a platform may conclude: what the table says under `liveness`.
//!
//! In: the table's words. Out: a [`Liveness`]. Never true: a platform that shows robots a login page, or about which
//! the table says nothing, counted among those whose answer tells anything.

/// What the answer to a program says of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Liveness {
    /// Whether the account is there.
    Told,
    /// Only that it is missing; a page may be shown for any name.
    MissingTold,
    /// Nothing: a person has to look.
    Untold,
    /// The table does not say.
    #[default]
    Unsaid,
}

/// What of an account a program asks to learn whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// The account's page, all links of it.
    Page,
    /// The account's page, but only its links with `rel="me"`: what other people write stands on it too.
    RelMe,
    /// What the account's own host calls it (RFC 7033).
    #[serde(rename = "webfinger")]
    WebFinger,
    /// The account that the domain of a handle names.
    HandleFile,
}

impl Liveness {
    /// The word that begins what the table says of its use.
    pub(super) fn of(used: &str) -> Self {
        match used.split([' ', ';', ',', ':']).next() {
            Some("automatic") => Self::Told,
            Some("semi-automatic") => Self::MissingTold,
            None | Some("") => Self::Unsaid,
            Some(_) => Self::Untold,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Table;

    #[test]
    fn platforms_that_refuse_robots_are_left_to_people() {
        let of = |id: &str| Table::builtin().platform(id).map(crate::account::Platform::liveness);
        for id in ["linkedin", "x", "facebook", "instagram", "tiktok"] {
            assert_eq!(of(id), Some(Liveness::Untold), "{id}");
        }
        assert_eq!(of("fediverse"), Some(Liveness::Told));
        assert_eq!(of("telegram"), Some(Liveness::MissingTold));
        assert_eq!(of("strava"), Some(Liveness::Unsaid));
    }

    #[test]
    fn a_platform_says_what_is_asked_of_its_accounts() {
        let of = |id: &str| Table::builtin().platform(id).map(|platform| platform.ways().to_vec());
        assert_eq!(of("fediverse"), Some(vec![Way::RelMe, Way::WebFinger]));
        assert_eq!(of("bluesky"), Some(vec![Way::HandleFile]));
        assert_eq!(of("telegram"), Some(vec![Way::Page]));
        for id in ["linkedin", "x", "facebook", "instagram", "strava"] {
            assert_eq!(of(id), Some(Vec::new()), "{id}: its answer would tell nothing");
        }
    }
}
