//! What search finds: public pieces handed to the index, language by language.

use crate::artifact::Artifact;
use crate::publish::{Edition, PieceView, PublicSite};
use crate::search::{self, Kind, Piece, Section, Standing};

/// The search index of every language.
pub(super) fn search(site: &PublicSite) -> Vec<Artifact> {
    let root = site.routes.root();
    let mut artifacts = Vec::new();
    for edition in &site.editions {
        let files = search::produce(edition.lang.as_str(), &pieces(edition, root));
        artifacts.extend(files.into_iter().map(|file| Artifact::file(file.path, file.bytes)));
    }
    artifacts
}

/// What search finds in one language.
pub(super) fn pieces(edition: &Edition, root: &str) -> Vec<Piece> {
    edition.pieces.iter().map(|view| piece(view, root)).collect()
}

fn piece(view: &PieceView, root: &str) -> Piece {
    Piece {
        kind: match view.kind {
            "chapter" => Kind::Chapter,
            "guideline" => Kind::Guideline,
            "publication" => Kind::Publication,
            "term" => Kind::Term,
            "profile" => Kind::Profile,
            _ => Kind::Page,
        },
        title: view.title.clone(),
        address: view.path.strip_prefix(root).unwrap_or(&view.path).to_owned(),
        trail: view.trail.clone(),
        keywords: view.keywords.clone(),
        standing: view.standing.clone().map_or(Standing::InForce, Standing::NotInForce),
        sections: view
            .sections
            .iter()
            .map(|(heading, anchor, text)| Section {
                heading: heading.clone(),
                anchor: anchor.clone(),
                text: text.clone(),
            })
            .collect(),
    }
}
