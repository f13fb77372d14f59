//! Rules on the site as a whole.

pub(super) mod accessibility_authority_wrong;
pub(super) mod accessibility_criterion_unknown;
pub(super) mod accessibility_full_with_gaps;
pub(super) mod accessibility_gap_overdue;
pub(super) mod accessibility_gaps_missing;
pub(super) mod accessibility_statement_missing;
pub(super) mod accessibility_statement_old;
pub(super) mod bad_name;
pub(super) mod duplicate_id;
pub(super) mod lock_broken;
pub(super) mod official_channel_missing;
pub(super) mod output_collision;
pub(super) mod redirect_from_live_page;
pub(super) mod redirect_loop;
pub(super) mod report_channel_missing;

use super::Subject;
use crate::parse::yaml::Kind;
use crate::source::Span;

/// Where `site.yaml` begins to say something: the place of what it doesn't say.
fn beginning(subject: &Subject<'_>) -> Span {
    let file = subject.site.settings.file;
    let tree = subject.site.trees.iter().find(|(own, _)| *own == file).map(|(_, tree)| &tree.kind);
    match tree {
        Some(Kind::Map(entries)) => entries.first().map_or(Span::whole(file), |(key, _)| key.span),
        _ => Span::whole(file),
    }
}
