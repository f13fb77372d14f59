//! Pages that say of themselves that they do not exist, although their server says that all is well.
//!
//! In: the beginning of a page. Out: whether its title or first heading says so in Finnish, Swedish or English. Never
//! true: a page called missing because its text talks about missing pages; only a title or heading that says little
//! else counts.

/// What such titles begin with, in lower case.
const BEGINNINGS: [&str; 23] = [
    "404",
    "error 404",
    "http 404",
    "virhe 404",
    "fel 404",
    "page not found",
    "not found",
    "page cannot be found",
    "page does not exist",
    "page doesn't exist",
    "the page you are looking for",
    "the page you requested",
    "this page does not exist",
    "sivua ei löyd",
    "sivua ei löyt",
    "sivua ei ole",
    "hakemaasi sivua ei",
    "etsimääsi sivua ei",
    "pyytämääsi sivua ei",
    "sidan hittades inte",
    "sidan kunde inte hittas",
    "sidan finns inte",
    "sidan du söker",
];
/// How many letters such a title has behind its beginning at most: "Sivua ei löytynyt palvelusta".
const REST: usize = 30;

/// Whether a page's title or first heading says that there is no such page.
#[must_use]
pub fn says_missing(page: &str) -> bool {
    let lower = page.to_lowercase();
    ["title", "h1"].iter().filter_map(|name| element(&lower, name)).any(|words| names_nothing(&words))
}

/// The words of the first element of a name, its own elements taken out.
fn element(page: &str, name: &str) -> Option<String> {
    let (_, behind) = page.split_once(&format!("<{name}"))?;
    let (attributes, inside) = behind.split_once('>')?;
    // `<title-card>` is another element.
    if attributes.starts_with(|c: char| c.is_alphanumeric() || c == '-') {
        return None;
    }
    let (inside, _) = inside.split_once(&format!("</{name}"))?;
    let mut words = String::new();
    let mut in_tag = false;
    for c in inside.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if !in_tag => words.push(if c == '\u{2019}' { '\'' } else { c }),
            _ => {}
        }
    }
    let words = words.replace("&#39;", "'").replace("&auml;", "ä").replace("&ouml;", "ö").replace("&nbsp;", " ");
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A title's parts stand between lines and dots: "Sivua ei löytynyt – Esimerkkilä".
fn names_nothing(words: &str) -> bool {
    let parts = words.split(['|', '–', '—', '·', '»', '-', ':', '!', '.']).map(str::trim);
    parts.filter(|part| !part.is_empty()).any(|part| {
        BEGINNINGS.iter().any(|beginning| {
            let rest = part.strip_prefix(beginning);
            // 404 is a number as well: "404 uutta työpaikkaa" is a page.
            let numbered = beginning.ends_with("404");
            rest.is_some_and(|rest| match numbered {
                true => rest.is_empty() || BEGINNINGS.iter().any(|word| rest.trim() == *word),
                false => rest.chars().count() <= REST,
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_say_that_there_is_nothing() {
        for page in [
            "<!DOCTYPE html><html><head><TITLE>Sivua ei löytynyt - Esimerkkilä</TITLE>",
            "<title>Esimerkkilä | Sivua ei löydy</title>",
            "<title>Exempelby</title><body><h1 class=\"x\">Sidan <em>hittades</em> inte</h1>",
            "<title>404</title>",
            "<title>404 - Page not found</title>",
            "<title>404 Not Found</title>",
            "<title>Error 404: Page Not Found | Example</title>",
            "<title>Page doesn’t exist</title>",
            "<title>Sivua ei l&ouml;ytynyt</title>",
        ] {
            assert!(says_missing(page), "{page}");
        }
    }

    #[test]
    fn pages_that_only_talk_about_it() {
        for page in [
            "<title>Esimerkkilän kirjasto</title><p>Sivua ei löytynyt</p>",
            "<title>404 uutta työpaikkaa Esimerkkilään</title>",
            "<title>Not found in translation and forty other stories of our town</title>",
            "<title>Kun sivua ei löydy: ohje toimittajalle</title>",
            "<title-card>404</title-card>",
            "<title>404",
            "",
        ] {
            assert!(!says_missing(page), "{page}");
        }
    }
}
