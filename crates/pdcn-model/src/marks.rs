//! The marks of an outcome over the grades: → learns, ★ masters, shaded reuses.

/// The grades of an outcome's marks, as positions in the edition's list of grades.
///
/// A mark is absent when the outcome has none or when its grade is not in the edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// → from this grade.
    pub learn: Option<u16>,
    /// ★ at the end of this grade.
    pub master: Option<u16>,
    /// Shaded through this grade.
    pub reuse: Option<u16>,
}
