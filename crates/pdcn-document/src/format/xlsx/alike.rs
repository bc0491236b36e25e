//! The same bytes on every system: a zip says of each part on which kind of system it was packed, and the writer of workbooks
//! says the one that it runs on.

/// The end of a zip without a comment: where the list of its parts begins is 16 bytes into it.
const END: (&[u8], usize, usize) = (b"PK\x05\x06", 22, 16);
/// A part in the list: the system is 5 bytes into it, the lengths of its name and of what follows that 28, 30 and 32.
const PART: (&[u8], usize) = (b"PK\x01\x02", 46);
/// Unix, as its number is there.
const UNIX: u8 = 3;

/// Makes a workbook say that all its parts were packed on Unix; what is no such zip stays as it is.
pub fn alike(mut workbook: Vec<u8>) -> Vec<u8> {
    let end = workbook.len().checked_sub(END.1).and_then(|at| workbook.get(at..)).filter(|end| end.starts_with(END.0));
    let begin = end.and_then(|end| end.get(END.2..END.2 + 4)?.try_into().ok()).map(u32::from_le_bytes);
    let Some(mut at) = begin.and_then(|at| usize::try_from(at).ok()) else { return workbook };
    while let Some(part) = workbook.get_mut(at..).filter(|part| part.starts_with(PART.0) && part.len() > PART.1) {
        part[5] = UNIX;
        let length = |at: usize| usize::from(u16::from_le_bytes([part[at], part[at + 1]]));
        at += PART.1 + length(28) + length(30) + length(32);
    }
    workbook
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::write::SimpleFileOptions;
    use zip::{System, ZipWriter};

    use super::alike;

    #[test]
    fn what_was_packed_on_windows_is_what_is_packed_on_unix() {
        let packed = |system: System| {
            let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
            for name in ["a", "b/c.xml"] {
                zip.start_file(name, SimpleFileOptions::default().system(system)).expect("a part");
                zip.write_all(b"PK\x01\x02 is no part here").expect("its bytes");
            }
            zip.finish().expect("a zip").into_inner()
        };
        assert_ne!(packed(System::Dos), packed(System::Unix));
        assert_eq!(alike(packed(System::Dos)), packed(System::Unix));
        assert_eq!(alike(packed(System::Unix)), packed(System::Unix));
        for other in [&b""[..], b"PK", b"PK\x05\x06 and what is no end at all"] {
            assert_eq!(alike(other.to_vec()), other);
        }
    }
}
