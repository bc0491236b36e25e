//! Reading: any bytes give a pathway and problems, each at a place that can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pdcn_source::{Locator, load};

fuzz_target!(|input: &[u8]| {
    let loaded = load(pdcn_fuzz::folder(input));
    let mut locator = Locator::new(&loaded.sources);
    for problem in &loaded.problems {
        let place = problem.place();
        let bytes = locator.span(place);
        let text = &loaded.sources.file(place.file).text;
        assert!(text.get(bytes.clone()).is_some(), "{bytes:?} is no part of the text");
    }
});
