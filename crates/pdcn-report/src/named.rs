//! A view by its name: whoever types one means one of the list.

use crate::{VIEWS, View};

impl View {
    /// Returns the view with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        VIEWS.iter().copied().find(|view| view.name == name)
    }
}
