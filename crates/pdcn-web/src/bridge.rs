//! What the script of a page calls. What cannot be answered is thrown as JSON: `message` and `help`.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Refusal, Session};

/// The engine of a page.
#[wasm_bindgen]
pub struct Atelier(Session);

#[wasm_bindgen]
impl Atelier {
    /// Begins with nothing open, on a day (`2026-11-29`), in a language (`fr`, `en`).
    #[wasm_bindgen(constructor)]
    pub fn new(today: &str, language: &str) -> Self {
        Self(Session::new(today, language))
    }

    /// Answers a question of the contract, both as JSON.
    ///
    /// # Errors
    ///
    /// Why it has no answer.
    pub fn ask(&mut self, question: &str) -> Result<String, String> {
        self.0.ask(question).map_err(|refusal| refusal.json())
    }

    /// Forgets the files that were put.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Puts a file of a pathway that is to be opened.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) {
        self.0.put(path, bytes);
    }

    /// Puts the files of a zip.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn unpack(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.0.unpack(bytes).map_err(|refusal| refusal.json())
    }

    /// Returns the pathway as a zip.
    pub fn pack(&self) -> Vec<u8> {
        self.0.pack()
    }

    /// Returns an edition as a workbook.
    ///
    /// # Errors
    ///
    /// When there is no such edition, or a text that no cell can hold.
    pub fn workbook(&self, edition: &str) -> Result<Vec<u8>, String> {
        self.0.workbook(edition).map_err(|refusal| refusal.json())
    }

    /// Takes a workbook that comes back.
    #[wasm_bindgen(js_name = giveWorkbook)]
    pub fn give_workbook(&mut self, bytes: Vec<u8>) {
        self.0.give_workbook(bytes);
    }

    /// Returns the answer of a view in a format; `asked` is a list of pairs of names and values, as JSON.
    ///
    /// # Errors
    ///
    /// When there is no such view, edition or format, or nothing that answers.
    pub fn write(&self, view: &str, edition: &str, asked: &str, format: &str) -> Result<Vec<u8>, String> {
        self.0.write(view, edition, asked, format).map_err(|refusal: Refusal| refusal.json())
    }
}
