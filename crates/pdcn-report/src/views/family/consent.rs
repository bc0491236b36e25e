//! The slip on which parents answer: only where the plan of the school has an activity of the grade in which pupils use AI.

use pdcn_document::{Block, Cell, Column, Item, Row, Table, Value, Width};
use pdcn_model::{Activity, Grade, Plan};

use crate::Context;

/// The slip; nothing without such an activity.
pub(super) fn slip<'a>(context: &Context<'a>, grade: &'a Grade, plan: &'a Plan) -> Vec<Block<'a>> {
    let is_of_grade = |activity: &&Activity| activity.is_by_pupils() && activity.grades.contains(&grade.id);
    let activities: Vec<&str> =
        plan.activities.iter().filter(is_of_grade).map(|activity| activity.title.as_str()).collect();
    if activities.is_empty() {
        return Vec::new();
    }
    let about = context.texts.part("family-consent", "about", &[("count", activities.len().into())]);
    let items = activities.into_iter().map(Item::from).collect();
    let answer = |part| Item { tick: Some(false), ..Item::from(context.part("family-consent", part)) };
    let line = |key| Row::cells(vec![Value::Text(context.part("family-consent", key).into()).into(), Cell::default()]);
    let columns = vec![
        Column { key: "what".into(), names_rows: true, width: Width::Short, ..Column::default() },
        Column { key: "written".into(), width: Width::Wide, ..Column::default() },
    ];
    let rows = ["child", "signature", "date"].map(line).into();
    vec![
        Block::Paragraph(about.into()),
        Block::List { ordered: false, items },
        Block::List { ordered: false, items: ["yes", "no"].map(answer).into() },
        Block::Table(Table { id: "slip".into(), columns, rows, ..Table::default() }),
        Block::Paragraph(context.part("family-consent", "return").into()),
    ]
}
