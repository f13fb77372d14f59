//! The page that shows editors which texts there are in which language: plain HTML that works without a script.
//!
//! In: the table, and the filter that an address names. Out: HTML. Never true: a word that is not escaped; a state told
//! by colour alone; a filter that needs a script.

use super::desk::State as Now;
use super::{panel, words};
use crate::build::{Cell, Parity, Row, Section, State};
use crate::catalogue::Arg;
use crate::publish::escape;
use crate::value::{Lang, Parse};
use std::fmt::Write as _;

/// Where the table is.
pub(super) const ADDRESS: &str = "/__aito/parity/";

/// What an address asks for: every text, or those that stand so in a language, or in any.
struct Filter {
    lang: Option<Lang>,
    state: Option<State>,
}

impl Filter {
    /// `missing/`, `missing/sv/`; what means nothing filters nothing.
    fn of(below: &str) -> Self {
        let mut parts = below.split('/').filter(|part| !part.is_empty());
        let state = parts.next().and_then(|word| State::ALL.into_iter().find(|state| state.word() == word));
        Self { lang: parts.next().and_then(|tag| Lang::parse(tag).ok()).filter(|_| state.is_some()), state }
    }

    fn is(&self, lang: Option<&Lang>, state: Option<State>) -> bool {
        self.lang.as_ref() == lang && self.state == state
    }
}

fn word(id: &str) -> String {
    escape(&words().word(id))
}

fn state_word(state: State) -> String {
    word(&format!("parity-{}", state.word()))
}

/// A language's name in the run's own.
fn language(lang: &Lang) -> String {
    let known = words().find(&format!("parity-language-{lang}"), &[]);
    escape(&known.unwrap_or_else(|| lang.to_string()))
}

/// Whether there is anything to compare.
pub(super) fn is_told(now: &Now) -> bool {
    let shown = now.shown.as_ref();
    shown.is_some_and(|shown| shown.languages() > 1)
}

/// The page, where there is a site.
pub(super) fn page(now: &Now, below: &str) -> Option<String> {
    let parity = now.preview.as_ref()?.parity()?;
    let filter = Filter::of(below);
    let title = word("parity-title");
    let mut body = format!("<p>{}</p>", word("parity-text"));
    counts(&parity, &filter, &mut body);
    let shown = match filter.state {
        Some(state) => parity.only(filter.lang.as_ref(), state),
        None => parity,
    };
    let of = filter.state.map(|state| match &filter.lang {
        Some(lang) => format!("{}: {}", language(lang), state_word(state)),
        None => state_word(state),
    });
    let _ = write!(body, "<h2>{}</h2>", of.as_deref().unwrap_or(&word("parity-all")));
    if filter.state.is_some() {
        let _ = write!(body, "<p><a href=\"{ADDRESS}\">{}</a></p>", word("parity-show-all"));
    }
    if shown.sections.is_empty() {
        let _ = write!(body, "<p>{}</p>", word("parity-none"));
    }
    for (n, one) in shown.sections.iter().enumerate() {
        section(n, one, &shown.languages, &mut body);
    }
    let home = now.shown.as_ref().map_or("/", |shown| shown.root());
    let _ = write!(body, "<p><a href=\"{}\">{}</a></p>", escape(home), word("serve-home"));
    let heading = of.map_or_else(|| title.clone(), |of| format!("{of} – {title}"));
    Some(framed(&heading, &title, &body, &panel::alone_panel(now)))
}

fn framed(title: &str, heading: &str, body: &str, panel: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"stylesheet\" href=\"/__aito/form.css\"><link rel=\"stylesheet\" href=\"/__aito/parity.css\"></head>\
         <body class=\"parity\"><main><h1>{heading}</h1>{body}</main>{panel}</body></html>\n",
        words().lang()
    )
}

/// How many texts of each language stand how; each count leads to them.
fn counts(parity: &Parity, filter: &Filter, out: &mut String) {
    let _ = write!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"counts\"><table class=\"counts\"><caption id=\"counts\">{}</caption><thead><tr><th scope=\"col\">{}</th>",
        word("parity-counts"),
        word("parity-state")
    );
    for lang in &parity.languages {
        let _ = write!(out, "<th scope=\"col\">{}</th>", language(lang));
    }
    out.push_str("</tr></thead><tbody>");
    for state in State::ALL {
        let all: usize = parity.languages.iter().map(|lang| parity.count(lang, state)).sum();
        let _ = write!(out, "<tr class=\"{}\"><th scope=\"row\">", state.word());
        if all == 0 {
            out.push_str(&state_word(state));
        } else {
            link(filter, None, state, &state_word(state), out);
        }
        out.push_str("</th>");
        for lang in &parity.languages {
            let n = parity.count(lang, state);
            out.push_str("<td>");
            if n == 0 {
                out.push('0');
            } else {
                let said = format!("{n}<span class=\"unseen\"> {}, {}</span>", state_word(state), language(lang));
                link(filter, Some(lang), state, &said, out);
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

fn link(filter: &Filter, lang: Option<&Lang>, state: State, said: &str, out: &mut String) {
    let below = lang.map_or(String::new(), |lang| format!("{lang}/"));
    let current = if filter.is(lang, Some(state)) { " aria-current=\"page\"" } else { "" };
    let _ = write!(out, "<a href=\"{ADDRESS}{}/{below}\"{current}>{said}</a>", state.word());
}

fn section(n: usize, section: &Section, languages: &[Lang], out: &mut String) {
    let caption = match &section.title {
        Some((lang, title)) => format!("<span lang=\"{lang}\">{}</span>", escape(title)),
        None => word(&format!("parity-{}", section.kind)),
    };
    let _ = write!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"section-{n}\"><table>\
         <caption id=\"section-{n}\">{caption}</caption><thead><tr><th scope=\"col\">{}</th>",
        word("parity-what")
    );
    for lang in languages {
        let _ = write!(out, "<th scope=\"col\">{}</th>", language(lang));
    }
    out.push_str("</tr></thead><tbody>");
    for one in &section.rows {
        row(one, languages, out);
    }
    out.push_str("</tbody></table></div>");
}

fn row(row: &Row, languages: &[Lang], out: &mut String) {
    let (lang, title) = &row.title;
    let _ = write!(
        out,
        "<tr><th scope=\"row\"><span lang=\"{lang}\">{}</span> <code>{}</code></th>",
        escape(title),
        escape(&row.id)
    );
    for (lang, cell) in languages.iter().zip(&row.cells) {
        self::cell(lang, cell, out);
    }
    out.push_str("</tr>");
}

fn cell(lang: &Lang, cell: &Cell, out: &mut String) {
    let Cell { state, file, page } = cell;
    let _ = write!(out, "<td class=\"{}\"><strong>{}</strong>", state.word(), state_word(*state));
    if let Some((href, title)) = page {
        let _ = write!(out, " <a href=\"{}\" lang=\"{lang}\" hreflang=\"{lang}\">{}</a>", escape(href), escape(title));
    }
    match state {
        State::Unexpected | State::Underway => {}
        State::Missing => {
            let said = words().say("parity-write", &[("file", Arg::Text(file))]);
            let _ = write!(out, " <span class=\"file\">{}</span>", escape(&said));
        }
        _ => {
            let _ = write!(out, " <code class=\"file\">{}</code>", escape(file));
        }
    }
    out.push_str("</td>");
}
