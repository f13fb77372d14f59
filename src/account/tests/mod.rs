//! Tests of the account floor.

mod domains;
mod found;
mod loading;
mod lookalikes;
mod properties;
mod vectors;
