//! `goldenhour hotline`: what would this staffing give? Simulated and exact side by side.

use std::{
    io::{self, IsTerminal as _, Write as _},
    process::ExitCode,
};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use crate::base::time::Span;
use crate::sim::hotline::{Again, Hotline, Law, MOST_AGENTS, Measures};

/// What would this staffing give? Simulates a hotline call by call and sets exact theory beside it.
#[derive(Debug, Args)]
pub(super) struct HotlineArgs {
    /// New callers a minute.
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    calls_per_minute: f64,
    /// Mean handling time of a call, such as `4m`.
    #[arg(long, value_name = "TIME", value_parser = Span::parse)]
    handle: Span,
    /// Mean time after which a waiting caller gives up, such as `3m`.
    #[arg(long, value_name = "TIME", value_parser = Span::parse)]
    patience: Span,
    /// Agents at work.
    #[arg(long, value_name = "N")]
    agents: u32,
    /// How many callers to simulate.
    #[arg(long, value_name = "N", default_value_t = 200_000)]
    calls: u32,
    /// Which run; the same seed gives the same calls.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The wait that counts as answered in good time.
    #[arg(long, value_name = "TIME", default_value = "20s", value_parser = Span::parse)]
    within: Span,
    /// The chance that somebody who gave up calls again.
    #[arg(long, value_name = "CHANCE", default_value_t = 0.0, allow_negative_numbers = true)]
    redial: f64,
    /// Mean time until they call again.
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = Span::parse)]
    redial_after: Span,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

/// Share of callers who may give up before more agents are advised.
const TOO_MANY: f64 = 0.05;

/// Runs the command.
pub(super) fn run(args: &HotlineArgs) -> ExitCode {
    let hotline = Hotline {
        calls_per_minute: args.calls_per_minute,
        handle: args.handle,
        patience: args.patience,
        agents: args.agents,
        roster: Vec::new(),
        calls: args.calls,
        seed: args.seed,
        within: args.within,
        law: Law::Exponential,
        preferred: 0.0,
        redial: Again { chance: args.redial, after: args.redial_after },
        reconnect: Again::NEVER,
    };
    let problems = hotline.problems();
    if !problems.is_empty() {
        for problem in problems {
            complain(&problem.to_string());
        }
        return ExitCode::from(2);
    }
    let bar = progress_bar(&hotline);
    let simulated = hotline.simulate(&mut |called| bar.set_position(called.into())).measures;
    bar.finish_and_clear();
    let text = if args.json { as_json(&hotline, &simulated) } else { as_table(&hotline, &simulated) };
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&format!("the result cannot be written: {error}"));
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Says on standard error what stands in the way. Where even that is closed there is nobody to tell.
fn complain(problem: &str) {
    drop(writeln!(io::stderr().lock(), "error: {problem}"));
}

/// A bar for runs that take seconds, if somebody watches.
fn progress_bar(hotline: &Hotline) -> ProgressBar {
    if hotline.calls < 1_000_000 || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(hotline.calls.into());
    match ProgressStyle::with_template("{bar:40} {percent:>3} % of calls, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn as_json(hotline: &Hotline, simulated: &Measures) -> String {
    let mut result = json!({
        "simulated": simulated,
        "exact": hotline.exact(),
        "calls": hotline.calls,
        "seed": hotline.seed,
    });
    if hotline.redial.chance > 0.0 {
        // The exact result knows no redialling; whoever reads this must be able to tell.
        result["redial"] =
            json!({ "chance": hotline.redial.chance, "after_s": hotline.redial.after.in_minutes() * 60.0 });
    }
    format!("{result}\n")
}

fn as_table(hotline: &Hotline, simulated: &Measures) -> String {
    let exact = hotline.exact();
    let redial = hotline.redial.chance > 0.0;
    let mut text = format!(
        "{} agent{}, {} calls a minute, {} min handling, {} min patience; {} callers, seed {}\n\n",
        hotline.agents,
        if hotline.agents == 1 { "" } else { "s" },
        hotline.calls_per_minute,
        tidy(hotline.handle.in_minutes()),
        tidy(hotline.patience.in_minutes()),
        hotline.calls,
        hotline.seed,
    );
    let within = format!("answered within {} s", tidy(hotline.within.in_minutes() * 60.0));
    let percent = |share: f64| format!("{:.1} %", share * 100.0);
    let rows: [(&str, fn(&Measures) -> f64, Option<&str>); 5] = [
        ("had to wait", |m| m.p_wait, None),
        ("gave up", |m| m.p_abandon, None),
        ("mean wait of all calls", |m| m.mean_wait_s, Some(" s")),
        ("mean number waiting", |m| m.mean_queue, Some("  ")),
        (&within, |m| m.service_level, None),
    ];
    let heading = if redial { "exact, nobody redials" } else { "exact" };
    text.push_str(&line("", "simulated", heading));
    for (name, of, unit) in rows {
        let show = |m: &Measures| unit.map_or_else(|| percent(of(m)), |unit| format!("{:.1}{unit}", of(m)));
        text.push_str(&line(name, &show(simulated), &show(&exact)));
    }
    text.push('\n');
    text.push_str(&advice(hotline, simulated, &exact));
    text
}

fn line(name: &str, simulated: &str, exact: &str) -> String {
    let columns = format!("{name:<26}{simulated:>12}{exact:>24}");
    format!("{}\n", columns.trim_end())
}

/// The result in a sentence or two, and what would be enough.
fn advice(hotline: &Hotline, simulated: &Measures, exact: &Measures) -> String {
    let with = |agents: u32| Hotline { agents, ..hotline.clone() }.exact().p_abandon;
    let staffing = if exact.p_abandon > TOO_MANY {
        match enough(hotline.agents, &with) {
            Some(agents) => format!("To lose no more than 5 in 100 it takes {agents} agents"),
            None => format!("Not even {MOST_AGENTS} agents would be enough to lose no more than 5 in 100"),
        }
    } else if hotline.agents > 1 {
        let fewer = hotline.agents - 1;
        format!("This staffing loses no more than 5 in 100; with {fewer} it would be {:.1}", with(fewer) * 100.0)
    } else {
        "This staffing loses no more than 5 in 100".to_owned()
    };
    format!(
        "Of 100 calls about {:.0} are given up, and {:.0} are answered within {} s. {staffing}{}.\n",
        simulated.p_abandon * 100.0,
        simulated.service_level * 100.0,
        tidy(hotline.within.in_minutes() * 60.0),
        if hotline.redial.chance > 0.0 { " (if nobody redials)" } else { "" },
    )
}

/// The smallest number of agents beyond `too_few` with which no more than [`TOO_MANY`] give up.
fn enough(too_few: u32, p_abandon: &dyn Fn(u32) -> f64) -> Option<u32> {
    let (mut low, mut high) = (too_few, too_few);
    while p_abandon(high) > TOO_MANY {
        if high >= MOST_AGENTS {
            return None;
        }
        low = high;
        high = high.saturating_mul(2).min(MOST_AGENTS);
    }
    while high - low > 1 {
        let middle = low.midpoint(high);
        if p_abandon(middle) > TOO_MANY {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high)
}

/// A number without needless digits.
fn tidy(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
