//! Showing, attacked: the law is `pdcn_laws::views`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pdcn_laws::views(input));
