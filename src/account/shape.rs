//! The table as it is written: serde shapes, nothing else.
//!
//! In: YAML. Out: the same, typed. Where a wrong word could loosen a rule (hosts, captures,
//! forms), unknown keys are refused; what describes a platform for people is not read here.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::liveness::Way;

/// The file.
#[derive(Debug, Deserialize)]
pub(super) struct TableShape {
    pub(super) global: GlobalShape,
    pub(super) platforms: Vec<PlatformShape>,
    #[serde(default)]
    pub(super) lookalikes: LookalikeShape,
}

/// What asking the platform tells; the rest of it is for people.
#[derive(Debug, Default, Deserialize)]
pub(super) struct LivenessShape {
    /// What may be made of it: `automatic …`, `semi-automatic` or who has to look instead.
    #[serde(rename = "use")]
    pub(super) used: String,
}

/// How names that look alike are folded to one.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LookalikeShape {
    /// A character and the one that it is taken for.
    pub(super) sight: BTreeMap<char, char>,
    /// Two letters that look like one.
    pub(super) pairs: Vec<(String, String)>,
    /// Words that are added to a name.
    pub(super) affixes: Vec<String>,
    /// The fewest letters that may be left when an affix falls.
    pub(super) shortest: usize,
    /// The fewest letters of skeletons of which one slip apart is no chance.
    pub(super) nearest: usize,
    #[serde(rename = "steps")]
    pub(super) _steps: Vec<String>,
    #[serde(rename = "verdict_rules")]
    pub(super) _verdict_rules: IgnoredAny,
    #[serde(rename = "generators_for_ci")]
    pub(super) _generators: IgnoredAny,
    #[serde(rename = "note")]
    pub(super) _note: IgnoredText,
    #[serde(rename = "src")]
    pub(super) _src: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests read the vectors"))]
    pub(super) vectors: LookalikeVectors,
}

/// Pairs of names, or of a name and its skeleton.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), expect(dead_code, reason = "only the tests read the vectors"))]
pub(super) struct LookalikeVectors {
    pub(super) skeletons: Vec<(String, String)>,
    pub(super) same: Vec<(String, String)>,
    pub(super) apart: Vec<(String, String)>,
    pub(super) slip: Vec<(String, String)>,
    pub(super) no_slip: Vec<(String, String)>,
}

/// What holds for every address.
#[derive(Debug, Deserialize)]
pub(super) struct GlobalShape {
    pub(super) drop_params: BTreeMap<String, Vec<String>>,
    pub(super) redirect_wrappers: Vec<WrapperShape>,
    pub(super) shorteners: ShortenerShape,
    pub(super) defunct_platforms: Vec<DefunctShape>,
}

/// A link that hands over to another address.
#[derive(Debug, Deserialize)]
pub(super) struct WrapperShape {
    pub(super) host: String,
    pub(super) paths: Vec<String>,
    pub(super) params: Vec<String>,
}

/// Hosts of short links.
#[derive(Debug, Deserialize)]
pub(super) struct ShortenerShape {
    pub(super) platform_owned: Vec<String>,
    pub(super) generic: Vec<String>,
}

/// A platform that is gone.
#[derive(Debug, Deserialize)]
pub(super) struct DefunctShape {
    pub(super) id: String,
    pub(super) hosts: Vec<String>,
}

/// One platform.
#[derive(Debug, Default, Deserialize)]
pub(super) struct PlatformShape {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) family: String,
    #[serde(default)]
    pub(super) prefixes: Vec<String>,
    #[serde(default)]
    pub(super) names: Vec<String>,
    #[serde(default)]
    pub(super) called: Vec<String>,
    #[serde(default)]
    pub(super) shown: String,
    #[serde(default)]
    pub(super) acct_domain: Option<String>,
    #[serde(default)]
    pub(super) any_host: bool,
    #[serde(default)]
    pub(super) rel_me: bool,
    #[serde(default)]
    pub(super) liveness: LivenessShape,
    #[serde(default)]
    pub(super) hosts: Vec<HostShape>,
    #[serde(default)]
    pub(super) not_profile_hosts: PlainHosts,
    #[serde(default)]
    pub(super) captures: BTreeMap<String, CaptureShape>,
    #[serde(default)]
    pub(super) canonical: Vec<CanonicalShape>,
    #[serde(default)]
    pub(super) forms: Vec<FormShape>,
    #[serde(default)]
    pub(super) tabs: Vec<String>,
    #[serde(default)]
    pub(super) reserved: Vec<String>,
    #[serde(default)]
    pub(super) keep: Vec<String>,
    #[serde(default)]
    pub(super) post_params: Vec<String>,
    #[serde(default)]
    pub(super) track: TrackShape,
    #[serde(default)]
    pub(super) reuse: ReuseShape,
    #[serde(default)]
    pub(super) stable_id: StableShape,
    #[serde(default)]
    pub(super) proof: ProofShape,
    /// Vectors: `[input, key or null, form or refusal]`; the program's tests run them.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests read the vectors"))]
    pub(super) t: Vec<Vec<Option<String>>>,
}

/// How an account shows whose it is; only what a program asks is read.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ProofShape {
    pub(super) asked: Option<Vec<Way>>,
}

/// A list of hosts.
#[derive(Debug, Default, Deserialize)]
pub(super) struct PlainHosts {
    #[serde(default)]
    pub(super) h: Vec<String>,
}

/// A group of hosts that the same forms serve.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HostShape {
    #[serde(default)]
    pub(super) h: Vec<String>,
    #[serde(default)]
    pub(super) like: Option<String>,
    #[serde(default)]
    pub(super) group: Option<String>,
    /// All hosts that match are run by the platform itself; customers cannot choose them.
    #[serde(default)]
    pub(super) front: bool,
    #[serde(default)]
    pub(super) except: Vec<String>,
    #[serde(default, rename = "note")]
    pub(super) _note: IgnoredText,
    #[serde(default, rename = "src")]
    pub(super) _src: Vec<String>,
}

/// A text for people.
pub(super) type IgnoredText = Option<String>;

/// One capture.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaptureShape {
    pub(super) re: String,
    /// Characters that do not count towards `min`, because the key drops them.
    #[serde(default)]
    pub(super) uncounted: String,
    #[serde(default)]
    pub(super) min: Option<usize>,
    #[serde(default)]
    pub(super) max: Option<usize>,
    #[serde(default)]
    pub(super) forbid: Vec<String>,
    #[serde(default)]
    pub(super) forbid_start: Vec<String>,
    #[serde(default)]
    pub(super) forbid_end: Vec<String>,
    #[serde(default)]
    pub(super) specials: String,
    #[serde(default)]
    pub(super) max_specials: Option<usize>,
    #[serde(default, rename = "note")]
    pub(super) _note: IgnoredText,
}

/// The address that goes with a key.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CanonicalShape {
    pub(super) key: String,
    pub(super) url: String,
}

/// One form.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormShape {
    pub(super) m: String,
    /// The host groups that it serves; none named: the groups without a name.
    #[serde(default)]
    pub(super) on: Vec<String>,
    #[serde(default)]
    pub(super) label: Option<String>,
    #[serde(default)]
    pub(super) tail: Option<String>,
    #[serde(default)]
    pub(super) q: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) frag: Option<String>,
    pub(super) is: String,
    #[serde(default)]
    pub(super) key: Option<String>,
    #[serde(default)]
    pub(super) not: Vec<String>,
    #[serde(default, rename = "note")]
    pub(super) _note: IgnoredText,
    #[serde(default, rename = "src")]
    pub(super) _src: Vec<String>,
}

/// Parameters that follow people.
#[derive(Debug, Default, Deserialize)]
pub(super) struct TrackShape {
    #[serde(default)]
    pub(super) params: Vec<String>,
}

/// What becomes of a released name.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ReuseShape {
    #[serde(default)]
    pub(super) risk: Option<String>,
}

/// The id that survives a rename.
#[derive(Debug, Default, Deserialize)]
pub(super) struct StableShape {
    #[serde(default)]
    pub(super) name: Option<String>,
    /// Where the account's keeper finds it.
    #[serde(default, rename = "where")]
    pub(super) place: Option<String>,
    /// Whether that takes no program.
    #[serde(default)]
    pub(super) by_hand: bool,
}
