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
}
