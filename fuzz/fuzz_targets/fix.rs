//! Mending, attacked: the law is `pdcn_laws::fix`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pdcn_laws::fix(input));
