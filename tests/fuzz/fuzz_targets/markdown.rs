//! Any text has an outline, whose spans lie inside it; any text is split into front matter and body or refused.

#![no_main]

use aito::parse::front_matter::split;
use aito::parse::markdown::outline;
use aito::source::Sources;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = Sources::new().add_text("a.md", "");
    let (base, body) = match split(file, text) {
        Ok(split) => (split.body.start, text.get(split.body).expect("a range of the text")),
        Err(_) => (0, text),
    };
    let outline = outline(file, base, body);
    let spans = outline.headings.iter().map(|h| h.span).chain(outline.links.iter().map(|l| l.span));
    for span in spans.chain(outline.html.iter().copied()).chain(outline.too_deep) {
        assert!(text.get(span.range()).is_some(), "{:?} of {}", span.range(), text.len());
    }
});
