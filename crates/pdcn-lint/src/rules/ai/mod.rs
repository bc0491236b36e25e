//! The rules of the category `ai`. Written by a test; `PDCN_UPDATE=1` renews it.
