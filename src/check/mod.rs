//! The account check's files: `/check/v1/`, from which a browser and `aito lookup --at` decide.
//!
//! In: [`CheckView`] and the directory's data. Out: the platform table, the list of keys (whole, or a header and
//! shards), and the details that an answer shows. Never true: a closed account's name in any of them; details of
//! another order than the list's; a shard whose size tells which one it is.

mod details;

pub use details::Details;

use crate::artifact::Artifact;
use crate::lookup::{bits_for, encode, encode_shards};
use crate::publish::check_data::CheckView;
use crate::publish::data::DataView;

/// Where the files lie.
pub const FOLDER: &str = "check/v1/";

/// The most accounts whose list a browser loads whole.
pub const WHOLE: usize = 20_000;

/// Whether the list is published whole or in parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Regime {
    /// As many accounts as there are decide.
    #[default]
    ByCount,
    /// Whole, however many there are.
    Whole,
    /// In parts, however few there are.
    Shards,
}

/// All files of the check.
#[must_use]
pub fn produce(view: &CheckView, data: &DataView, regime: Regime) -> Vec<Artifact> {
    let accounts = view.index.accounts();
    let whole = match regime {
        Regime::ByCount => accounts <= WHOLE,
        Regime::Whole => true,
        Regime::Shards => false,
    };
    let file = |name: &str, bytes: Vec<u8>| Artifact::file(format!("{FOLDER}{name}"), bytes);
    let mut files = vec![file("platforms.json", platforms(view))];
    if whole {
        let text = encode(&view.index);
        for lang in &view.languages {
            files.push(file(&format!("details.{lang}.json"), details::details(view, data, lang, &text)));
        }
        files.push(file("index.txt", text.into_bytes()));
    } else {
        let parts = encode_shards(&view.index, bits_for(accounts));
        files.push(file("index.txt", parts.index.into_bytes()));
        let shard = |(name, text): (String, String)| file(&format!("shards/{name}.txt"), text.into_bytes());
        files.extend(parts.shards.into_iter().map(shard));
    }
    files
}

/// The platform table with the organisation's own channels.
fn platforms(view: &CheckView) -> Vec<u8> {
    let mut json = serde_json::to_vec(&view.table.export()).unwrap_or_default();
    json.push(b'\n');
    json
}
