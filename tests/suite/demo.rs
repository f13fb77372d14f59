//! The demo site Esimerkkilä: what its pages hide, refuse, show and lead to.

pub mod built;
mod check;
mod days;
mod ended;
pub mod html;
mod pages;
mod refusals;
mod riches;
mod rule_pages;
mod secrets;
mod texts;
mod words;
