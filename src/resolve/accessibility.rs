//! `accessibility:` of `site.yaml` → [`Accessibility`].

use super::{Findings, text};
use crate::model::{Accessibility, Assessment, Authority, Contact, Feedback, Gap, TRAFICOM};
use crate::parse::shape::RawText;
use crate::raw::{GapGround, RawAccessibility, RawAssessment, RawFeedback, RawGap};
use crate::value::{Lang, Text};

/// The site's languages, the default first.
#[derive(Clone, Copy)]
pub(super) struct Tongues<'a> {
    pub(super) default: &'a Lang,
    pub(super) all: &'a [Lang],
}

impl Tongues<'_> {
    fn text(self, raw: Option<&RawText>) -> Option<Text> {
        text::optional(raw, self.default, self.all)
    }
}

/// The accessibility statement; `None` where it doesn't say how far the site is accessible (already told). Its address
/// for feedback is a contact like any other.
pub(super) fn accessibility(
    raw: &RawAccessibility,
    contact: Option<&Contact>,
    tongues: Tongues<'_>,
    found: &mut Findings,
) -> Option<Accessibility> {
    found.contacts.extend(raw.feedback.as_ref().and_then(|feedback| feedback.email.clone()));
    Some(Accessibility {
        conformity: raw.conformity.clone()?,
        gaps: raw.gaps.iter().filter_map(|raw| gap(raw, tongues)).collect(),
        assessment: raw.assessed.as_ref().map(|raw| assessment(raw, tongues)),
        prepared: raw.prepared.clone(),
        updated: raw.updated.clone(),
        written_authority: raw.authority.iter().flat_map(|text| &text.parts).map(|(_, text)| text.clone()).collect(),
        authority: authority(tongues.text(raw.authority.as_ref())),
        complaints: raw.complaints.as_ref().map(|url| url.value.clone()),
        feedback: feedback(raw.feedback.as_ref(), contact),
    })
}

/// A gap; one that doesn't say what it is has been told.
fn gap(raw: &RawGap, tongues: Tongues<'_>) -> Option<Gap> {
    Some(Gap {
        criterion: raw.criterion.clone(),
        what: tongues.text(raw.what.as_ref())?,
        reason: tongues.text(raw.reason.as_ref()),
        alternative: tongues.text(raw.alternative.as_ref()),
        ground: raw.ground.as_ref().map_or(GapGround::NotMet, |ground| ground.value),
        until: raw.until.clone(),
    })
}

fn assessment(raw: &RawAssessment, tongues: Tongues<'_>) -> Assessment {
    Assessment { on: raw.on.clone(), by: raw.by.as_ref().map(|by| by.value), method: tongues.text(raw.method.as_ref()) }
}

/// Traficom where nobody else is named.
fn authority(written: Option<Text>) -> Authority {
    let is_traficom = |name: &str| TRAFICOM.iter().any(|part| name.to_lowercase().contains(part));
    match written {
        Some(name) if !name.all().any(|(_, name)| is_traficom(name)) => Authority::Other(name),
        _ => Authority::Traficom,
    }
}

/// What is written, else the organisation's contact.
fn feedback(raw: Option<&RawFeedback>, contact: Option<&Contact>) -> Feedback {
    let written = Feedback {
        email: raw.and_then(|raw| raw.email.as_ref()).map(|email| email.value.clone()),
        url: raw.and_then(|raw| raw.url.as_ref()).map(|url| url.value.clone()),
        phone: raw.and_then(|raw| raw.phone.as_ref()).map(|phone| phone.value.clone()),
    };
    if written.email.is_some() || written.url.is_some() || written.phone.is_some() {
        return written;
    }
    let email = contact.map(|contact| contact.email.value.clone());
    Feedback { email, url: None, phone: contact.and_then(|contact| contact.phone.clone()) }
}
