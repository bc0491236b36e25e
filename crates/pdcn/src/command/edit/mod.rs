//! The verbs that change a pathway: each reads what is asked for, makes an operation of `pdcn-edit`, and shows what it comes to.

pub(crate) mod add;
mod ask;
mod decide;
mod follow_up;
pub(crate) mod merge;
pub(crate) mod move_outcome;
mod page;
mod place;
pub(crate) mod publish;
pub(crate) mod rename;
pub(crate) mod retire;
pub(crate) mod set;
mod shown;
pub(crate) mod split;
