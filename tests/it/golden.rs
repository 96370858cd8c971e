//! Golden digests: what each shipped scenario comes to under the model of this number. A changed digest without a new
//! model number, or without a changed scenario, is a drill that no longer replays.

use std::{fs, path::Path, sync::Arc};

use goldenhour::{
    base::draw::Draws,
    drill::{Drill, Setup, policy},
    scenario::{hash, read},
    sim::MODEL,
};

const SEED: u64 = 1;

/// What a scenario comes to: one line for its rules, one a cut for the course under the textbook's plan.
fn digests(file: &Path) -> String {
    let scenario = Arc::new(read::read(&fs::read(file).unwrap()).scenario.unwrap());
    let mut lines = vec![format!("rules {}", hash::rules_hash(&scenario))];
    for cut in &scenario.cuts {
        let mut drill = Drill::start(Setup::new(Arc::clone(&scenario), cut.minutes, SEED)).unwrap();
        let mut textbook = policy::named("textbook", Draws::new("policy", SEED)).unwrap();
        drill.play_with(textbook.as_mut(), &mut |_| {}).unwrap();
        drill.finish().unwrap();
        lines.push(format!("cut {} seed {SEED} textbook play {}", cut.minutes, drill.log().play()));
    }
    lines.join("\n") + "\n"
}

#[test]
fn every_scenario_comes_to_what_it_came_to_under_this_model() {
    let golden = Path::new("tests/it/data/golden").join(format!("model_{MODEL}"));
    let mut files: Vec<_> = fs::read_dir("scenarios").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let kept = golden.join(file.with_extension("txt").file_name().unwrap());
        let now = digests(&file);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(&golden).unwrap();
            fs::write(&kept, &now).unwrap();
        }
        let then = fs::read_to_string(&kept).unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(
            then,
            now,
            "{} plays otherwise than {} says. If `rules` differs, the scenario was changed: renew the file with \
             UPDATE_GOLDEN=1 cargo test golden, and say why in the commit. If only `play` differs and nothing but an \
             autopilot was changed, records still replay, for they hold its commands: renew it likewise. Otherwise the \
             model was: records of model {MODEL} no longer replay, so give `sim::MODEL` a new number first.",
            file.display(),
            kept.display()
        );
    }
}
