//! Tests of the account floor.

mod domains;
mod found;
mod loading;
mod properties;
mod vectors;
