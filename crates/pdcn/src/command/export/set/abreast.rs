//! Documents made side by side, on threads of their own.
//!
//! Not on those of rayon: setting a page waits for work that it gave to rayon, and a thread of rayon that waits takes up the
//! next document on top of the one it has, until its stack is full.

use std::io;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The stack of a thread, in bytes: setting a page goes deep.
const STACK: usize = 32 * 1024 * 1024;

/// What is made of each item, in the order of the items. An error when no thread can be had.
pub(super) fn each<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> io::Result<Vec<R>> {
    let n_threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let (next, results) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(items.len())));
    let work = || {
        while let Some((at, item)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            items.get(at).map(|item| (at, item))
        } {
            let result = make(item);
            if let Ok(mut results) = results.lock() {
                results.push((at, result));
            }
        }
    };
    thread::scope(|scope| {
        (0..n_threads).try_for_each(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map(drop))
    })?;
    let mut results = results.into_inner().map_err(|_| io::Error::other("a thread ended early"))?;
    results.sort_by_key(|(at, _)| *at);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..200).collect();
        let slow = |&item: &u64| {
            std::thread::sleep(std::time::Duration::from_micros(200 - item));
            item * 2
        };
        assert_eq!(each(&items, slow).expect("threads"), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(each(&[] as &[u64], slow).expect("threads"), [0_u64; 0]);
    }
}
