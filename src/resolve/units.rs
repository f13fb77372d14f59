//! `units.yaml` → the tree of units.

use super::{Findings, text};
use crate::fault::{Fault, What};
use crate::model::{Settings, Unit, Units};
use crate::parse::shape::nearest;
use crate::raw::RawUnit;
use crate::source::Spanned;
use crate::value::Id;

/// The tree; units with a repeated id are left out, parents that don't exist or form a cycle are cut.
pub(super) fn units(raw: &[RawUnit], settings: &Settings, found: &mut Findings) -> Units {
    let mut units = Units::default();
    let mut parents: Vec<(Id, Spanned<Id>)> = Vec::new();
    for unit in raw {
        found.contacts.extend(unit.email.clone());
        found.phones.extend(unit.phone.clone());
        let Some(id) = unit.id.clone() else { continue };
        if let Some(first) = units.by_id.get(&id.value) {
            let fault = Fault::new(What::UnitDuplicate, id.span).other(first.span).with("id", id.value.as_str());
            found.fault(fault);
            continue;
        }
        let default = settings.default_language();
        let words = |raw| text::optional(raw, default, &settings.languages);
        // A unit without a name (already told) still answers for profiles.
        let name =
            words(unit.name.as_ref()).unwrap_or_else(|| crate::value::Text::new(default.clone(), id.value.as_str()));
        let role = words(unit.role.as_ref());
        parents.extend(unit.parent.clone().map(|parent| (id.value.clone(), parent)));
        units.order.push(id.value.clone());
        let unit = Unit {
            id: id.value.clone(),
            span: id.span,
            parent: None,
            name,
            role,
            email: unit.email.clone(),
            no_profile: unit.no_profile.as_ref().map(|reason| reason.span),
        };
        units.by_id.insert(id.value, unit);
    }
    for (child, parent) in &parents {
        hang(&mut units, child, parent, found);
    }
    for (child, parent) in &parents {
        cut_deep(&mut units, child, parent, found);
    }
    units
}

/// Levels that a tree of units may have: each unit's page shows all above it.
const MAX_DEPTH: usize = 16;

/// Hangs a unit below its parent, unless that would close a ring.
fn hang(units: &mut Units, child: &Id, parent: &Spanned<Id>, found: &mut Findings) {
    if units.get(&parent.value).is_none() {
        found.fault(unknown(units, parent));
    } else if units.is_within(&parent.value, child) {
        found.fault(
            Fault::new(What::UnitCycle, parent.span).with("id", child.as_str()).with("parent", parent.value.as_str()),
        );
    } else if let Some(unit) = units.by_id.get_mut(child) {
        unit.parent = Some(parent.value.clone());
    }
}

/// Cuts a branch that is too deep off, so that whatever walks the tree stays quick.
fn cut_deep(units: &mut Units, child: &Id, parent: &Spanned<Id>, found: &mut Findings) {
    if units.chain(child).take(MAX_DEPTH + 1).count() <= MAX_DEPTH {
        return;
    }
    let fault = Fault::new(What::TooLarge, parent.span).case("units");
    found.fault(fault.with("limit", MAX_DEPTH.to_string()));
    if let Some(unit) = units.by_id.get_mut(child) {
        unit.parent = None;
    }
}

/// A reference to a unit that doesn't exist.
pub(super) fn unknown(units: &Units, written: &Spanned<Id>) -> Fault {
    let known: Vec<&str> = units.by_id.keys().map(Id::as_str).collect();
    let fault = Fault::new(What::UnknownReference, written.span).case("unit").with("id", written.value.as_str());
    fault.with("suggestion", nearest(written.value.as_str(), &known).unwrap_or("units.yaml"))
}
