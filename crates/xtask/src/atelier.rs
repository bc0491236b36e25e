//! The page: the engine compiled to WebAssembly, its script, and both put into one file.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use lzma_rust2::{CheckType, XzOptions, XzWriter};
use wasm_bindgen_cli_support::Bindgen;

use crate::run::{run, say};

/// What the engine is compiled for.
const TARGET: &str = "wasm32-unknown-unknown";
/// The profile that it is compiled with.
const PROFILE: &str = "page";
/// The most bytes that the page may have.
const MOST: u64 = 4_000_000;

/// Builds everything.
pub(crate) fn build() -> Result<(), String> {
    engine()?;
    page()
}

/// Compiles the engine, and makes the script that calls it.
pub(crate) fn engine() -> Result<(), String> {
    let root = root()?;
    // A toolchain that has the target already needs no rustup.
    if run("rustup", &["target", "add", TARGET], &root).is_err() {
        say("rustup could not add the target: going on with the one that is there");
    }
    // This runs below another cargo, which speaks of its own package to whoever looks.
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let of_engine = ["build", "--locked", "--package", "pdcn-web", "--target", TARGET, "--profile", PROFILE];
    run(&cargo, &of_engine, &root)?;
    let compiled = target(&root).join(TARGET).join(PROFILE).join("pdcn_web.wasm");
    let out = page_folder(&root).join("engine");
    let made = Bindgen::new().input_path(&compiled).web(true).and_then(|bindgen| {
        bindgen.typescript(true).remove_name_section(true).remove_producers_section(true).generate(&out)
    });
    made.map_err(|error| format!("{}: {error:#}", compiled.display()))?;
    pack(&out.join("pdcn_web_bg.wasm"))
}

/// The longest piece that is sought again, in bytes: what the format allows.
const LONGEST: u32 = 273;

/// Packs the engine beside itself, as small as can be: it is unpacked at each opening, and packed once.
fn pack(engine: &Path) -> Result<(), String> {
    let packed = engine.with_extension("wasm.xz");
    let said = |error: std::io::Error| format!("{}: {error}", packed.display());
    let bytes = fs::read(engine).map_err(said)?;
    let mut options = XzOptions::with_preset(9);
    options.set_check_sum_type(CheckType::Crc32);
    // A program for the web has no words of two or four bytes, and its bytes tell the next ones well: half a percent less.
    (options.lzma_options.lc, options.lzma_options.pb) = (4, 0);
    options.lzma_options.nice_len = LONGEST;
    let mut writer = XzWriter::new(Vec::new(), options).map_err(said)?;
    writer.write_all(&bytes).map_err(said)?;
    let done = writer.finish().map_err(said)?;
    fs::write(&packed, done).map_err(said)
}

/// Bundles the script and the style, and puts the page together.
pub(crate) fn page() -> Result<(), String> {
    let root = root()?;
    let folder = page_folder(&root);
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(npm, &["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], &folder)?;
    run(npm, &["run", "--silent", "bundle"], &folder)?;
    let out = target(&root).join("atelier");
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    let out = out.join("atelier.html");
    let path = out.to_str().ok_or("the path of the target is not UTF-8")?;
    run("node", &["assemble.mjs", "engine/pdcn_web_bg.wasm.xz", path], &folder)?;
    let size = fs::metadata(&out).map_err(|error| format!("{path}: {error}"))?.len();
    if size > MOST {
        return Err(format!("{path} has {size} bytes: {MOST} is the most"));
    }
    Ok(())
}

/// The top of the repository.
fn root() -> Result<PathBuf, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(Path::to_owned).ok_or_else(|| "this crate is not in crates/".to_owned())
}

fn page_folder(root: &Path) -> PathBuf {
    root.join("crates/pdcn-web/page")
}

fn target(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}
