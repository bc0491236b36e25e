//! Comparing, attacked: the law is `pdcn_laws::diff`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pdcn_laws::diff(input));
