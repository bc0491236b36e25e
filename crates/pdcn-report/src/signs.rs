//! The signs of the marks: those of the ministry's progressions, with what each means.

use pdcn_document::{Shade, Sign};
use pdcn_model::Mark;

use crate::Context;

/// The key of the sign of a mark: what begins and what goes on share the arrow.
pub(crate) fn mark_sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Begin | Mark::Continue => "learn",
        Mark::Master => "master",
        Mark::Reuse => "reuse",
    }
}

/// What is drawn of a mark: nothing of what is reused, which its shade tells.
pub(crate) fn mark_glyph(mark: Mark) -> &'static str {
    match mark {
        Mark::Begin | Mark::Continue => "→",
        Mark::Master => "★",
        Mark::Reuse => "",
    }
}

/// The legend of the marks.
pub(crate) fn mark_signs(context: &Context<'_>) -> Vec<Sign<'static>> {
    [(Mark::Begin, Shade::Light), (Mark::Master, Shade::Strong), (Mark::Reuse, Shade::Tint)]
        .map(|(mark, shade)| sign(context, mark_sign(mark), mark_glyph(mark), shade))
        .into()
}

/// A sign with its word and meaning from the catalogues: `sign-KEY`.
pub(crate) fn sign(context: &Context<'_>, key: &'static str, glyph: &'static str, shade: Shade) -> Sign<'static> {
    let name = format!("sign-{key}");
    let part = |part: &str| context.part(&name, part).into();
    Sign { key, glyph, word: part("word"), meaning: part("meaning"), shade }
}
