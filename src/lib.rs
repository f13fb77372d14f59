//! aito
pub mod source;
pub mod fault;
pub mod diagnostic;
pub mod artifact;
pub mod value;
#[macro_use]
pub mod parse;
pub mod account;
pub mod raw;
pub mod model;
pub mod identity_code;
pub mod catalogue;
pub mod publish;
pub mod build;
pub mod cli;
pub mod lookup;
pub mod report;
pub mod shell;
pub mod opendata;
pub mod page;
pub mod seal;
pub mod resolve;
pub mod rules;
pub mod search;
