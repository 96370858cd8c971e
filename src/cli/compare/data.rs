//! The comparison for programs.

use serde_json::{Value, json};

use crate::board::{
    NoBoard, Refused,
    fairness::Difference,
    refusal::first_difference,
    told::{Side, Told},
};
use crate::cli::json::{self, points};
use crate::record::receipt::ScoreLine;
use crate::score::{advice, rubric};

/// The whole comparison.
pub(super) fn json(told: &Told<'_>) -> Value {
    let fairness = &told.board.fairness;
    let list = |differences: &[Difference]| -> Vec<Value> {
        let one = |difference: &Difference| json!({ "what": difference.what, "values": difference.values, "says": told.sentence(difference) });
        differences.iter().map(one).collect()
    };
    json!({
        "fair": fairness.is_fair(),
        "reasons": list(&fairness.reasons),
        "notes": list(&fairness.notes),
        "until": told.board.until.map(|at| at.to_string()),
        "drills": told.sides.iter().map(|side| drill(told, side)).collect::<Vec<_>>(),
    })
}

/// Why there is none, in the same shape.
pub(super) fn refusal(no: &NoBoard, problem: &str) -> Value {
    let (what, n, part) = match no {
        NoBoard::Refused { why: Refused::Edited(differs), .. } => {
            let (n, part) = first_difference(differs);
            ("edited", Some(n), Some(part))
        }
        NoBoard::Refused { why: Refused::OtherModel { .. }, .. } => ("model", None, None),
        NoBoard::Refused { why: Refused::OtherScenario { .. }, .. } => ("scenario", None, None),
        NoBoard::Unreadable { .. } | NoBoard::CannotReplay { .. } => ("unreadable", None, None),
    };
    let path = match no {
        NoBoard::Refused { path, .. } | NoBoard::Unreadable { path, .. } | NoBoard::CannotReplay { path, .. } => path,
    };
    json!({
        "fair": false,
        "reasons": [{ "what": what, "path": path.to_string_lossy(), "n": n, "part": part, "says": problem }],
        "drills": [],
    })
}

fn drill(told: &Told<'_>, side: &Side<'_>) -> Value {
    let entry = side.entry;
    let (header, hashes, outcome) = (entry.log.header(), &entry.hashes, &entry.outcome);
    let mut score = json::totals(&entry.score.totals);
    score["rules"] = rubric::VERSION.into();
    score["knocked_out"] = json!(entry.score.knocked_out);
    score["receipts"] = entry.score.lines.iter().map(|line| receipt(told, side, line)).collect();
    json!({
        "path": entry.path.to_string_lossy(),
        "scenario": entry.scenario.id,
        "rules_hash": header.rules_hash,
        "seed": header.seed,
        "variant": header.variant,
        "cut": header.cut,
        "mode": header.mode,
        "attempt": header.attempt,
        "seats": header.seats,
        "plan": header.plan,
        "engine": header.engine,
        "model": header.model,
        "rules": entry.rules,
        "verdict": if entry.breaks_off.is_some() { "unfinished" } else { "verified" },
        "breaks_off": entry.breaks_off.map(|at| at.to_string()),
        "record": {
            "head": hashes.head.map(|head| head.to_hex().to_string()),
            "play": hashes.play.to_hex().to_string(),
            "entries": entry.lines,
        },
        "score": score,
        "outcome": json::outcome(outcome),
    })
}

fn receipt(told: &Told<'_>, side: &Side<'_>, line: &ScoreLine) -> Value {
    json!({
        "id": line.id(),
        "dimension": line.dimension,
        "rule": line.rule,
        "par_ms": line.par_ms,
        "took_ms": line.took_ms,
        "n": line.n,
        "earned": points(Some(line.earned)),
        "possible": points(Some(line.possible)),
        "consequence_of": line.consequence_of,
        "advice": advice::sentence(told.strings, side.words.scenario, line),
    })
}
