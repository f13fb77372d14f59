//! Tests of the account floor.

mod domains;
mod export;
mod found;
mod loading;
mod lookalikes;
mod named;
mod properties;
mod spellings;
mod twins;
mod vectors;
