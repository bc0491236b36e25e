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
    pub const ALL: [Self; 5] = [Self::Letter, Self::Legal, Self::Tabloid, Self::A4, Self::A3];

    /// The name in settings and arguments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Legal => "legal",
            Self::Tabloid => "tabloid",
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    /// The paper with this name, in any case.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name().eq_ignore_ascii_case(name))
    }

    /// Width and height, upright, in points.
    pub fn points(self) -> (f64, f64) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::Legal => (612.0, 1008.0),
            Self::Tabloid => (792.0, 1224.0),
            Self::A4 => (595.276, 841.89),
            Self::A3 => (841.89, 1190.551),
        }
    }

    /// True for what hangs on a wall and is read at arm's length.
    pub fn is_large(self) -> bool {
        matches!(self, Self::Tabloid | Self::A3)
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
