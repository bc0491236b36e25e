//! Reading, attacked: the law is `pdcn_laws::load`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pdcn_laws::load(input));
