//! The errors of the validator: which of them a reader should see, and where they are.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use jsonschema::paths::{Location, LocationSegment};
use pdcn_toml::Step;

/// The errors that a reader should see of an error: for alternatives, those of the branch that fits best.
pub(super) fn leaves<'e>(error: &'e ValidationError<'_>) -> Vec<&'e ValidationError<'e>> {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let depth = error.instance_path().iter().count();
            // A branch that wants another type altogether fits worst; then the fewest errors, then the deepest ones.
            let misfit = |branch: &&Vec<ValidationError<'static>>| {
                let other_type = branch.iter().any(|inner| {
                    inner.instance_path().iter().count() == depth
                        && matches!(inner.kind(), ValidationErrorKind::Type { .. })
                });
                let deepest = branch.iter().map(|inner| inner.instance_path().iter().count()).max().unwrap_or(0);
                (other_type, branch.len(), usize::MAX - deepest)
            };
            match context.iter().min_by_key(misfit) {
                Some(branch) if !branch.is_empty() => branch.iter().flat_map(|inner| leaves(inner)).collect(),
                _ => vec![error],
            }
        }
        _ => vec![error],
    }
}

pub(super) fn steps(location: &Location) -> Vec<Step> {
    location
        .iter()
        .map(|segment| match segment {
            LocationSegment::Property(key) => Step::Key(key.into_owned().into()),
            LocationSegment::Index(index) => Step::Index(u32::try_from(index).unwrap_or(u32::MAX)),
        })
        .collect()
}
