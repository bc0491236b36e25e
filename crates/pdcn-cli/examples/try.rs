#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::print_stderr, missing_docs)]
use pdcn_document::*;
use pdcn_model::EditionIndex;
use pdcn_report::*;
use pdcn_texts::{Language, Texts};
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = pdcn_source::Folder::read(std::path::Path::new(&arguments[0])).unwrap();
    let loaded = pdcn_source::load(folder);
    let pathway = &loaded.pathway;
    let index = EditionIndex::new(pathway.current().unwrap());
    let texts = Texts::new(Language::French, catalogues(Language::French));
    let context = Context::new(pathway, &index, &texts);
    let mut asked = Asked::default();
    let mut print = Print::default();
    let mut around = None;
    let mut class = For::Pupil;
    for argument in &arguments[3..] {
        let (key, value) = argument.split_once('=').unwrap_or((argument, ""));
        let value = value.to_owned();
        match key {
            "stage" => asked.stages.push(value),
            "grade" => asked.grades.push(value),
            "strand" => asked.strands.push(value),
            "ai" => asked.ai = true,
            "paper" => print.paper = Paper::named(&value),
            "portrait" => print.orientation = Some(Orientation::Portrait),
            "landscape" => print.orientation = Some(Orientation::Landscape),
            "around" => around = Some(value),
            "class" => class = For::Class(value.parse().unwrap()),
            "name" => print.name = value,
            "colour" => print.palette = Palette::from_accent(Colour::parse(&value).unwrap()),
            other => panic!("{other}"),
        }
    }
    let selection = Selection::new(&asked, &context).unwrap_or_else(|e| panic!("{e:?}"));
    let document = match arguments[1].as_str() {
        "table" => table(&context, &selection, &[]),
        "chart" => chart(&context, &selection),
        "map" => map(&context, &selection, around.as_ref().map(|id| Around { id, steps: 2 })),
        "checklist" => checklist(&context, &selection, class),
        "developing" => developing(&context, &selection),
        other => panic!("{other}"),
    }
    .unwrap();
    let ending = arguments[2].rsplit('.').next().unwrap();
    let t = std::time::Instant::now();
    let mut out = Vec::new();
    write(&document, Format::of_ending(ending).unwrap(), &Options { print, ..Options::default() }, &mut out)
        .unwrap_or_else(|e| panic!("{e}"));
    eprintln!("{} {:?}", arguments[2], t.elapsed());
    std::fs::write(&arguments[2], out).unwrap();
}
