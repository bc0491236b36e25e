//! Judging, attacked: the law is `pdcn_laws::lint`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pdcn_laws::lint(input));
