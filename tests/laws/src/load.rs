//! Reading: any bytes give a pathway and problems, each at a place that can be shown, and hide nothing of other files.

use pdcn_source::Locator;

use crate::input::{files, folder, replaced};

/// Each problem is in a file of the input, at a part of its text.
pub fn load(input: &[u8]) {
    let loaded = pdcn_source::load(folder(input));
    let paths = files();
    let theirs: Vec<&str> = replaced(input, &paths).map(|(path, _)| path).collect();
    let mut locator = Locator::new(&loaded.sources);
    for problem in &loaded.problems {
        let place = problem.place();
        let bytes = locator.span(&place);
        let file = loaded.sources.file(place.file);
        assert!(file.text.get(bytes.clone()).is_some(), "{bytes:?} is no part of {}", file.path);
        assert!(theirs.contains(&file.path.as_str()), "{} is as it should be, but: {problem:?}", file.path);
    }
}
