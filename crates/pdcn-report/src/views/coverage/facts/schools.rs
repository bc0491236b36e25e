//! Several plans side by side: the school with the least covered first.

use std::cmp::Ordering;

use pdcn_texts::NameOrder;

use super::PlanCoverage;

/// Sorts what has a plan by the share that the plan covers of what is about AI, then of all, the least first; of equal
/// ones, by the name of the school. A plan that is asked for nothing comes first: there is something wrong with it.
pub fn worst_first<'a, T>(plans: &mut [T], coverage: impl for<'t> Fn(&'t T) -> &'t PlanCoverage<'a>) {
    let names = NameOrder::new();
    plans.sort_by(|one, other| {
        let (one, other) = (coverage(one), coverage(other));
        let by = |only_ai| less(one.share(only_ai), other.share(only_ai));
        by(true).then_with(|| by(false)).then_with(|| names.compare(&one.plan.school.name, &other.plan.school.name))
    });
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

    use super::less;

    #[test]
    fn shares_are_compared_as_they_are() {
        assert_eq!(less((1, 3), (2, 6)), Ordering::Equal);
        assert_eq!(less((33, 100), (1, 3)), Ordering::Less);
        assert_eq!(less((0, 0), (0, 5)), Ordering::Less, "nothing asked comes before nothing covered");
        assert_eq!(less((usize::MAX, usize::MAX), (usize::MAX - 1, usize::MAX)), Ordering::Greater);
    }
}
