//! Several modules of the theme as one file: on a slow line each file costs a round trip, and the account check has to
//! answer within a second.
//!
//! In: the theme's scripts without their remarks, and the one that a page names. Out: one module that does the same.
//! Each module keeps a scope of its own, so that names need not differ. Never true: a script that means something else
//! than its modules; what is not plainly understood (`export default`, `export let`, a circle) is not joined.

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

static IMPORT: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^import \{ ([^{}]*?),? \} from "(\.[^"]+)";$"#));
static EXPORT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^export ((?:const|class|function\*?|async function) ([A-Za-z_][A-Za-z0-9_]*)\b.*)$"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|_| unreachable!("the pattern is constant"))
}

/// A script with all that it imports.
#[derive(Default)]
pub(super) struct Joined {
    /// The one file.
    pub(super) text: String,
    /// The modules that are in it, the script itself last.
    pub(super) modules: Vec<Module>,
}

/// A module that others import from.
pub(super) struct Module {
    /// Its path.
    pub(super) path: String,
    exports: Vec<String>,
    /// Whether the browser loads it by itself.
    apart: bool,
}

/// Joins a script with all that it imports. Modules that the page loads by themselves stay `apart`, in the same folder.
pub(super) fn join(scripts: &BTreeMap<&str, &str>, entry: &str, apart: &[&str]) -> Option<Joined> {
    let mut joined = Joined::default();
    for path in apart {
        let exports = statements(scripts.get(path)?).iter().filter_map(|line| Some(exported(line)?.1)).collect();
        let name = path.strip_prefix(folder(entry)?).filter(|name| !name.contains('/'))?;
        let _ = writeln!(joined.text, "import * as module_{} from \"./{name}\";", joined.modules.len());
        joined.modules.push(Module { path: (*path).to_owned(), exports, apart: true });
    }
    add(scripts, entry, &mut joined, &mut BTreeSet::new())?;
    joined.modules.drain(..apart.len());
    Some(joined)
}

fn folder(path: &str) -> Option<&str> {
    path.rfind('/').and_then(|end| path.get(..=end))
}

/// What a line exports: the line without the word, and the name.
fn exported(line: &str) -> Option<(String, String)> {
    let found = EXPORT.captures(line)?;
    Some((found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().to_owned()))
}

/// Adds a module behind those that it imports; gives its number.
fn add(scripts: &BTreeMap<&str, &str>, path: &str, joined: &mut Joined, open: &mut BTreeSet<String>) -> Option<usize> {
    if let Some(number) = joined.modules.iter().position(|known| known.path == path) {
        return Some(number);
    }
    if !open.insert(path.to_owned()) {
        return None;
    }
    let (mut body, mut exports) = (String::new(), Vec::new());
    for line in statements(scripts.get(path)?) {
        if line.starts_with("import ") || line.starts_with("import{") {
            let found = IMPORT.captures(&line)?;
            let (names, from) = (found.get(1)?.as_str(), found.get(2)?.as_str());
            let number = add(scripts, &beside(path, from)?, joined, open)?;
            let imported = imported(joined.modules.get(number)?, number, names)?;
            body.push_str(&imported);
        } else if line.starts_with("export") {
            let (line, name) = exported(&line)?;
            body.push_str(&line);
            body.push('\n');
            exports.push(name);
        } else {
            body.push_str(&line);
            body.push('\n');
        }
    }
    let number = joined.modules.len();
    let names = exports.join(", ");
    let _ = write!(joined.text, "const module_{number} = (() => {{\n{body}return [{names}];\n}})();\n");
    joined.modules.push(Module { path: path.to_owned(), exports, apart: false });
    Some(number)
}

/// The line that takes names out of a module: by their places, so that they can be shortened. A browser refuses a module
/// that asks for what another lacks; here that would be found out too late, so it is not joined.
fn imported(from: &Module, number: usize, names: &str) -> Option<String> {
    let names: Vec<(&str, &str)> =
        names.split(", ").map(|name| name.split_once(" as ").unwrap_or((name, name))).collect();
    if names.iter().any(|(name, _)| !from.exports.iter().any(|own| own == name)) {
        return None;
    }
    let local = |own: &String| names.iter().find(|(name, _)| name == own).map_or("", |(_, local)| local);
    Some(if from.apart {
        let named: Vec<String> = names.iter().map(|(name, local)| format!("{name}: {local}")).collect();
        format!("const {{ {} }} = module_{number};\n", named.join(", "))
    } else {
        let places: Vec<&str> = from.exports.iter().map(local).collect();
        format!("const [{}] = module_{number};\n", places.join(", ").trim_end_matches([',', ' ']))
    })
}

/// Lines, an import over several of them as one.
fn statements(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut unfinished = false;
    for line in text.lines() {
        match all.last_mut().filter(|_| unfinished) {
            Some(import) => {
                import.push(' ');
                import.push_str(line.trim());
            }
            None => all.push(line.to_owned()),
        }
        unfinished = all.last().is_some_and(|line| line.starts_with("import ") && !line.ends_with(';'));
    }
    all
}

/// The path that a module names from its own.
fn beside(path: &str, to: &str) -> Option<String> {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(scripts: &[(&str, &str)]) -> Option<String> {
        join(&scripts.iter().copied().collect(), "a/main.js", &[]).map(|joined| joined.text)
    }

    #[test]
    fn what_the_page_loads_by_itself_stays_apart() {
        let scripts = [
            ("a/main.js", "import { x } from \"./early.js\";\nx();\n"),
            ("a/early.js", "export const x = () => {};\n"),
        ];
        let joined = join(&scripts.into(), "a/main.js", &["a/early.js"]).expect("plain");
        assert_eq!(joined.modules.iter().map(|module| module.path.as_str()).collect::<Vec<_>>(), ["a/main.js"]);
        let expected = "import * as module_0 from \"./early.js\";\nconst module_1 = (() => {\nconst { x: x } = module_0;\nx();\nreturn [];\n})();\n";
        assert_eq!(joined.text, expected);
    }

    #[test]
    fn each_module_has_a_scope_and_stands_behind_what_it_needs() {
        let text = joined(&[
            (
                "a/main.js",
                "import { one, two as second } from \"./b/one.js\";\nimport { one as third } from \"./two.js\";\none(second, third);\n",
            ),
            (
                "a/b/one.js",
                "import {\n  one as other,\n} from \"../two.js\";\nexport const one = (x) => other(x);\nexport function two() {\n}\n",
            ),
            ("a/two.js", "export class one {\n}\n"),
        ]);
        let expected = "const module_0 = (() => {\nclass one {\n}\nreturn [one];\n})();\n\
            const module_1 = (() => {\nconst [other] = module_0;\nconst one = (x) => other(x);\nfunction two() {\n}\nreturn [one, two];\n})();\n\
            const module_2 = (() => {\nconst [one, second] = module_1;\nconst [third] = module_0;\none(second, third);\nreturn [];\n})();\n";
        assert_eq!(text.as_deref(), Some(expected));
    }

    #[test]
    fn what_is_not_plain_is_not_joined() {
        for (main, other) in [
            ("import x from \"./x.js\";", ""),
            ("import { y } from \"./none.js\";", ""),
            ("import { x, y } from \"./x.js\";", "export const x = 1;"),
            ("import { y } from \"./x.js\";", "export default 1;"),
            ("import { y } from \"./x.js\";", "export let y = 1;"),
            ("import { y } from \"./x.js\";", "import { z } from \"./main.js\";"),
            ("import \"./x.js\";", ""),
            ("export * from \"./x.js\";", ""),
        ] {
            assert!(joined(&[("a/main.js", main), ("a/x.js", other)]).is_none(), "{main} {other}");
        }
    }
}
