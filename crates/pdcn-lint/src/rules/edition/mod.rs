//! The rules of the category `edition`. Written by a test; `PDCN_UPDATE=1` renews it.
