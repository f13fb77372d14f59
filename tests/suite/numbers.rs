//! The numbers that the fixture sites are made of, counted on the built pages: what a fact by its words cannot show.
//!
//! In: the fixture sites. Out: counts. Never true: a number that is read from the source.

use crate::demo::built::{TODAY, errors, file, moment, pages, sources};
use crate::demo::html;
use crate::sites::folder;
use aito::build::{Outcome, build};

fn built(key: &str) -> Outcome {
    let outcome = build(sources(&folder(key)), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), [], "{key}");
    outcome
}

fn article<'o>(outcome: &'o Outcome, path: &str) -> &'o str {
    html::inside(file(outcome, &format!("{path}index.html")), "article")
}

/// How many items the lists of a page's text have.
fn items(outcome: &Outcome, path: &str) -> usize {
    html::tags(article(outcome, path)).iter().filter(|tag| tag.name == "li").count()
}

/// The numbers of the chapters in the contents beside a chapter.
fn numbers(outcome: &Outcome, path: &str) -> Vec<String> {
    let page = file(outcome, &format!("{path}index.html"));
    let (_, contents) = page.split_once("contents-list").unwrap();
    let contents = contents.split_once("</nav>").unwrap().0;
    let marks = contents.split("class=number>").skip(1);
    marks.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[test]
fn poliisi_has_thirteen_numbered_chapters_and_replaces_its_own_number() {
    let outcome = built("poliisi");
    let all: Vec<String> = (1..=13).map(|n| n.to_string()).collect();
    assert_eq!(numbers(&outcome, "ohjeet/some/tarkoitus/"), all);
    let front = html::text(file(&outcome, "ohjeet/some/index.html"));
    // The one that it replaces has the same number; the day of issue tells them apart.
    assert!(front.contains("POL-2017-8358, 9.6.2017"), "{front}");
    for (statute, sections) in [("872/2011", "1 §"), ("110/1992", "4, 15 c, 15 f §"), ("750/1994", "14 §")] {
        let (_, after) = front.split_once(statute).unwrap_or_else(|| panic!("{statute}"));
        let near: String = after.chars().take(30).collect();
        assert!(near.contains(sections), "{statute}: {near}");
    }
    let given = |label: &str, next: &str| {
        let page = file(&outcome, "ohjeet/some/index.html");
        let (_, from) = page.split_once(label).unwrap_or_else(|| panic!("{label}"));
        from.split_once(next).unwrap().0.matches("<dd").count()
    };
    assert_eq!(given(">Jakelu<", "</div>"), 4);
    assert_eq!(given(">Tiedoksi<", "</div>"), 2);
}

#[test]
fn um_numbers_the_paragraphs_of_one_chapter_only() {
    let outcome = built("um");
    let numbered = |page: &str| {
        let ids = html::tags(page).into_iter().filter_map(|tag| tag.get("id").map(str::to_owned));
        ids.filter(|id| id.starts_with("kohta-")).collect::<Vec<_>>()
    };
    let all: Vec<String> = (1..=10).map(|n| format!("kohta-{n}")).collect();
    let mut with = Vec::new();
    for (path, page) in pages(&outcome).into_iter().filter(|(path, _)| !path.contains("/kaikki/")) {
        let found = numbered(page);
        if !found.is_empty() {
            assert_eq!(found, all, "{path}");
            with.push(path.to_owned());
        }
    }
    assert_eq!(with, ["ohjeet/some-suunnitelma/lahtokohdat/index.html"]);
    assert_eq!(items(&outcome, "ohjeet/some-suunnitelma/hyvat-kaytannot/"), 8);
    assert_eq!(items(&outcome, "ohjeet/some-suunnitelma/netiketti/"), 10);
    assert_eq!(article(&outcome, "ohjeet/some-suunnitelma/esimerkkitapaukset/").matches("Tapaus ").count(), 3);
    // Eight questions, of which the fourth and the sixth have three parts; the background has a limit.
    let form = article(&outcome, "ohjeet/some-suunnitelma/lomake/");
    let labels: Vec<String> = form
        .split("<label")
        .skip(1)
        .filter_map(|rest| Some(html::text(&format!("<label{}", rest.split_once("</label>")?.0)).trim().to_owned()))
        .filter_map(|label| label.split(' ').next().map(str::to_owned))
        .collect();
    let wanted = ["1", "2", "3", "4A", "4B", "4C", "5", "6A", "6B", "6C", "7", "8"];
    let mut asked: Vec<&String> =
        labels.iter().filter(|label| label.starts_with(|c: char| c.is_ascii_digit())).collect();
    // Some questions are asked in parts.
    asked.dedup();
    assert_eq!(asked, wanted);
    assert!(html::tags(form).iter().any(|tag| tag.get("data-max") == Some("1000")));
}

#[test]
fn mantyharju_has_its_placards_questions_and_terms() {
    let outcome = built("mantyharju");
    let placards = [("kayttaytyminen", 9), ("tietoturva", 7), ("periaatteet", 5), ("luottamushenkilot", 7)];
    for (page, points) in placards {
        let path = format!("ohjeet/some-ohje/{page}/");
        let is_placard =
            |tag: &html::Tag| tag.get("class").is_some_and(|class| class.split(' ').any(|one| one == "placard"));
        assert!(html::tags(article(&outcome, &path)).iter().any(is_placard), "{path} has a placard");
        assert_eq!(items(&outcome, &path), points, "{path}");
    }
    let questions = |page: &str| html::text(article(&outcome, page)).matches('?').count();
    assert_eq!(questions("ohjeet/some-ohje/kanavan-avaaminen/"), 11);
    assert_eq!(questions("ohjeet/some-ohje/kysymyksia/"), 3);
    assert_eq!(file(&outcome, "sanasto/index.html").matches("<dfn").count(), 2);
    let roles = html::text(article(&outcome, "ohjeet/some-ohje/hairinta/"));
    assert!(roles.contains("Mitä työntekijä tekee") && roles.contains("Mitä esihenkilö tekee"), "{roles}");
}

#[test]
fn asikkala_has_four_chapters_six_points_and_five_sources() {
    let outcome = built("asikkala");
    assert_eq!(numbers(&outcome, "ohjeet/some-ohje/johdanto/"), ["1", "2", "3", "4"]);
    assert_eq!(items(&outcome, "ohjeet/some-ohje/tiivistelma/"), 6);
    let front = file(&outcome, "ohjeet/some-ohje/index.html");
    let (_, sources) = front.split_once("id=page_sources").unwrap();
    assert_eq!(sources.split_once("</ul>").unwrap().0.matches("<li").count(), 5);
}

#[test]
fn julkaisut_has_two_series_and_eleven_recommendations() {
    let outcome = built("julkaisut");
    assert_eq!(items(&outcome, "julkaisut/viranomainen-verkossa/"), 11);
    let list = file(&outcome, "julkaisut/index.html");
    assert_eq!(list.matches("class=series").count(), 2);
    let words = html::text(list);
    // The newer one first, each with the years of its publications; an ISSN may end in X.
    let (new, old) = (words.find("1798-7121").unwrap(), words.find("1236-049X").unwrap());
    assert!(new < old && words.contains("2012") && words.contains("1998"), "{words}");
}
