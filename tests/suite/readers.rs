//! The readers held to what others say and to what anybody may send them.
//!
//! In: the demo's records, the fixtures', generated and hostile texts. Out: failures where this reader and serde_yaml
//! read different values, where a span lies outside its text, where time or depth has no bound. Never true: a
//! difference between the two readers that is not named in `second_opinion`.

mod bounds;
mod generated;
mod second_opinion;
mod whole;

use aito::parse::yaml::{Kind, Node, parse};
use aito::source::{FileId, Sources};

/// A value as both readers can be made to tell it.
#[derive(Debug, Clone, PartialEq)]
pub enum Plain {
    Null,
    Bool(bool),
    Int(i128),
    /// By its bits, so that NaN equals itself.
    Float(u64),
    Text(String),
    List(Vec<Plain>),
    Map(Vec<(Plain, Plain)>),
}

/// A file number for texts that stand by themselves.
pub fn file() -> FileId {
    Sources::new().add_text("a.yaml", "")
}

/// What the program reads; `None` where it refuses.
pub fn ours(text: &str) -> Option<Plain> {
    parse(file(), 0, text).ok().map(|node| plain(&node))
}

fn plain(node: &Node) -> Plain {
    match &node.kind {
        Kind::Null => Plain::Null,
        Kind::Bool(value) => Plain::Bool(*value),
        Kind::Int(value) => Plain::Int(*value),
        Kind::Float(value) => Plain::Float(value.to_bits()),
        Kind::Str(value) => Plain::Text(value.clone()),
        Kind::Seq(items) => Plain::List(items.iter().map(plain).collect()),
        Kind::Map(entries) => {
            Plain::Map(entries.iter().map(|(key, value)| (Plain::Text(key.value.clone()), plain(value))).collect())
        }
    }
}

/// What serde_yaml reads; `None` where it refuses.
pub fn theirs(text: &str) -> Option<Plain> {
    serde_yaml::from_str::<serde_yaml::Value>(text).ok().map(|value| other(&value))
}

fn other(value: &serde_yaml::Value) -> Plain {
    use serde_yaml::Value;
    match value {
        Value::Null => Plain::Null,
        Value::Bool(value) => Plain::Bool(*value),
        Value::Number(number) => number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
            .map_or_else(|| Plain::Float(number.as_f64().unwrap().to_bits()), Plain::Int),
        Value::String(text) => Plain::Text(text.clone()),
        Value::Sequence(items) => Plain::List(items.iter().map(other).collect()),
        Value::Mapping(entries) => Plain::Map(entries.iter().map(|(key, value)| (other(key), other(value))).collect()),
        Value::Tagged(tagged) => Plain::Text(format!("{} …", tagged.tag)),
    }
}
