//! The theme: built in, overridden file by file by the site's own.

use super::{TemplateFault, minify, script};
use crate::artifact::Artifact;
use crate::catalogue::{Arg, Catalogue};
use crate::publish::{PublicSite, ThemeFile};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Kwargs, State, Tera, TeraResult};

mod builtin {
    include!(concat!(env!("OUT_DIR"), "/theme.rs"));
}

/// The theme's words, which no leak can consist of.
#[must_use]
pub fn own_words() -> Vec<&'static str> {
    builtin::FILES.iter().filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok()).collect()
}

/// All templates of the theme.
///
/// # Errors
/// What the engine says of those that it cannot read.
pub(super) fn load(site: &PublicSite) -> Result<Tera, Vec<TemplateFault>> {
    let mut templates: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, bytes) in builtin::FILES {
        if let (Some(name), Ok(text)) = (path.strip_prefix("templates/"), std::str::from_utf8(bytes)) {
            templates.insert(name, text);
        }
    }
    for (path, file) in &site.theme {
        if let (Some(name), ThemeFile::Template(text)) = (path.strip_prefix("templates/"), file) {
            templates.insert(name, text);
        }
    }
    // The engine stops at the first template it cannot read; each is tried by itself, so that all are told.
    let mut tera = Tera::default();
    say(&mut tera, Catalogue::site("en"));
    match tera.add_raw_templates(templates.iter().map(|(name, text)| (*name, *text))) {
        Ok(()) => Ok(tera),
        Err(error) => Err(vec![fault("", &error)]),
    }
}

/// The same templates with one language's words.
pub(super) fn in_language(tera: &Tera, catalogue: &'static Catalogue) -> Tera {
    let mut tera = tera.clone();
    say(&mut tera, catalogue);
    tera
}

/// `say(id="profiles-count", n=3)`: a message of the page's language.
fn say(tera: &mut Tera, catalogue: &'static Catalogue) {
    tera.register_function("say", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let id: String = kwargs.must_get("id")?;
        let mut texts: Vec<(String, String)> = Vec::new();
        let mut counts: Vec<(String, usize)> = Vec::new();
        for (name, value) in kwargs.iter() {
            let name = name.to_string();
            match (value.as_str(), value.as_u64()) {
                (Some(text), _) => texts.push((name, text.to_owned())),
                (None, Some(count)) => counts.push((name, usize::try_from(count).unwrap_or(usize::MAX))),
                (None, None) => {}
            }
        }
        let texts = texts.iter().map(|(name, text)| (name.as_str(), Arg::Text(text)));
        let args: Vec<_> =
            texts.chain(counts.iter().map(|(name, count)| (name.as_str(), Arg::Count(*count)))).collect();
        catalogue.find(&id, &args).ok_or_else(|| tera::Error::message(format!("say: there is no message `{id}`")))
    });
}

/// What the engine says, with the template and line it names.
pub(super) fn fault(template: &str, error: &tera::Error) -> TemplateFault {
    let mut words = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        words.push('\n');
        words.push_str(&inner.to_string());
        source = inner.source();
    }
    let place = place(&words);
    let (name, line) = place.unwrap_or_else(|| (template.to_owned(), 1));
    let detail = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("").trim_start_matches("error: ");
    TemplateFault { template: format!("templates/{name}"), line, detail: detail.to_owned() }
}

/// The `name.html:12:5` that the engine's report points to.
fn place(words: &str) -> Option<(String, usize)> {
    let pattern = regex::Regex::new(r"([\w./-]+\.html):(\d+)").ok()?;
    let found = pattern.captures_iter(words).last()?;
    Some((found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().parse().ok()?))
}

/// Style sheets, scripts and pictures of the theme.
pub(super) fn assets(site: &PublicSite) -> Vec<Artifact> {
    let mut assets: BTreeMap<&str, Arc<[u8]>> = BTreeMap::new();
    for (path, bytes) in builtin::FILES {
        if path.starts_with("assets/") {
            assets.insert(path, Arc::from(*bytes));
        }
    }
    for (path, file) in &site.theme {
        if let (true, ThemeFile::Asset(bytes)) = (path.starts_with("assets/"), file) {
            assets.insert(path, Arc::clone(bytes));
        }
    }
    let published = |path: &str, bytes: Arc<[u8]>| match path.rsplit_once('.') {
        Some((_, "css")) => trimmed(&bytes),
        Some((_, "js")) => without_remarks(bytes),
        _ => bytes,
    };
    let mut assets: BTreeMap<&str, Arc<[u8]>> =
        assets.into_iter().map(|(path, bytes)| (path, published(path, bytes))).collect();
    for (entry, apart) in JOINED {
        joined(entry, apart, &mut assets);
    }
    assets.into_iter().map(|(path, bytes)| Artifact::file(path, bytes)).collect()
}

/// Scripts that are published as one file with all that they import, but for what the page loads by itself.
const JOINED: [(&str, &[&str]); 2] =
    [("assets/check/check.js", &["assets/check/early.js"]), ("assets/form/form.js", &[])];

/// Puts a script and its modules in one file. Where that cannot be done they stay as they are, and work as well.
fn joined<'a>(entry: &'a str, apart: &[&str], assets: &mut BTreeMap<&'a str, Arc<[u8]>>) {
    let scripts: BTreeMap<&str, &str> = assets
        .iter()
        .filter(|(path, _)| path.ends_with(".js"))
        .filter_map(|(path, bytes)| Some((*path, std::str::from_utf8(bytes).ok()?)))
        .collect();
    if let Some(script::Joined { text, modules }) = script::join(&scripts, entry, apart) {
        assets.retain(|path, _| !modules.iter().any(|module| module.path == **path));
        assets.insert(entry, Arc::from(minify::script(text).into_bytes()));
    }
}

/// One file of the theme.
pub(super) fn file(site: &PublicSite, path: &str) -> Option<Arc<[u8]>> {
    let own = site.theme.iter().find(|(name, _)| name == path).map(|(_, file)| match file {
        ThemeFile::Asset(bytes) => Arc::clone(bytes),
        ThemeFile::Template(text) => Arc::from(text.as_bytes()),
    });
    own.or_else(|| builtin::FILES.iter().find(|(name, _)| *name == path).map(|(_, bytes)| Arc::from(*bytes)))
}

/// A style sheet without the indentation and the lines of remarks that only its editors need.
fn trimmed(css: &Arc<[u8]>) -> Arc<[u8]> {
    let Ok(text) = std::str::from_utf8(css) else {
        return Arc::clone(css);
    };
    let remark = |line: &str| line.starts_with("/*") && line.find("*/") == Some(line.len().saturating_sub(2));
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty() && !remark(line)).collect();
    let text = lines.join("\n") + "\n";
    Arc::from(if text.contains("/*") { text } else { tight(&text) }.into_bytes())
}

/// A style sheet without remarks, without the spaces that mean nothing either. Those in texts stay, and those that stand
/// between the parts of a selector or a value, which mean something.
fn tight(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut quote: Option<char> = None;
    let mut chars = css.chars().peekable();
    while let Some(c) = chars.next() {
        match quote {
            Some(open) => {
                if c == '\\' {
                    out.push(c);
                    out.extend(chars.next());
                    continue;
                }
                quote = (c != open).then_some(open);
            }
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == ' ' => {
                let before = out.chars().next_back().is_none_or(|before| "{};:,\n".contains(before));
                if before || chars.peek().is_some_and(|next| "{}".contains(*next)) {
                    continue;
                }
            }
            None if c == '}' && out.ends_with(';') => drop(out.pop()),
            None => {}
        }
        out.push(c);
    }
    out
}

/// A script without indentation and the lines of remarks that only its editors need. One that carries a licence stays
/// as it is, and so does one with a text over several lines, in which indentation could mean something.
fn without_remarks(script: Arc<[u8]>) -> Arc<[u8]> {
    let Ok(text) = std::str::from_utf8(&script) else {
        return script;
    };
    let licence = ["opyright", "icense", "icence"].iter().any(|word| text.contains(word));
    if licence || text.lines().any(|line| line.ends_with('\\') || line.matches('`').count() % 2 == 1) {
        return script;
    }
    let mut kept = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        let remark = inside || line.is_empty() || line.starts_with("//") || opens_remark(line);
        inside = (inside || opens_remark(line)) && !line.ends_with("*/");
        if !remark {
            kept += line;
            kept.push('\n');
        }
    }
    Arc::from(kept.into_bytes())
}

/// Whether a line begins with a remark and holds nothing behind it.
fn opens_remark(line: &str) -> bool {
    line.starts_with("/*") && line.find("*/").is_none_or(|end| end + 2 == line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(script: &str) -> String {
        String::from_utf8(without_remarks(Arc::from(script.as_bytes())).to_vec()).expect("UTF-8")
    }

    #[test]
    fn style_sheets_lose_no_space_that_means_something() {
        let css = "/* why */\n  a > b :hover, c { margin: 0 auto; content: \"; } \\\" :  {\"; }\n  @media (min-width: 2rem) { d { --x: calc(1px + 2px); } }\n";
        let published = String::from_utf8(trimmed(&Arc::from(css.as_bytes())).to_vec()).expect("UTF-8");
        let expected = "a > b :hover,c{margin:0 auto;content:\"; } \\\" :  {\"}\n@media (min-width:2rem){d{--x:calc(1px + 2px)}}\n";
        assert_eq!(published, expected);
        let remark = "a { b: c; /* d's */ }\n";
        assert_eq!(&*trimmed(&Arc::from(remark.as_bytes())), remark.as_bytes());
    }

    #[test]
    fn whole_lines_of_remarks_are_left_out() {
        let script =
            "// why\n/** a */\nexport function a() {\n  /**\n   * b\n   */\n\n  return /** @type {x} */ (1); // c\n}\n";
        assert_eq!(published(script), "export function a() {\nreturn /** @type {x} */ (1); // c\n}\n");
        assert_eq!(published("/* a */ b();\n"), "/* a */ b();\n");
    }

    #[test]
    fn texts_over_several_lines_and_licences_stay() {
        for script in [
            "const a = `\n  // no remark\n`;\n",
            "// Copyright (c) somebody\n  a();\n",
            "/*! @license x */\n  a();\n",
            "a = 'b \\\n  // c';\n",
        ] {
            assert_eq!(published(script), script);
        }
    }

    #[test]
    fn the_account_check_is_one_file() {
        let texts: Vec<(&str, String)> = builtin::FILES
            .iter()
            .filter(|(path, _)| path.ends_with(".js"))
            .map(|(path, bytes)| (*path, published(std::str::from_utf8(bytes).expect("a script is UTF-8"))))
            .collect();
        let scripts = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
        for (entry, apart) in JOINED {
            let joined = script::join(&scripts, entry, apart).expect("the theme's own modules are plain");
            assert!(joined.modules.len() > 4, "{entry}");
            let left = joined.text.lines().filter(|line| line.starts_with("import ") || line.starts_with("export "));
            assert_eq!(left.count(), apart.len());
        }
    }

    #[test]
    fn scripts_of_the_theme_keep_their_code() {
        let scripts = builtin::FILES.iter().filter(|(path, _)| path.ends_with(".js"));
        let mut count = 0;
        for (path, bytes) in scripts {
            let text = std::str::from_utf8(bytes).expect("a script is UTF-8");
            let code = |text: &str| text.lines().filter(|line| line.trim().ends_with(['{', ';', '}'])).count();
            let without = published(text);
            let remarks =
                text.lines().filter(|l| l.trim().starts_with(['/', '*']) && l.trim().ends_with(['{', ';', '}']));
            assert!(code(text) - code(&without) <= remarks.count(), "{path}");
            assert!(without.len() < text.len() || text.contains("Copyright"), "{path} is published with its remarks");
            count += 1;
        }
        assert!(count > 10);
    }
}
