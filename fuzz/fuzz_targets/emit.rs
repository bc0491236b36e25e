//! Emitting, attacked: the law is `pdcn_laws::emit`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pdcn_laws::emit(input));
