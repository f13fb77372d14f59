//! The rules that the site is checked by, as pages: for editors who look up a finding, and for everybody who asks what
//! "checked" means here.
//!
//! In: the table of rules with their explanations and duties. Out: a list, and a page a rule, in the language of the
//! edition, from the same text as `aito explain`. Never true: a rule without a page, or a page that says more or less
//! than the program.

use super::frame::{Hidden, Leaf};
use super::hall::Hall;
use super::markdown::escape;
use super::view::{BodyView, DutyView, RuleGroupView, RuleLineView, RulePageView, RulesView};
use super::{Edition, PageContent, PageView};
use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::Level;
use crate::rules::{Explanation, RULES, Rule, Weight, duty};
use crate::value::Lang;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// The pages of one language.
pub(super) fn rules(hall: &Hall<'_>, edition: &mut Edition) {
    edition.pages.push(list(hall));
    edition.pages.extend(RULES.iter().map(|rule| page(hall, rule)));
}

fn list(hall: &Hall<'_>) -> PageView {
    let address = |lang: &Lang| hall.routes.rules(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("rules-title")), &address);
    leaf.description = hall.words.word("description-rules");
    leaf.breadcrumb = vec![hall.crumb_home()];
    // Rules are for editors: whoever looks for the organisation's accounts is not led here.
    leaf.hidden = Hidden::Yes;
    let mut groups: Vec<RuleGroupView> = Vec::new();
    for rule in RULES {
        let name = rule.name.split('/').next().unwrap_or_default();
        if groups.last().is_none_or(|group| group.anchor != name) {
            let title = hall.words.word(&format!("rules-group-{name}"));
            groups.push(RuleGroupView { anchor: name.to_owned(), title, rules: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.rules.push(line(hall, rule));
        }
    }
    PageView {
        path: hall.routes.rules(&hall.lang),
        template: "rules.html",
        in_sitemap: false,
        frame: hall.frame(leaf),
        page: PageContent::Rules(RulesView { count: RULES.len(), groups }),
    }
}

fn line(hall: &Hall<'_>, rule: &Rule) -> RuleLineView {
    RuleLineView {
        href: hall.routes.rule(&hall.lang, rule.name),
        name: rule.name.to_owned(),
        summary: summary(rule.explanation.prose(hall.lang.primary())),
        level: level(hall, rule),
        duties: duties(hall, rule),
    }
}

/// The first sentence below the heading, without marks: a rule's name is English, and says little to who doesn't read it.
fn summary(prose: &str) -> String {
    let mut words = String::new();
    for event in Parser::new(prose.split_once('\n').map_or("", |(_, rest)| rest)) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph) => break,
            _ => {}
        }
    }
    match words.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => words,
    }
}

fn page(hall: &Hall<'_>, rule: &Rule) -> PageView {
    let address = |lang: &Lang| hall.routes.rule(lang, rule.name);
    let mut leaf = Leaf::new(hall.own(rule.name), &address);
    leaf.description = hall.words.say("description-rule", &[("rule", Arg::Text(rule.name))]);
    leaf.breadcrumb = vec![hall.crumb_home(), hall.crumb(hall.routes.rules(&hall.lang), "rules-title")];
    leaf.hidden = Hidden::Yes;
    leaf.styles = vec!["assets/rules.css".to_owned()];
    PageView {
        path: hall.routes.rule(&hall.lang, rule.name),
        template: "rule.html",
        in_sitemap: false,
        frame: hall.frame(leaf),
        page: PageContent::Rule(RulePageView {
            name: rule.name.to_owned(),
            level: level(hall, rule),
            body: BodyView { lang: None, html: body(&rule.explanation, hall) },
            duties: duties(hall, rule),
        }),
    }
}

/// What the rule does where the organisation says nothing, and whether it may be lowered.
fn level(hall: &Hall<'_>, rule: &Rule) -> String {
    let does = match rule.level {
        Level::Error => hall.words.word("rules-level-error"),
        Level::Warn => hall.words.word("rules-level-warn"),
        Level::Off => hall.words.word("rules-level-off"),
    };
    match rule.weight {
        Weight::Fixed | Weight::Needed => format!("{does} {}", hall.words.word("rules-fixed")),
        Weight::Adjustable | Weight::Clock => does,
    }
}

fn duties(hall: &Hall<'_>, rule: &Rule) -> Vec<DutyView> {
    let lang = hall.lang.primary();
    let words = Catalogue::findings(lang);
    let view = |key: &&str| {
        let (standing, text) = duty(key, lang)?;
        // Our own conclusions have names for the table's sake; what documents ask for is cited by its number.
        Some(DutyView {
            key: key.starts_with('D').then(|| (*key).to_owned()),
            standing: words.word(&format!("standing-{standing}")),
            text,
        })
    };
    rule.sources.iter().filter_map(view).collect()
}

/// The explanation below its first heading, which is the page's own.
fn body(explanation: &Explanation, hall: &Hall<'_>) -> String {
    let text = explanation.text(hall.lang.primary());
    let text = text.split_once('\n').map_or("", |(_, rest)| rest);
    let mut fence = Fence::default();
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).flat_map(|event| fence.take(event, hall));
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events);
    out
}

/// Examples: files by name, with the line that the rule marks.
#[derive(Default)]
struct Fence {
    info: Option<String>,
    text: String,
}

impl Fence {
    fn take<'e>(&mut self, event: Event<'e>, hall: &Hall<'_>) -> Vec<Event<'e>> {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                self.info = Some(match kind {
                    CodeBlockKind::Fenced(info) => info.to_string(),
                    CodeBlockKind::Indented => String::new(),
                });
                Vec::new()
            }
            Event::Text(text) if self.info.is_some() => {
                self.text.push_str(&text);
                Vec::new()
            }
            Event::End(TagEnd::CodeBlock) => {
                let (info, text) = (self.info.take().unwrap_or_default(), std::mem::take(&mut self.text));
                vec![Event::Html(CowStr::from(example(&info, &text, hall)))]
            }
            other => vec![other],
        }
    }
}

fn example(info: &str, text: &str, hall: &Hall<'_>) -> String {
    let attribute = |name: &str| info.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    let marked: Option<usize> = attribute("line").and_then(|line| line.parse().ok());
    let mut lines = String::with_capacity(text.len() * 2);
    for (n, line) in text.lines().enumerate() {
        let line = escape(line);
        if Some(n + 1) == marked {
            lines.push_str(&format!("<mark>{line}</mark>\n"));
        } else {
            lines.push_str(&line);
            lines.push('\n');
        }
    }
    let name = attribute("file").map(|file| format!("<figcaption>{}</figcaption>", escape(file))).unwrap_or_default();
    let label = escape(&hall.words.word("rules-example"));
    format!(
        "<figure class=\"example\">{name}<pre tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><code>{lines}</code></pre></figure>\n"
    )
}
