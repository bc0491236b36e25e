//! Sizes of paper.

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 8.5 × 11 in.
    #[default]
    Letter,
    /// 8.5 × 14 in.
    Legal,
    /// 11 × 17 in.
    Tabloid,
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 594 × 841 mm.
    A1,
    /// 24 × 36 in: what print shops call a poster.
    Poster,
}

/// Which way a sheet is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// On its side.
    Landscape,
}

impl Paper {
    /// All of them, as they are listed.
    pub const ALL: [Self; 7] = [Self::Letter, Self::Legal, Self::Tabloid, Self::A4, Self::A3, Self::A1, Self::Poster];

    /// Returns the name in settings and arguments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Legal => "legal",
            Self::Tabloid => "tabloid",
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A1 => "a1",
            Self::Poster => "poster",
        }
    }

    /// Returns the paper with this name, in any case.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name().eq_ignore_ascii_case(name))
    }

    /// Returns width and height, upright, in points.
    pub fn points(self) -> (f64, f64) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::Legal => (612.0, 1008.0),
            Self::Tabloid => (792.0, 1224.0),
            Self::A4 => (595.276, 841.89),
            Self::A3 => (841.89, 1190.551),
            Self::A1 => (1683.78, 2383.937),
            Self::Poster => (1728.0, 2592.0),
        }
    }

    /// The margins and the size of the text that suit it, in points: what hangs on a wall is read at arm's length, a poster
    /// from further.
    #[cfg(feature = "pdf")]
    pub(crate) fn measures(self) -> (f64, f64) {
        match self {
            Self::Letter | Self::Legal | Self::A4 => (36.0, 9.0),
            Self::Tabloid | Self::A3 => (45.0, 11.0),
            Self::A1 | Self::Poster => (84.0, 20.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Paper;

    #[test]
    fn every_paper_is_found_by_its_name_and_stands_upright() {
        for paper in Paper::ALL {
            assert_eq!(Paper::named(&paper.name().to_uppercase()), Some(paper));
            assert!(paper.points().0 < paper.points().1);
        }
        assert_eq!(Paper::named("a5"), None);
    }
}
