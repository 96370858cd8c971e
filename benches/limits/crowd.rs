//! The picture of the crowd: bringing the view up to date and painting it, at three sizes of crowd. Both together are
//! to stay below 8 ms with 100,000 customers, while people walk, breathe and burn.

use std::{hint::black_box, sync::Arc, time::Instant};

use criterion::Criterion;
use goldenhour::{
    base::time::{At, MINUTE},
    desk::crowd::{Picture, Stage, layout::BARE, palette::DARK},
    drill::{
        Drill, Setup,
        crowd::{CrowdView, Seen},
    },
    scenario::{Scenario, read},
};

/// Crowds of the flagship scenario: its own times so many tenths.
const TENTHS: [u32; 3] = [1, 10, 100];
/// The size of the picture.
const SIZE: (u32, u32) = (1400, 900);
/// Real milliseconds from picture to picture.
const FRAME_MS: u64 = 70;

/// A drill in which nobody has said a word for an hour and a half.
fn drill(tenths: u32) -> Drill {
    let mut scenario: Scenario = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap()).scenario.unwrap();
    scenario.segments.iter_mut().for_each(|segment| segment.count = (segment.count * tenths / 10).max(1));
    for channel in &mut scenario.channels {
        channel.staff.iter_mut().for_each(|shift| shift.agents = (shift.agents * tenths / 10).max(1));
    }
    let mut drill = Drill::start(Setup::new(Arc::new(scenario), 60, 1)).unwrap();
    drill.run_to(At(90 * MINUTE)).unwrap();
    drill
}

/// A picture at work: each frame the crisis clock moves on a little, so that everything is done anew.
struct Work {
    drill: Drill,
    view: CrowdView,
    picture: Picture,
    now_ms: u64,
}

impl Work {
    fn new(tenths: u32) -> Self {
        let mut work =
            Self { drill: drill(tenths), view: CrowdView::default(), picture: Picture::default(), now_ms: 0 };
        work.fill();
        work.paint();
        work
    }

    fn fill(&mut self) {
        self.drill.fill_crowd(&mut self.view, Seen::All);
    }

    fn paint(&mut self) {
        self.now_ms += FRAME_MS;
        // The crisis clock has moved on from the last picture, also where the view was filled anew.
        self.view.now.0 += i64::try_from(self.now_ms).unwrap();
        let stage = Stage { size_px: SIZE, scale: 1.0, palette: &DARK, now_ms: self.now_ms, motion: true, room: &BARE };
        black_box(self.picture.paint(&self.view, &stage).changed);
    }
}

/// Criterion's own figures.
pub(crate) fn measure(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("crowd");
    group.sample_size(20);
    for tenths in TENTHS {
        let mut work = Work::new(tenths);
        let people = work.view.plan.customers();
        group.bench_function(format!("view of {people}"), |bench| bench.iter(|| work.fill()));
        group.bench_function(format!("picture of {people}"), |bench| bench.iter(|| work.paint()));
    }
    group.finish();
}

/// View and picture together, the middle of many, against what they may take.
pub(crate) fn compare() {
    for tenths in TENTHS {
        let mut work = Work::new(tenths);
        let mut took: Vec<f64> = (0..60)
            .map(|_| {
                let start = Instant::now();
                work.fill();
                work.paint();
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        took.sort_by(f64::total_cmp);
        let people = work.view.plan.customers();
        println!("crowd: {people} customers, view and picture {:.2} ms (to reach: 8)", took[took.len() / 2]);
    }
}
