//! The demo site Esimerkkilä: what its pages hide, refuse, show and lead to.

pub mod built;
pub mod html;
mod refusals;
mod secrets;
