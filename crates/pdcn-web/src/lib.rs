#![doc = include_str!("../README.md")]

mod bridge;
pub mod contract;
mod decisions;
mod fields;
mod findings;
mod outcome;
mod packed;
mod plans;
mod refusal;
mod session;
mod state;
mod views;
mod words;
mod workbook;

pub use bridge::Atelier;
pub use refusal::Refusal;
pub use session::Session;
