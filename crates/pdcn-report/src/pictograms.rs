//! The pictures that the program brings by itself: what pupils do with AI. Those of strands and competencies are drawn by whoever
//! keeps the pathway.

/// Pictures by name, as the texts of SVG files in black and white.
pub const PICTOGRAMS: [(&str, &str); 4] = [
    ("unplugged", include_str!("../pictograms/unplugged.svg")),
    ("demonstration", include_str!("../pictograms/demonstration.svg")),
    ("guided", include_str!("../pictograms/guided.svg")),
    ("autonomous", include_str!("../pictograms/autonomous.svg")),
];
