//! Several plans side by side: the school with the least covered first.

use std::cmp::Ordering;

use pdcn_texts::folded;

use super::PlanCoverage;

/// Sorts what has a plan by the share that the plan covers of what is about AI, then of all, the least first; of equal
/// ones, by the name of the school. A plan that is asked for nothing comes first: there is something wrong with it.
pub fn worst_first<'a, T>(plans: &mut [T], coverage: impl for<'t> Fn(&'t T) -> &'t PlanCoverage<'a>) {
    plans.sort_by(|one, other| {
        let (one, other) = (coverage(one), coverage(other));
        let by = |only_ai| less(one.share(only_ai), other.share(only_ai));
        by(true).then_with(|| by(false)).then_with(|| by_name(&one.plan.school.name, &other.plan.school.name))
    });
}

/// Compares two names as French and English sort them: É with E, œ with oe; those that differ in nothing else by their signs.
fn by_name(one: &str, other: &str) -> Ordering {
    folded(one).cmp(&folded(other)).then_with(|| one.cmp(other))
}

/// Compares two shares, without rounding; a share of nothing is the least.
fn less(one: (usize, usize), other: (usize, usize)) -> Ordering {
    match (one.1, other.1) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Less,
        (_, 0) => Ordering::Greater,
        _ => (one.0 as u128 * other.1 as u128).cmp(&(other.0 as u128 * one.1 as u128)),
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{by_name, less};

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        let mut names = ["École Zénith", "école Œuvre", "Ecole Ozias", "École Alma", "Étoile"];
        names.sort_by(|one, other| by_name(one, other));
        assert_eq!(names, ["École Alma", "école Œuvre", "Ecole Ozias", "École Zénith", "Étoile"]);
    }

    #[test]
    fn shares_are_compared_as_they_are() {
        assert_eq!(less((1, 3), (2, 6)), Ordering::Equal);
        assert_eq!(less((33, 100), (1, 3)), Ordering::Less);
        assert_eq!(less((0, 0), (0, 5)), Ordering::Less, "nothing asked comes before nothing covered");
        assert_eq!(less((usize::MAX, usize::MAX), (usize::MAX - 1, usize::MAX)), Ordering::Greater);
    }
}
