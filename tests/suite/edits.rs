//! The base site of the explanations with some of its texts changed.
//!
//! In: edits. Out: its sources, or what a build makes of them. Never true: an edit that changes nothing.

use crate::common::root;
use crate::demo::built::{moment, sources};
use aito::build::{Outcome, build};
use aito::source::{Content, Half, Sources};

/// A file, a text in it to replace (none: a whole new file), and the words.
pub type Edit<'a> = (&'a str, &'a str, &'a str);

pub fn edited(edits: &[Edit<'_>]) -> Sources {
    let mut files: Vec<(String, Content, Half)> = sources(&root().join("tests/explain/base"))
        .iter()
        .map(|(_, file)| (file.path.to_string(), file.content.clone(), file.half))
        .collect();
    for (path, from, to) in edits {
        if from.is_empty() {
            files.retain(|(own, ..)| own != path);
            let bytes = !(path.ends_with(".md") || path.ends_with(".yaml"));
            let content = if bytes { Content::Bytes(to.as_bytes().into()) } else { Content::Text((*to).into()) };
            files.push(((*path).to_owned(), content, Half::Public));
            continue;
        }
        let (_, content, _) = files.iter_mut().find(|(own, ..)| own == path).expect(path);
        let Content::Text(text) = content else { panic!("{path} is no text") };
        assert!(text.contains(from), "{path} has no {from}");
        *content = Content::Text(text.replacen(from, to, 1).into());
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let mut sources = Sources::new();
    for (path, content, half) in files {
        sources.add(&path, content, half);
    }
    sources
}

pub fn built(edits: &[Edit<'_>], today: &str) -> Outcome {
    build(edited(edits), Vec::new(), moment(today))
}
