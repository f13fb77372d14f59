//! `data/schema/…`: what the data files hold, as JSON Schema 2020-12, made from the types that they are written from.
//!
//! Never true: a field of the data that its schema does not know; the schemas admit no others.

use crate::publish::PublicSite;
use crate::publish::data::{DataView, ProfileData, SCHEMA};
use crate::publish::statement::{self, StatementData};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};

/// Where the schema of one profile lies.
pub(super) const PROFILE: &str = "data/schema/profile.json";

/// One profile of `data/profiles.json`.
pub(super) fn profile(site: &PublicSite) -> Schema {
    schema::<ProfileData>(site, PROFILE)
}

/// `data/profiles.json` itself.
pub(super) fn profiles(site: &PublicSite) -> Schema {
    schema::<DataView>(site, SCHEMA)
}

/// `data/accessibility.json`.
pub(super) fn statement(site: &PublicSite) -> Schema {
    schema::<StatementData>(site, statement::SCHEMA)
}

fn schema<T: JsonSchema>(site: &PublicSite, path: &str) -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(without_widths));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("$id".to_owned(), site.routes.whole_address(&site.routes.asset(path)).into());
    schema
}

/// How wide a number is in this program is nobody else's business, and no format that validators know.
fn without_widths(schema: &mut Schema) {
    let width =
        schema.get("format").and_then(|format| format.as_str()).is_some_and(|format| format.starts_with("uint"));
    if width {
        schema.remove("format");
    }
}
