//! `goldenhour hotline`: what would this staffing give? Simulated and exact side by side.

use std::process::ExitCode;

use clap::Args;
use indicatif::ProgressBar;
use serde_json::json;

use crate::base::{
    strings::{Arg, Strings},
    time::Span,
};
use crate::cli::terminal::{self, complain, could_not_run, pad, width};
use crate::sim::hotline::{self, Again, Hotline, Law, MOST_AGENTS, Measures};

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
pub(super) fn run(args: &HotlineArgs, strings: &Strings) -> ExitCode {
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
            complain(strings, &cannot_be_asked(strings, &problem), "");
        }
        return could_not_run();
    }
    let bar = progress_bar(&hotline, strings);
    let simulated = hotline.simulate(&mut |called| bar.set_position(called.into())).measures;
    bar.finish_and_clear();
    let text = if args.json { as_json(&hotline, &simulated) } else { as_table(&hotline, &simulated, strings) };
    terminal::print(strings, &text, ExitCode::SUCCESS)
}

/// A bar for runs that take seconds, if somebody watches.
fn progress_bar(hotline: &Hotline, strings: &Strings) -> ProgressBar {
    if hotline.calls < 1_000_000 {
        return ProgressBar::hidden();
    }
    terminal::bar(hotline.calls.into(), &format!("{{bar:40}} {{percent:>3}} % {}", strings.get("hotline-bar")))
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

fn as_table(hotline: &Hotline, simulated: &Measures, strings: &Strings) -> String {
    let exact = hotline.exact();
    let within = tidy(hotline.within.in_minutes() * 60.0);
    let asked = [
        ("agents", hotline.agents.into()),
        ("rate", hotline.calls_per_minute.to_string().into()),
        ("handle", tidy(hotline.handle.in_minutes()).into()),
        ("patience", tidy(hotline.patience.in_minutes()).into()),
        ("callers", hotline.calls.into()),
        ("seed", hotline.seed.to_string().into()),
    ];
    let percent = |share: f64| strings.say("percent", [("n", format!("{:.1}", share * 100.0).into())]);
    let seconds = |n: f64| strings.say("hotline-seconds", [("n", format!("{n:.1}").into())]);
    let people = |n: f64| strings.say("hotline-people", [("n", format!("{n:.1}").into())]);
    let exact_head = if hotline.redial.chance > 0.0 { "hotline-exact-no-redial" } else { "hotline-exact" };
    let row = |name: &str, show: &dyn Fn(&Measures) -> String| line(name, &show(simulated), &show(&exact));
    [
        format!("{}\n\n", strings.say("hotline-asked", asked)),
        line("", &strings.get("hotline-simulated"), &strings.get(exact_head)),
        row(&strings.get("hotline-wait"), &|m| percent(m.p_wait)),
        row(&strings.get("hotline-abandon"), &|m| percent(m.p_abandon)),
        row(&strings.get("hotline-mean-wait"), &|m| seconds(m.mean_wait_s)),
        row(&strings.get("hotline-queue"), &|m| people(m.mean_queue)),
        row(&strings.say("hotline-within", [("seconds", within.into())]), &|m| percent(m.service_level)),
        format!("\n{}\n", advice(hotline, simulated, &exact, strings)),
    ]
    .concat()
}

fn line(name: &str, simulated: &str, exact: &str) -> String {
    let right = |text: &str, most: usize| " ".repeat(most.saturating_sub(width(text))) + text;
    let columns = pad(name, 26) + &right(simulated, 12) + &right(exact, 24);
    format!("{}\n", columns.trim_end())
}

/// The result in a sentence or two, and what would be enough.
fn advice(hotline: &Hotline, simulated: &Measures, exact: &Measures, strings: &Strings) -> String {
    let with = |agents: u32| Hotline { agents, ..hotline.clone() }.exact().p_abandon;
    let staffing = if exact.p_abandon > TOO_MANY {
        match enough(hotline.agents, &with) {
            Some(agents) => strings.say("hotline-enough", [("agents", agents.into())]),
            None => strings.say("hotline-never", [("agents", MOST_AGENTS.into())]),
        }
    } else if hotline.agents > 1 {
        let fewer = hotline.agents - 1;
        let lost = format!("{:.1}", with(fewer) * 100.0);
        strings.say("hotline-holds-fewer", [("agents", fewer.into()), ("lost", lost.into())])
    } else {
        strings.get("hotline-holds")
    };
    let staffing = if hotline.redial.chance > 0.0 {
        strings.say("hotline-no-redial", [("advice", staffing.into())])
    } else {
        staffing
    };
    let whole = |share: f64| Arg::from(format!("{:.0}", share * 100.0));
    let sum = [
        ("abandoned", whole(simulated.p_abandon)),
        ("answered", whole(simulated.service_level)),
        ("seconds", tidy(hotline.within.in_minutes() * 60.0).into()),
    ];
    [strings.say("hotline-sum", sum), staffing].join(&strings.get("sentence-joint"))
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

/// What a hotline cannot be asked.
fn cannot_be_asked(strings: &Strings, bad: &hotline::Bad) -> String {
    let seconds = |span: &Span| (span.in_minutes() * 60.0).to_string();
    let (key, n, most) = match bad {
        hotline::Bad::Rate(n) => ("hotline-Rate", n.to_string(), hotline::MOST_RATE.to_string()),
        hotline::Bad::Handle(span) => ("hotline-Handle", seconds(span), String::new()),
        hotline::Bad::Patience(span) => ("hotline-Patience", seconds(span), String::new()),
        hotline::Bad::Agents(n) => ("hotline-Agents", n.to_string(), MOST_AGENTS.to_string()),
        hotline::Bad::Calls(n) => ("hotline-Calls", n.to_string(), hotline::MOST_CALLS.to_string()),
        hotline::Bad::Chance(n) => ("hotline-Chance", n.to_string(), hotline::MOST_AGAIN.to_string()),
        hotline::Bad::Share(n) => ("hotline-Share", n.to_string(), String::new()),
        hotline::Bad::Scatter(n) => ("hotline-Scatter", n.to_string(), String::new()),
        hotline::Bad::Crowd(n) => ("hotline-Crowd", format!("{n:.0}"), hotline::MOST_RATE.to_string()),
        hotline::Bad::Years(n) => ("hotline-Years", format!("{n:.0}"), String::new()),
    };
    strings.say(key, [("n", n.into()), ("most", most.into())])
}
