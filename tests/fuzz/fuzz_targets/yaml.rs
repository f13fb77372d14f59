//! Any text is read as YAML or refused; every span lies inside it.

#![no_main]

use aito::parse::yaml::{Kind, Node, parse};
use aito::source::{Sources, Span};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = Sources::new().add_text("a.yaml", "");
    match parse(file, 0, text) {
        Ok(node) => spans(&node, text),
        Err(fault) => inside(fault.at, text),
    }
});

fn spans(node: &Node, text: &str) {
    inside(node.span, text);
    match &node.kind {
        Kind::Seq(items) => items.iter().for_each(|item| spans(item, text)),
        Kind::Map(entries) => entries.iter().for_each(|(key, value)| {
            inside(key.span, text);
            spans(value, text);
        }),
        _ => {}
    }
}

fn inside(span: Span, text: &str) {
    assert!(text.get(span.range()).is_some(), "{:?} of {}", span.range(), text.len());
}
