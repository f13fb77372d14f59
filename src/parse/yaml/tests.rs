//! Places of values, repeated keys, and hostile texts. What a second reader says is in `tests/suite/readers.rs`.

use super::*;
use crate::source::Sources;

fn file() -> FileId {
    Sources::new().add_text("a.yaml", "")
}

fn slice<'a>(text: &'a str, node: &Node) -> &'a str {
    text.get(node.span.range()).expect("a span inside the text")
}

#[test]
fn every_value_knows_its_place() {
    let text = "name: {fi: Kirjäston sivu, sv: \"Bib\"}\nno: no\nn: 12\nlist:\n  - a\n  - 2026-05-11 # day\n";
    let node = parse(file(), 0, text).expect("good YAML");
    let name = node.get("name").expect("name");
    assert_eq!(slice(text, name.get("fi").expect("fi")), "Kirjäston sivu");
    assert_eq!(slice(text, name.get("sv").expect("sv")), "\"Bib\"");
    assert_eq!(node.get("no").map(|n| &n.kind), Some(&Kind::Str("no".into())));
    assert_eq!(node.get("n").map(|n| &n.kind), Some(&Kind::Int(12)));
    let Some(Kind::Seq(items)) = node.get("list").map(|n| &n.kind) else { panic!("a list") };
    assert_eq!(items.iter().map(|i| slice(text, i)).collect::<Vec<_>>(), ["a", "2026-05-11"]);
    let Kind::Map(entries) = &node.kind else { panic!("a map") };
    assert_eq!(
        entries.iter().map(|(k, _)| text.get(k.span.range())).collect::<Vec<_>>(),
        [Some("name"), Some("no"), Some("n"), Some("list")]
    );
}

#[test]
fn repeated_keys_are_kept() {
    let node = parse(file(), 0, "a: 1\na: 2\n").expect("good YAML");
    let Kind::Map(entries) = &node.kind else { panic!("a map") };
    assert_eq!(entries.len(), 2);
}

#[test]
fn hostile_texts_are_faults() {
    let deep_flow = "[".repeat(10_000);
    let deep_closed = format!("a: {}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep_block: String = (0..10_000).map(|n| format!("{}a:\n", " ".repeat(n % 200))).collect();
    let wide_deep = (0..300).map(|n| format!("{}a:\n", " ".repeat(n))).collect::<String>();
    let bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n";
    let nodes = format!("a: [{}]", "x,".repeat(200_000));
    for (text, what) in [
        (deep_flow.as_str(), None),
        (deep_closed.as_str(), Some(What::TooLarge)),
        (deep_block.as_str(), None),
        (wide_deep.as_str(), Some(What::TooLarge)),
        (bomb, Some(What::Syntax)),
        (nodes.as_str(), Some(What::TooLarge)),
        ("a: !!python/object x", Some(What::Syntax)),
        ("a: b: c", Some(What::Syntax)),
        ("a: \"x", Some(What::Syntax)),
        ("a: 1\n---\nb: 2\n", None),
        ("a: \u{0}", None),
    ] {
        let fault = parse(file(), 0, text);
        let head: String = text.chars().take(20).collect();
        match (fault, what) {
            (Err(fault), Some(what)) => assert_eq!(fault.what, what, "{head}: {fault:?}"),
            (Err(_), None) => {}
            (Ok(node), _) => assert!(text.len() > 1000 && matches!(node.kind, Kind::Map(_)), "{head}"),
        }
    }
}

#[test]
fn empty_texts_are_null() {
    for text in ["", "\n\n", "# only a remark\n", "\u{feff}"] {
        assert_eq!(parse(file(), 0, text).map(|n| n.kind), Ok(Kind::Null));
    }
}
