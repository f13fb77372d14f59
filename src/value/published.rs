//! The written form of a value in published data: its own words, read back by the parser that records use.
//!
//! What a build has published is read again when something must be taken away from it, and it comes from a disk that
//! anybody may have written to: so a malformed id or address is refused here as it is in a record.

use super::{Day, HttpsUrl, Id, Lang, Parse};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

macro_rules! as_written {
    ($($type:ident),*) => { $(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let written = String::deserialize(deserializer)?;
                $type::parse(&written).map_err(|expected| D::Error::custom(expected.0))
            }
        }
    )* };
}

as_written!(Day, HttpsUrl, Id, Lang);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_back_and_malformed_ones_do_not() {
        let id = Id::parse("kirjasto/facebook").expect("an id");
        let written = serde_json::to_string(&id).expect("a text");
        assert_eq!(written, "\"kirjasto/facebook\"");
        assert_eq!(serde_json::from_str::<Id>(&written).expect("the same"), id);
        assert!(serde_json::from_str::<Id>("\"../../etc\"").is_err());
        assert!(serde_json::from_str::<HttpsUrl>("\"javascript:alert(1)\"").is_err());
    }
}
