//! The product beside bare event loops that can do nothing else: the hotline at a million calls, and one drill of
//! the flagship scenario over 72 hours. The product keeps priorities, redialling, changing staff, addressed draws, a
//! record and a score; it must still reach half of the bare loop's pace. Then the picture of the crowd, against the
//! time that a frame has for it. `cargo bench --bench limits`.
#![expect(clippy::print_stdout, reason = "a benchmark reports on standard output")]
#![expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot start says so")]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

mod crisis;
#[cfg(feature = "desk")]
mod crowd;
mod drill;
mod hotline;
mod line;
mod xoshiro;

use criterion::Criterion;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    hotline::measure(&mut criterion);
    drill::measure(&mut criterion);
    #[cfg(feature = "desk")]
    crowd::measure(&mut criterion);
    criterion.final_summary();
    if std::env::args().any(|argument| argument == "--bench") {
        hotline::compare();
        drill::compare();
        drill::scale();
        #[cfg(feature = "desk")]
        crowd::compare();
    }
}
