//! Whatever is sent: no panic, bounded time, spans inside the text.

use super::generated::{mutated, noise, record};
use super::{file, ours};
use aito::fault::What;
use aito::parse::front_matter::split;
use aito::parse::markdown::{MAX_DEPTH, outline};
use aito::parse::yaml::{Kind, Node, parse};
use aito::source::{Sources, Span};
use proptest::prelude::*;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// What any one hostile text may take in an unoptimised test.
const SECONDS: u64 = 20;

/// Every span of a tree, checked: inside the text, whole characters.
fn spans_hold(node: &Node, base: usize, text: &str) -> Result<(), TestCaseError> {
    holds(node.span, base, text)?;
    match &node.kind {
        Kind::Seq(items) => items.iter().try_for_each(|item| spans_hold(item, base, text)),
        Kind::Map(entries) => entries.iter().try_for_each(|(key, value)| {
            holds(key.span, base, text)?;
            spans_hold(value, base, text)
        }),
        _ => Ok(()),
    }
}

fn holds(span: Span, base: usize, text: &str) -> Result<(), TestCaseError> {
    let range = span.range();
    let inside = range.start >= base && text.get(range.start - base..range.end.saturating_sub(base)).is_some();
    prop_assert!(inside, "{range:?} of {} from {base} in {text:?}", text.len());
    Ok(())
}

fn yaml_holds(text: &str, base: usize) -> Result<(), TestCaseError> {
    let start = Instant::now();
    match parse(file(), base, text) {
        Ok(node) => spans_hold(&node, base, text)?,
        Err(fault) => holds(fault.at, base, text)?,
    }
    prop_assert!(start.elapsed() < Duration::from_secs(SECONDS), "slow: {text:?}");
    Ok(())
}

fn markdown_holds(text: &str, base: usize) -> Result<(), TestCaseError> {
    let outline = outline(file(), base, text);
    let spans = outline
        .headings
        .iter()
        .map(|h| h.span)
        .chain(outline.links.iter().map(|l| l.span))
        .chain(outline.html.iter().copied());
    spans.chain(outline.too_deep).try_for_each(|span| holds(span, base, text))
}

/// Pieces of Markdown that mean something, in any order.
fn markdown() -> impl Strategy<Value = String> {
    let parts = [
        "# ",
        "## a {#b}",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "```placard\n",
        "```",
        "````qa\n",
        "````\n",
        "~~~steps\n",
        "~~~\n",
        "[a](b)",
        "![a](b)",
        "[^1]",
        "[^1]: x",
        "|a|b|",
        "|-|-|",
        "<b>",
        "<!--",
        "-->",
        "**",
        "_",
        "`",
        "\\",
        "    ",
        "\t",
        "ä😀",
        "<a@b.example>",
        "&amp;",
        "\r\n",
        ": x",
        "- [x] ",
        "> [!NOTE]\n",
        "\u{feff}",
        "[",
        "](",
        ")",
    ];
    prop::collection::vec(prop::sample::select(parts.to_vec()), 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn yaml_of_any_kind_is_read_or_refused(
        text in prop_oneof![any::<String>(), noise(), mutated(), record(), "(?s).{0,200}"],
        base in 0usize..1000,
    ) {
        yaml_holds(&text, base)?;
    }

    #[test]
    fn bytes_of_any_kind_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        yaml_holds(&text, 0)?;
        markdown_holds(&text, 7)?;
        let mut sources = Sources::new();
        sources.add_bytes("profiles/a.yaml", bytes.clone(), aito::source::Half::Public);
        sources.add_bytes("content/fi/pages/a.md", bytes, aito::source::Half::Public);
        let _ = aito::raw::parse(&sources);
    }

    #[test]
    fn markdown_of_any_kind_has_an_outline(text in prop_oneof![any::<String>(), markdown(), "(?s).{0,200}"], base in 0usize..1000) {
        markdown_holds(&text, base)?;
    }

    #[test]
    fn front_matter_of_any_kind_is_split_or_refused(
        head in prop_oneof![Just("---\n"), Just("\u{feff}---\r\n"), Just("--- \n"), Just("")],
        text in prop_oneof![any::<String>(), markdown(), noise()],
        tail in prop_oneof![Just("\n---\n"), Just("---"), Just("")],
    ) {
        let text = format!("{head}{text}{tail}");
        match split(file(), &text) {
            Ok(split) => {
                prop_assert!(text.get(split.yaml.clone()).is_some() && text.get(split.body.clone()).is_some());
                prop_assert!(split.yaml.end <= split.body.start && split.body.end == text.len());
                let base = split.yaml.start;
                yaml_holds(&text[split.yaml], base)?;
            }
            Err(fault) => holds(fault.at, 0, &text)?,
        }
    }
}

/// Runs work in a thread as small as those of a build, and fails where it takes too long.
pub fn in_time<T: Send + 'static>(name: &str, seconds: u64, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, wait) = mpsc::channel();
    std::thread::Builder::new().stack_size(2 << 20).spawn(move || done.send(work())).unwrap();
    wait.recv_timeout(Duration::from_secs(seconds)).unwrap_or_else(|_| panic!("{name}: not done after {seconds} s"))
}

/// The most bytes that a record may have, and a Markdown file.
const RECORD: usize = 256 * 1024;
const MARKDOWN: usize = 4 * 1024 * 1024;

/// A text of about so many bytes.
pub fn fill(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    for n in 0.. {
        if out.len() >= size {
            break;
        }
        out.push_str(&piece(n));
    }
    out
}

#[test]
fn hostile_yaml_is_refused_in_bounded_time() {
    let lines = |from: &str, more: fn(usize) -> String| from.to_owned() + &(0..10_000).map(more).collect::<String>();
    let bomb = lines("a0: &a0 [x,x,x,x,x,x,x,x,x]\n", |n| {
        format!("a{}: &a{} [*a{n},*a{n},*a{n},*a{n},*a{n}]\n", n + 1, n + 1)
    });
    let texts = [
        ("alias bomb", bomb),
        ("merge bomb", lines("a0: &a0 {x: y}\n", |n| format!("a{}: &a{} {{<<: [*a{n},*a{n}]}}\n", n + 1, n + 1))),
        ("flow lists", format!("a: {}{}", "[".repeat(10_000), "]".repeat(10_000))),
        ("flow maps", format!("a: {}1{}", "{a: ".repeat(10_000), "}".repeat(10_000))),
        ("open flow", "[{".repeat(100_000)),
        ("block maps", (0..10_000).map(|n| " ".repeat(n) + "a:\n").take(700).collect()),
        ("block lists", "- ".repeat(10_000) + "x"),
        ("explicit keys", "? ".repeat(100_000)),
        ("tags", "a: !!python/object/apply:os.system [x]\n".to_owned()),
        ("documents", "---\na: 1\n".repeat(20_000)),
        ("nodes", format!("a: [{}]", "x,".repeat(125_000))),
    ];
    for (name, text) in texts {
        let fault = in_time(name, SECONDS, move || parse(file(), 0, &text)).err();
        let what = fault.map(|fault| fault.what);
        assert!(matches!(what, Some(What::Syntax | What::TooLarge)), "{name}: {what:?}");
    }
}

#[test]
fn large_yaml_is_read_in_bounded_time() {
    let long = "ä".repeat(150_000);
    let texts = [
        ("plain scalar", format!("a: {long}\n")),
        ("quoted scalar", format!("a: \"{long}\"\n")),
        ("escapes", format!("a: \"{}\"\n", "\\u00e4".repeat(50_000))),
        ("literal block", format!("a: |\n{}", format!("  {}\n", "ä".repeat(40)).repeat(3_500))),
        ("folded block", format!("a: >\n{}", "  a\n\n".repeat(50_000))),
        ("many-line scalar", format!("a: b\n{}", "  c\n".repeat(60_000))),
        ("remarks", fill(RECORD, |_| "# remark\n".to_owned()) + "a: 1\n"),
        ("white space", format!("a: 1\n{}", " ".repeat(RECORD))),
        ("empty lines", format!("a: 1\n{}", "\n".repeat(RECORD))),
        ("keys", (0..20_000).map(|n| format!("key{n}: v\n")).collect()),
        ("one key", "a: 1\n".repeat(20_000)),
        ("list", fill(RECORD, |_| "- abcdefgh\n".to_owned())),
    ];
    for (name, text) in texts {
        let size = text.len();
        let node = in_time(name, SECONDS, move || ours(&text));
        assert!(node.is_some(), "{name} of {size} bytes is not hostile");
    }
}

#[test]
fn a_record_at_the_limit_is_judged_in_bounded_time() {
    let texts = [
        ("unknown keys", fill(RECORD, |n| format!("k{n}: v\n"))),
        ("fewer unknown keys", (0..20_000).map(|n| format!("key{n}: v\n")).collect()),
        ("repeated keys", "name: x\n".repeat(20_000)),
        ("languages", format!("name: {{{}}}\n", (0..15_000).map(|n| format!("l{n}: x, ")).collect::<String>())),
        ("topics", format!("topics: [{}]\n", "ä, ".repeat(20_000))),
    ];
    for (name, text) in texts {
        let faults = in_time(name, SECONDS, move || {
            let mut sources = Sources::new();
            sources.add_text("profiles/a.yaml", &text);
            sources.add_text("site.yaml", "languages: [fi]\n");
            aito::raw::parse(&sources).faults.len()
        });
        assert!(faults > 0, "{name}");
    }
}

#[test]
fn hostile_markdown_has_an_outline_in_bounded_time() {
    let texts = [
        ("quotes", ">".repeat(100_000) + " x"),
        ("lists", "- ".repeat(100_000) + "x"),
        ("brackets", "[".repeat(200_000)),
        ("half links", "[a](".repeat(100_000)),
        ("emphasis", "*a _b ".repeat(100_000)),
        ("back-ticks", (1..700).map(|n| "`".repeat(n) + " ").collect()),
        ("pipes", format!("|a|\n|-|\n{}", "|".repeat(200_000))),
        ("angles", "<a ".repeat(100_000)),
        ("remarks", "<!-- ".repeat(100_000)),
        ("references", fill(MARKDOWN / 8, |n| format!("[r{n}]: x\n"))),
        ("footnotes", fill(MARKDOWN / 8, |n| format!("x[^{n}]\n\n[^{n}]: y\n\n"))),
        ("headings", fill(MARKDOWN / 8, |n| format!("# Otsikko {n}\n"))),
        ("prose", fill(MARKDOWN, |_| "Sana ja toinen sana, kolmaskin. ".to_owned())),
    ];
    for (name, text) in texts {
        in_time(name, SECONDS, move || outline(file(), 0, &text));
    }
}

#[test]
fn headings_of_one_name_take_bounded_time() {
    in_time("headings of one name", SECONDS, || outline(file(), 0, &"# a\n".repeat(50_000)));
}

/// Fences that hold fences, the outermost the longest.
pub fn nested(levels: usize) -> String {
    let open: String = (3..levels + 3).rev().map(|n| "`".repeat(n) + "placard\n").collect();
    let close: String = (3..levels + 3).map(|n| "`".repeat(n) + "\n").collect();
    format!("{open}x\n{close}")
}

#[test]
fn fences_in_fences_have_a_depth_too() {
    assert!(outline(file(), 0, &nested(3)).too_deep.is_none());
    let text = nested(2 * MAX_DEPTH);
    assert!(
        outline(file(), 0, &text).too_deep.is_some(),
        "fences in fences pass the limit of {MAX_DEPTH} levels unseen"
    );
    // Only now is this safe to try: without a limit it ends the whole program.
    in_time("fences in fences", SECONDS, || outline(file(), 0, &nested(1_900)));
}
