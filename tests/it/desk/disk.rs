//! The disk fills up in the middle of a drill: it stands still and says so, nothing is lost, and it goes on by itself. The
//! machine dies: the drill is taken up again, paused where it was.

use std::{
    io,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use egui::vec2;
use egui_kittest::{Harness, kittest::Queryable as _};
use goldenhour::{
    base::lang::Lang,
    desk::{
        Desk,
        intent::{Intent, Place},
        store::{Folders, Store},
    },
    record::{file::WriteError, load::load_file, sink::Sink},
    scenario::command::What,
};

/// A disk that is full for as long as a test says so.
struct Disk(Arc<AtomicBool>);

impl Sink for Disk {
    fn append(&mut self, _number: u64, _line: &[u8]) -> Result<(), WriteError> {
        Ok(())
    }

    fn sync(&mut self) -> Result<(), WriteError> {
        if self.0.load(Ordering::Relaxed) {
            return Err(WriteError::from_io(Path::new("drill"), io::Error::from(io::ErrorKind::StorageFull)));
        }
        Ok(())
    }
}

fn begun(folder: &tempfile::TempDir) -> Harness<'static, Desk> {
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), Lang::En);
    desk.store.settings.motion = false;
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 720.0))
        .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
    harness.run_steps(4);
    for name in ["Practise", "Begin"] {
        harness.get_all_by_label(name).next().unwrap().click_accesskit();
        harness.run_steps(4);
    }
    assert_eq!(harness.state().place, Place::Drill);
    harness
}

fn declare(harness: &mut Harness<'_, Desk>) {
    let seat = harness.state().run.as_ref().unwrap().seat.clone();
    harness.state_mut().obey(Intent::Order { seat, what: What::Declare });
    harness.run_steps(3);
}

fn is_declared(harness: &mut Harness<'_, Desk>) -> bool {
    harness.state_mut().run.as_mut().unwrap().view().wall.declared.is_some()
}

#[test]
fn a_full_disk_stops_the_drill_and_says_so_until_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let full = Arc::new(AtomicBool::new(false));
    let mut harness = begun(&folder);
    let drill = &mut harness.state_mut().run.as_mut().unwrap().drill;
    drill.store_in(Box::new(Disk(Arc::clone(&full)))).unwrap();
    full.store(true, Ordering::Relaxed);
    declare(&mut harness);
    let said = harness.state().strings.get("desk-stuck");
    assert!(harness.query_by_label(&said).is_some(), "what stands in the way is said");
    let now = harness.state().run.as_ref().unwrap().drill.now();
    harness.state_mut().step(5_000);
    assert_eq!(harness.state().run.as_ref().unwrap().drill.now(), now, "the crisis stands still");
    full.store(false, Ordering::Relaxed);
    harness.state_mut().step(1_000);
    harness.run_steps(3);
    assert!(harness.query_by_label(&said).is_none());
    assert!(is_declared(&mut harness), "what was ordered has been done");
    assert!(harness.state().run.as_ref().unwrap().drill.now() > now, "and the crisis goes on");
}

#[test]
fn a_drill_whose_machine_died_is_taken_up_again_paused_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = begun(&folder);
    declare(&mut first);
    first.state_mut().step(4_000);
    declare(&mut first);
    let record = first.state().run.as_ref().unwrap().record.clone().unwrap();
    // What stands on the disk at this moment is all that is left, the last line cut in its middle.
    let bytes = std::fs::read(&record).unwrap();
    drop(first);
    std::fs::write(&record, &bytes[..bytes.len() - 20]).unwrap();
    let reached = load_file(&record).unwrap().log.reached();

    let mut second = Desk::new(Store::open(Folders::under(folder.path())), Lang::En);
    second.obey(Intent::OpenFile(record));
    let run = second.run.as_mut().unwrap();
    assert!(run.drill.clock().is_paused());
    assert_eq!(run.drill.now(), reached);
    assert!(run.view().wall.declared.is_some());
    assert_eq!(second.place, Place::Drill);
    second.step(2_000);
    assert_eq!(second.run.as_ref().unwrap().drill.now(), reached, "until somebody lets it go on");
    second.obey(Intent::GoOn);
    second.step(2_000);
    assert!(second.run.as_ref().unwrap().drill.now() > reached);
}
