//! What the facilitator does to a drill: messages added, changed and taken back, rulings, what was said off the
//! platform; that none of it moves anything else, and that records of it replay.

use std::{collections::BTreeMap, sync::Arc};

use goldenhour::{
    base::{
        lang::Lang,
        strings::Strings,
        time::{At, HOUR, MINUTE},
    },
    drill::{
        Drill, Setup,
        facilitator::{FacilitatorView, InjectSeen, InjectState, Part},
        replay::{self, Verdict, verify},
        responses,
        view::Desk,
    },
    record::{
        event::{CaseEnd, Event, Refusal, SentAs, Verdict as Judgement},
        header::Mode,
        line::{Line, Rating, Session},
        load::load,
        receipt::{Dimension, ScoreLine},
    },
    report::{self, identity::Soundness},
    scenario::{
        Scenario,
        action::DutyStart,
        command::{Command, FollowHow, FollowTarget, Item, JumpMeaning, Level, Nature, Reach, Trend, What},
        condition::Condition,
        facilitator::{Addition, OffPlatform, Preset, Ruling, SaidTo, Sender},
        inject::Harm,
        place,
        statement::{Audience, Certainty, Claim, Element, Speaker, Statement, Value},
    },
};

use crate::drill::{bakery, course, drill};

fn in_moves() -> Drill {
    Drill::start(Setup { mode: Mode::Moves, ..Setup::new(bakery(), 30, 7) }).unwrap()
}

/// The bakery after a change. Its record tells of the bakery as it was, so it proves nothing.
fn changed(change: impl FnOnce(&mut Scenario)) -> Drill {
    let mut scenario = Scenario::clone(&bakery());
    change(&mut scenario);
    Drill::start(Setup::new(Arc::new(scenario), 30, 7)).unwrap()
}

/// The facilitator gives a command; says why it was refused, if it was.
fn facilitate(drill: &mut Drill, at: At, what: What) -> (u32, Option<Refusal>) {
    let accepted = drill.accept(at, "facilitator".into(), 0, what).unwrap();
    (accepted.seq, accepted.refused)
}

fn hydrant() -> Addition {
    Addition {
        at: None,
        title: "A burst hydrant".to_owned(),
        text: "Water stands before the Mill Street shop.".to_owned(),
        from: Sender::Named("The neighbour".to_owned()),
        to: "service".into(),
        channel: "hotline".into(),
        asks: vec!["metal".into()],
        harm: Harm::Health,
        reach: 40,
    }
}

fn statement(elements: Vec<Element>) -> Statement {
    Statement { speaker: Speaker::Spokesperson, elements, words: String::new() }
}

fn word(elements: Vec<Element>) -> What {
    let to = vec!["town_talk".into(), "customer_mail".into()];
    What::Publish { statement: statement(elements), channels: to, audience: Audience::Affected, approval: None }
}

fn answer(item: Item) -> What {
    let elements = vec![Element::Empathise, Element::Instruct("do_not_eat".into())];
    What::Answer { item, statement: statement(elements), approval: None }
}

fn warning() -> Vec<Element> {
    vec![Element::Acknowledge("metal".into()), Element::Instruct("do_not_eat".into())]
}

fn metal(certainty: Certainty) -> Element {
    Element::Disclose { fact: "metal".into(), claim: Claim::Exactly(Value::Yes), certainty }
}

fn said(seat: &str, said_at: At, elements: Vec<Element>) -> OffPlatform {
    let channels = vec!["town_talk".into(), "customer_mail".into()];
    let to = SaidTo::Public { channels, audience: Audience::Affected };
    OffPlatform { seat: seat.into(), said_at, to, statement: statement(elements), approval: None }
}

fn desk(drill: &mut Drill, seat: &str) -> Arc<Desk> {
    drill.view(&seat.into()).unwrap().desk
}

fn happened(drill: &Drill, is: impl Fn(&Event) -> bool) -> Vec<At> {
    drill.log().events().filter(|(_, _, event)| is(event)).map(|(_, at, _)| at).collect()
}

fn delivered(drill: &Drill, item: &Item) -> Vec<At> {
    happened(drill, |event| matches!(event, Event::Delivered { item: of, .. } if of == item))
}

/// What each receipt earned and could earn.
fn points(drill: &mut Drill) -> BTreeMap<String, (i64, i64)> {
    let score = drill.finish().unwrap();
    score.lines.iter().map(|line| (line.id(), (line.earned, line.possible))).collect()
}

fn receipt(drill: &mut Drill, id: &str) -> ScoreLine {
    drill.finish().unwrap().lines.iter().find(|line| line.id() == id).unwrap().clone()
}

/// How the crowd fared: every sample, and the digests of every feature but the added messages.
fn crowd_of(drill: &Drill) -> Vec<String> {
    let lines = drill.log().lines().filter_map(|line| match line {
        Line::Sample { at, sample } => Some(format!("{at} {sample:?}")),
        Line::Digest { at, parts } => {
            let parts: Vec<_> = parts.iter().filter(|(name, _)| *name != "added").collect();
            Some(format!("{at} {parts:?}"))
        }
        _ => None,
    });
    lines.collect()
}

/// The bakery's course, with what the facilitator does in between: when, what. The team's commands keep their names.
fn played_with(interventions: &[(At, What)]) -> Drill {
    let mut drill = drill();
    let theirs = (1..).zip(course()).map(|(seq, (at, seat, what))| (at, seat, seq, what));
    let ours = (1_000..).zip(interventions).map(|(seq, (at, what))| (*at, "facilitator", seq, what.clone()));
    let mut all: Vec<_> = theirs.chain(ours).collect();
    all.sort_by_key(|(at, ..)| *at);
    for (at, seat, seq, what) in all {
        let accepted = drill.accept(at, seat.into(), seq, what).unwrap();
        assert!(seat != "facilitator" || accepted.refused.is_none(), "{accepted:?}");
        assert_eq!(accepted.seq, seq);
    }
    drill.finish().unwrap();
    drill
}

#[test]
fn an_added_message_comes_and_is_answered_like_any_other() {
    let mut drill = drill();
    let (seq, refused) = facilitate(&mut drill, At::minutes(30), What::Add(hydrant()));
    assert_eq!(refused, None);
    let item = Item::Added(seq);
    assert_eq!(delivered(&drill, &item), [At::minutes(30)]);
    let opened = |event: &Event| matches!(event, Event::CaseOpened { item: of, .. } if *of == Item::Added(seq));
    assert_eq!(happened(&drill, opened).len(), 1);
    let service = desk(&mut drill, "service");
    let entry = service.at(&service.open).find(|entry| entry.item == item).unwrap();
    let script = entry.script.clone().unwrap();
    assert_eq!((script.title.as_str(), &script.from), ("A burst hydrant", &Sender::Named("The neighbour".to_owned())));
    let answered = drill.accept(At::minutes(31), "service".into(), 0, answer(item.clone())).unwrap();
    assert_eq!(answered.refused, None);
    drill.run_to(At::minutes(40)).unwrap();
    let is_answered = |event: &Event| matches!(event, Event::Case { item: of, end: CaseEnd::Answered } if *of == item);
    assert_eq!(happened(&drill, is_answered).len(), 1);
    assert!(desk(&mut drill, "service").at(&desk(&mut drill, "service").open).all(|entry| entry.item != item));
    let close = drill.accept(At::minutes(41), "service".into(), 0, What::Close(item.clone())).unwrap();
    let follow = What::Follow { whom: FollowTarget::Case(item), how: FollowHow::Call };
    let follow = drill.accept(At::minutes(42), "service".into(), 0, follow).unwrap();
    assert_eq!((close.refused, follow.refused), (None, None));
}

#[test]
fn the_oldest_on_a_channel_may_be_an_added_message() {
    let mut drill = drill();
    let cake = Addition { channel: "shops".into(), asks: Vec::new(), ..hydrant() };
    let (seq, _) = facilitate(&mut drill, At(1), What::Add(cake));
    let oldest = answer(Item::Oldest("shops".into(), None));
    let accepted = drill.accept(At(2), "service".into(), 0, oldest).unwrap();
    assert_eq!(accepted.item, Some(Item::Added(seq)));
}

#[test]
fn an_added_message_moves_neither_the_crowd_nor_the_score() {
    // Nobody in that course takes the oldest from there.
    let posted = || What::Add(Addition { channel: "town_talk".into(), ..hydrant() });
    let plain = &mut played_with(&[]);
    let mut with = played_with(&[(At::minutes(24), posted()), (At::minutes(50), posted())]);
    assert_eq!(crowd_of(plain), crowd_of(&with));
    assert_eq!(points(plain), points(&mut with));
}

#[test]
fn what_is_answered_to_an_added_message_is_not_scored() {
    let evasive = vec![Element::ShiftBlame("food_office".into()), Element::Decline("metal".into())];
    let score = |answers: bool| {
        let mut drill = drill();
        let (seq, _) = facilitate(&mut drill, At::minutes(28), What::Add(hydrant()));
        drill.accept(At::minutes(29), "service".into(), 0, word(warning())).unwrap();
        if answers {
            let what = What::Answer { item: Item::Added(seq), statement: statement(evasive.clone()), approval: None };
            drill.accept(At::minutes(50), "service".into(), 0, what).unwrap();
        }
        points(&mut drill)
    };
    assert_eq!(score(true), score(false));
}

#[test]
fn an_added_message_may_come_later_be_changed_until_then_or_never_come() {
    let mut drill = drill();
    let later = Addition { at: Some(At::minutes(60)), ..hydrant() };
    let (kept, _) = facilitate(&mut drill, At::minutes(20), What::Add(later.clone()));
    let (dropped, _) = facilitate(&mut drill, At::minutes(20), What::Add(later));
    let edit = |item: &Item, text: &str| What::Edit { item: item.clone(), text: text.to_owned() };
    let (kept, dropped) = (Item::Added(kept), Item::Added(dropped));
    assert_eq!(facilitate(&mut drill, At::minutes(30), edit(&kept, "The street is dry again.")).1, None);
    assert_eq!(facilitate(&mut drill, At::minutes(31), What::WithdrawInject(dropped.clone())).1, None);
    let twice = facilitate(&mut drill, At::minutes(32), What::WithdrawInject(dropped.clone())).1;
    assert_eq!(twice, Some(Refusal::AlreadyDone));
    assert_eq!(facilitate(&mut drill, At::minutes(33), edit(&dropped, "Too late.")).1, Some(Refusal::TooLate));
    drill.run_to(At::minutes(70)).unwrap();
    assert_eq!((delivered(&drill, &kept), delivered(&drill, &dropped)), (vec![At::minutes(60)], Vec::new()));
    assert_eq!(facilitate(&mut drill, At::minutes(71), edit(&kept, "Too late.")).1, Some(Refusal::TooLate));
    let service = desk(&mut drill, "service");
    let script = service.inbox.iter().find(|entry| entry.item == kept).unwrap().script.clone().unwrap();
    assert_eq!((script.text.as_str(), script.title.as_str()), ("The street is dry again.", "A burst hydrant"));
}

#[test]
fn what_cannot_be_added_is_refused_with_its_reason() {
    let mut drill = drill();
    let mut add = |what: Addition| facilitate(&mut drill, At::minutes(20), What::Add(what)).1;
    assert_eq!(add(Addition { to: "nobody".into(), ..hydrant() }), Some(Refusal::Unknown));
    assert_eq!(add(Addition { channel: "pigeons".into(), ..hydrant() }), Some(Refusal::Unknown));
    assert_eq!(add(Addition { asks: vec!["weather".into()], ..hydrant() }), Some(Refusal::Unknown));
    assert_eq!(add(Addition { from: Sender::Person("nobody".into()), ..hydrant() }), Some(Refusal::Unknown));
    let empty = Addition { title: " ".to_owned(), text: String::new(), ..hydrant() };
    assert_eq!(add(empty), Some(Refusal::Malformed));
    assert_eq!(add(Addition { at: Some(At(60 * 24 * HOUR)), ..hydrant() }), Some(Refusal::TooLate));
    assert_eq!(add(Addition { from: Sender::Person("mr_lund".into()), ..hydrant() }), None);
}

#[test]
fn changed_words_of_an_inject_are_shown_when_it_comes() {
    let mut drill = drill();
    let item = Item::Inject("second_call".into());
    let edit = |text: &str| What::Edit { item: Item::Inject("second_call".into()), text: text.to_owned() };
    assert_eq!(facilitate(&mut drill, At::minutes(10), edit("  ")).1, Some(Refusal::Malformed));
    assert_eq!(facilitate(&mut drill, At::minutes(11), edit("A slice with a screw in it.")).1, None);
    drill.run_to(At::minutes(41)).unwrap();
    assert_eq!(facilitate(&mut drill, At::minutes(42), edit("Or a nail.")).1, Some(Refusal::TooLate));
    let unknown = What::Edit { item: Item::Inject("nowhere".into()), text: "Words.".to_owned() };
    assert_eq!(facilitate(&mut drill, At::minutes(43), unknown).1, Some(Refusal::Unknown));
    let contact = What::Edit { item: Item::Contact("buyers".into(), 1, 0), text: "Words.".to_owned() };
    assert_eq!(facilitate(&mut drill, At::minutes(44), contact).1, Some(Refusal::Unknown));
    let service = desk(&mut drill, "service");
    let entry = service.inbox.iter().find(|entry| entry.item == item).unwrap();
    assert_eq!(entry.script.clone().unwrap().text, "A slice with a screw in it.");
    let seen = drill.facilitator();
    assert_eq!(find(&seen, &item).script.clone().unwrap().text, "A slice with a screw in it.");
    assert_eq!(crowd_of(&played_with(&[(At::minutes(11), edit("A screw."))])), crowd_of(&played_with(&[])));
}

fn withdraw(id: &str) -> What {
    What::WithdrawInject(Item::Inject(id.into()))
}

#[test]
fn a_message_that_is_taken_back_leaves_the_desk_and_cannot_be_answered() {
    let mut drill = drill();
    assert_eq!(facilitate(&mut drill, At::minutes(30), withdraw("second_call")).1, Some(Refusal::NothingThere));
    drill.run_to(At::minutes(41)).unwrap();
    let item = Item::Inject("second_call".into());
    let on_the_way = drill.accept(At::minutes(42), "service".into(), 0, answer(item.clone())).unwrap();
    assert_eq!(on_the_way.refused, None);
    assert_eq!(facilitate(&mut drill, At::minutes(42), withdraw("second_call")).1, None);
    assert_eq!(facilitate(&mut drill, At::minutes(43), withdraw("second_call")).1, Some(Refusal::AlreadyDone));
    assert_eq!(facilitate(&mut drill, At::minutes(43), withdraw("nowhere")).1, Some(Refusal::Unknown));
    let customer = What::WithdrawInject(Item::Contact("buyers".into(), 1, 0));
    assert_eq!(facilitate(&mut drill, At::minutes(43), customer).1, Some(Refusal::Unknown));
    let late = drill.accept(At::minutes(44), "service".into(), 0, answer(item.clone())).unwrap();
    assert_eq!(late.refused, Some(Refusal::NothingThere));
    drill.run_to(At::minutes(60)).unwrap();
    let lapsed = |event: &Event| *event == Event::Lapsed { seq: on_the_way.seq, why: Refusal::NothingThere };
    assert_eq!(happened(&drill, lapsed).len(), 1);
    let sent = |event: &Event| matches!(event, Event::Sent { to: SentAs::Answered { item: of }, .. } if *of == item);
    assert_eq!(happened(&drill, sent), []);
    let service = desk(&mut drill, "service");
    assert!(service.at(&service.open).chain(service.at(&service.named)).all(|entry| entry.item != item));
    assert!(service.inbox.iter().any(|entry| entry.item == item && entry.withdrawn.is_some()));
}

#[test]
fn a_message_that_is_taken_back_is_out_of_the_score_and_the_others_share_its_points() {
    let mut drill = played_with(&[(At::minutes(50), withdraw("second_call"))]);
    let line = receipt(&mut drill, "inject/second_call");
    assert_eq!((line.earned, line.possible, line.advice.as_str()), (0, 0, "advice-excused"));
    for criterion in ["answer", "harm_first", "called_back", "solved"] {
        assert_eq!(receipt(&mut drill, &format!("{criterion}/second_call")).possible, 0, "{criterion}");
    }
    let lines = &drill.log().score().unwrap().lines;
    let speed: i64 = lines.iter().filter(|line| line.dimension == Dimension::Speed).map(|line| line.possible).sum();
    assert_eq!(speed, 10_000);
    let mut plain = played_with(&[]);
    let before = receipt(&mut plain, "inject/tooth").possible;
    assert!(receipt(&mut drill, "inject/tooth").possible > before);
}

#[test]
fn the_clock_of_the_first_signal_runs_from_the_first_that_was_left_in() {
    let declared = |takes_back: bool| {
        let mut drill = drill();
        drill.accept(At::minutes(30), "manager".into(), 0, What::Declare).unwrap();
        if takes_back {
            assert_eq!(facilitate(&mut drill, At::minutes(45), withdraw("tooth")).1, None);
        }
        receipt(&mut drill, "declare/")
    };
    let (plain, without) = (declared(false), declared(true));
    assert!(plain.took_ms.unwrap() > 0, "{plain:?}");
    // The second call, which is left, came at minute 40. What was done on the first counts all the same.
    assert_eq!((without.took_ms, without.earned), (Some(0), without.possible));
}

#[test]
fn a_clock_that_a_withdrawn_message_started_stops() {
    let missed = |takes_back: bool| {
        let mut drill = changed(|scenario| {
            let alert = place(&scenario.duties, "alert").unwrap();
            scenario.duties[alert].starts = DutyStart::Inject("second_call".into());
        });
        drill.run_to(At::minutes(41)).unwrap();
        assert!(drill.facilitator().duties.iter().any(|(id, _)| id.as_str() == "alert"));
        if takes_back {
            assert_eq!(facilitate(&mut drill, At::minutes(45), withdraw("second_call")).1, None);
            assert!(drill.facilitator().duties.is_empty());
        }
        drill.finish().unwrap();
        happened(&drill, |event| matches!(event, Event::DutyMissed { .. })).len()
    };
    assert_eq!((missed(false), missed(true)), (1, 0));
}

#[test]
fn what_could_only_come_because_of_what_was_left_out_is_out_as_well() {
    let judged = |skips: bool| {
        let mut drill = changed(|scenario| {
            let mother = place(&scenario.injects, "mother").unwrap();
            scenario.injects[mother].when =
                Some(Condition::All(vec![Condition::Fired("reporter".into()), Condition::After(At::minutes(145))]));
        });
        if skips {
            let skip = What::Skip { inject: "reporter".into(), why: "Not today".to_owned() };
            assert_eq!(facilitate(&mut drill, At::minutes(10), skip).1, None);
        }
        receipt(&mut drill, "inject/mother")
    };
    assert_eq!(judged(true).possible, 0);
    assert!(judged(false).possible > 0);
}

#[test]
fn what_was_left_out_and_fired_after_all_is_judged() {
    let mut drill = drill();
    let skip = What::Skip { inject: "reporter".into(), why: String::new() };
    assert_eq!(facilitate(&mut drill, At::minutes(10), skip).1, None);
    assert_eq!(facilitate(&mut drill, At::minutes(60), What::Fire("reporter".into())).1, None);
    assert!(receipt(&mut drill, "inject/reporter").possible > 0);
    let mut held = drill_with_held();
    assert_eq!(receipt(&mut held, "inject/reporter").possible, 0);
}

fn drill_with_held() -> Drill {
    let mut drill = drill();
    facilitate(&mut drill, At::minutes(10), What::Hold("reporter".into()));
    drill
}

fn rule(preset: Preset, segments: &[&str]) -> What {
    let segments = segments.iter().map(|id| (*id).into()).collect();
    What::Rule(Ruling { idea: "Tea for all".to_owned(), preset, segments, why: "Cheap and kind".to_owned() })
}

/// The hardship of all buyers together.
fn hardship(drill: &mut Drill) -> f64 {
    let c = drill.sim().crowd();
    let buyers = place(&c.play.scenario.segments, "buyers").unwrap();
    (c.play.starts[buyers]..c.play.starts[buyers + 1]).map(|who| f64::from(c.people.hardship[who as usize])).sum()
}

#[test]
fn a_ruling_helps_or_harms_as_many_as_it_says() {
    let after = |preset: Option<Preset>| {
        let mut drill = drill();
        drill.run_to(At::minutes(120)).unwrap();
        if let Some(preset) = preset {
            assert_eq!(facilitate(&mut drill, At::minutes(120), rule(preset, &["buyers"])).1, None);
        }
        hardship(&mut drill)
    };
    let plain = after(None);
    assert_eq!(after(Some(Preset::NoEffect)).to_bits(), plain.to_bits());
    let (some, many, harms) =
        (after(Some(Preset::HelpsSome)), after(Some(Preset::HelpsMany)), after(Some(Preset::Harms)));
    assert!(many < some && some < plain && plain < harms, "{many} {some} {plain} {harms}");
    let morale = |preset| {
        let mut drill = drill();
        facilitate(&mut drill, At::minutes(60), rule(preset, &[]));
        drill.run_to(At::minutes(65)).unwrap();
        drill.log().samples().last().unwrap().1.morale
    };
    assert!(morale(Preset::Heartens) > morale(Preset::NoEffect));
}

#[test]
fn a_ruling_changes_nobody_else() {
    let at = At::minutes(70);
    let plain = crowd_of(&played_with(&[]));
    assert_eq!(crowd_of(&played_with(&[(at, rule(Preset::NoEffect, &[]))])), plain);
    // Nobody among the other regulars is affected, so nobody is met.
    assert_eq!(crowd_of(&played_with(&[(at, rule(Preset::HelpsMany, &["regulars"]))])), plain);
    assert_ne!(crowd_of(&played_with(&[(at, rule(Preset::HelpsMany, &["buyers"]))])), plain);
    assert_eq!(points(&mut played_with(&[(at, rule(Preset::NoEffect, &[]))])), points(&mut played_with(&[])));
}

#[test]
fn what_cannot_be_ruled_is_refused() {
    let mut drill = drill();
    assert_eq!(facilitate(&mut drill, At(HOUR), rule(Preset::Harms, &["martians"])).1, Some(Refusal::Unknown));
    let nothing =
        What::Rule(Ruling { idea: " ".to_owned(), preset: Preset::Harms, segments: Vec::new(), why: String::new() });
    assert_eq!(facilitate(&mut drill, At(HOUR), nothing).1, Some(Refusal::Malformed));
}

#[test]
fn what_was_said_off_the_platform_is_heard_when_entered_and_timed_when_said() {
    let aware = |drill: &Drill| happened(drill, |event| matches!(event, Event::Sent { .. }));
    let mut drill = drill();
    let what = What::OffPlatform(said("service", At::minutes(30), warning()));
    let (seq, refused) = facilitate(&mut drill, At::minutes(58), what);
    assert_eq!(refused, None);
    assert_eq!(aware(&drill), [At::minutes(58)]);
    drill.run_to(At(3 * HOUR)).unwrap();
    let reached = happened(&drill, |event| matches!(event, Event::Reached { seq: of, .. } if *of == seq));
    assert!(!reached.is_empty() && reached.iter().all(|at| *at > At::minutes(58)), "{reached:?}");
    let statements = drill.view(&"service".into()).unwrap().wall.statements.clone();
    assert_eq!(statements.iter().map(|sent| (sent.seq, sent.elements.len())).collect::<Vec<_>>(), [(seq, 2)]);
    let signal = happened(&drill, |event| matches!(event, Event::Delivered { signal: true, .. }))[0];
    let line = receipt(&mut drill, "first_word/we_know");
    assert_eq!(line.took_ms, Some((At::minutes(30) - signal).0));
}

#[test]
fn a_word_that_is_entered_late_earns_as_if_it_had_been_typed_when_it_was_said() {
    // Half an hour after par, entered; before par, said.
    let earned = |what: What, at: At| {
        let mut drill = drill();
        facilitate(&mut drill, at, what);
        receipt(&mut drill, "first_word/we_know").earned
    };
    let late = At::minutes(95);
    let in_time = said("service", At::minutes(75), warning());
    let too_late = said("service", late, warning());
    assert!(earned(What::OffPlatform(in_time), late) > earned(What::OffPlatform(too_late), late));
}

#[test]
fn what_was_said_off_the_platform_is_judged_by_what_was_held_then() {
    // Quality is sure at minute 90. Said before, it was a claim beyond the evidence, whenever it is entered.
    let verdict = |said_at: At| {
        let mut drill = drill();
        let what = What::OffPlatform(said("quality", said_at, vec![metal(Certainty::Confirmed)]));
        assert_eq!(facilitate(&mut drill, At::minutes(100), what).1, None);
        let sent = drill.log().events().find_map(|(_, _, event)| match event {
            Event::Sent { elements, .. } => Some(elements[0].verdict),
            _ => None,
        });
        sent.unwrap()
    };
    assert_eq!((verdict(At::minutes(80)), verdict(At::minutes(95))), (Judgement::Overclaimed, Judgement::Honest));
    // What a colleague passed on later was not held either, however old it is.
    let mut drill = drill();
    let share = What::Share { fact: "metal".into(), seat: "manager".into() };
    drill.accept(At::minutes(97), "quality".into(), 0, share).unwrap();
    let what = What::OffPlatform(said("manager", At::minutes(95), vec![metal(Certainty::Confirmed)]));
    facilitate(&mut drill, At::minutes(100), what);
    let honest =
        |event: &Event| matches!(event, Event::Sent { elements, .. } if elements[0].verdict == Judgement::Honest);
    assert_eq!(happened(&drill, honest), []);
}

#[test]
fn a_promise_is_kept_by_a_word_that_was_said_in_time_and_entered_late() {
    let promise = |due| {
        let mut elements = warning();
        elements.push(Element::PromiseUpdate { facts: vec!["metal".into()], due });
        word(elements)
    };
    let earned = |said_at: At| {
        let mut drill = drill();
        drill.accept(At::minutes(30), "service".into(), 0, promise(At::minutes(100))).unwrap();
        let what = What::OffPlatform(said("quality", said_at, vec![metal(Certainty::Confirmed)]));
        assert_eq!(facilitate(&mut drill, At::minutes(110), what).1, None);
        assert_eq!(happened(&drill, |event| matches!(event, Event::PromiseBroken { .. })), [At::minutes(100)]);
        receipt(&mut drill, "promises/").earned
    };
    assert!(earned(At::minutes(95)) > earned(At::minutes(105)));
}

#[test]
fn an_answer_off_the_platform_reaches_the_one_it_is_for() {
    let mut drill = drill();
    let to_one = |item: Item| {
        let to = SaidTo::One(item);
        What::OffPlatform(OffPlatform { to, ..said("service", At::minutes(28), vec![Element::Empathise]) })
    };
    let item = Item::Inject("tooth".into());
    assert_eq!(facilitate(&mut drill, At::minutes(35), to_one(item.clone())).1, None);
    let answered = |event: &Event| matches!(event, Event::Case { item: of, end: CaseEnd::Answered } if *of == item);
    assert_eq!(happened(&drill, answered), [At::minutes(35)]);
    // A selector means what waits when it is entered, and the record keeps both.
    let oldest = to_one(Item::Oldest("hotline".into(), None));
    let accepted = drill.accept(At::minutes(40), "facilitator".into(), 0, oldest).unwrap();
    let meant = accepted.item.unwrap();
    let sent = |event: &Event| matches!(event, Event::Sent { to: SentAs::Answered { item: of }, .. } if *of == meant);
    assert_eq!(happened(&drill, sent), [At::minutes(40)]);
}

#[test]
fn what_may_not_be_entered_is_refused_with_its_reason() {
    let mut drill = drill();
    drill.run_to(At::minutes(60)).unwrap();
    assert_eq!(drill.facilitator().may_be_said_from, At::minutes(30));
    let mut enter = |what: OffPlatform| facilitate(&mut drill, At::minutes(60), What::OffPlatform(what)).1;
    let ago = |minutes: i64| said("service", At::minutes(60 - minutes), warning());
    assert_eq!(enter(ago(31)), Some(Refusal::TooLongAgo));
    assert_eq!(enter(ago(-1)), Some(Refusal::NotPossibleYet));
    assert_eq!(enter(said("nobody", At::minutes(59), warning())), Some(Refusal::Unknown));
    assert_eq!(enter(said("service", At::minutes(59), Vec::new())), Some(Refusal::Malformed));
    let to = SaidTo::One(Item::Inject("mother".into()));
    assert_eq!(enter(OffPlatform { to, ..ago(1) }), Some(Refusal::NothingThere));
    assert_eq!(enter(ago(29)), None);
}

#[test]
fn between_moves_what_was_said_since_the_clock_stood_last_may_be_entered() {
    let mut drill = in_moves();
    let mut go = |what| facilitate(&mut drill, At(0), what).1;
    assert_eq!(go(What::OpenMove("first_signs".into())), None);
    assert_eq!(go(What::OffPlatform(said("service", At::minutes(1), warning()))), None, "from StartEx on");
    assert_eq!(go(What::CloseMove), None);
    assert_eq!(go(What::OpenMove("it_is_ours".into())), None);
    let enter = |minute| What::OffPlatform(said("service", At::minutes(minute), warning()));
    assert_eq!(go(enter(44)), Some(Refusal::TooLongAgo), "the clock stood at minute 45");
    assert_eq!(go(enter(46)), None);
    assert_eq!(go(enter(151)), Some(Refusal::NotPossibleYet), "the clock stands at minute 150");
    drill.finish().unwrap();
    let again = replay::replay(drill.log(), &mut |_| {}).unwrap();
    assert_eq!(drill.log().to_bytes(), again.log().to_bytes());
}

#[test]
fn what_the_team_said_off_the_platform_is_no_intervention() {
    assert!(!What::OffPlatform(said("service", At(0), warning())).intervenes());
    assert!(
        What::Add(hydrant()).intervenes() && What::OffPlatform(said("service", At(0), warning())).is_facilitators()
    );
}

/// A drill in which the facilitator does everything there is.
fn everything() -> Drill {
    let mut drill = drill();
    let later = Addition { at: Some(At::minutes(70)), ..hydrant() };
    let edit = What::Edit { item: Item::Inject("mother".into()), text: "My two had it.".to_owned() };
    let off = said("quality", At::minutes(95), vec![metal(Certainty::Confirmed), Element::Apologise("metal".into())]);
    let one =
        OffPlatform { to: SaidTo::One(Item::Inject("tooth".into())), ..said("service", At::minutes(31), warning()) };
    let skip = What::Skip { inject: "wedding_cake".into(), why: "Noise".to_owned() };
    let steps: Vec<(i64, &str, What)> = vec![
        (5, "facilitator", skip),
        (6, "facilitator", edit),
        (22, "manager", What::Declare),
        (24, "facilitator", What::Add(hydrant())),
        (25, "facilitator", What::Add(later)),
        (26, "service", word(warning())),
        (35, "facilitator", What::OffPlatform(one)),
        (50, "facilitator", withdraw("second_call")),
        (55, "facilitator", rule(Preset::HelpsMany, &["buyers"])),
        (56, "facilitator", rule(Preset::Heartens, &[])),
        (60, "facilitator", What::Hold("reporter".into())),
        (61, "facilitator", What::WithdrawInject(Item::Added(99))),
        (100, "facilitator", What::OffPlatform(off)),
        (160, "facilitator", What::Fire("reporter".into())),
        (300, "facilitator", What::Jump { to: At(30 * HOUR), meaning: JumpMeaning::PromisesKept }),
    ];
    for (minute, seat, what) in steps {
        drill.accept(At::minutes(minute), seat.into(), 0, what).unwrap();
    }
    drill
}

#[test]
fn a_drill_with_all_of_it_replays_to_the_byte() {
    let mut drill = everything();
    drill.finish().unwrap();
    let bytes = drill.log().to_bytes();
    let loaded = load(&bytes).unwrap();
    let verdict = verify(&loaded, &mut |_| {});
    assert!(matches!(verdict, Verdict::Verified { .. }), "{verdict:?}");
    let again = replay::replay(&loaded.log, &mut |_| {}).unwrap();
    assert_eq!(again.log().to_bytes(), bytes);
}

#[test]
fn a_fork_of_it_is_equal() {
    let mut drill = everything();
    let mut fork = drill.fork();
    assert_eq!(format!("{:?}", fork.facilitator()), format!("{:?}", drill.facilitator()));
    for one in [&mut drill, &mut fork] {
        one.accept(At(31 * HOUR), "service".into(), 0, word(warning())).unwrap();
        one.finish().unwrap();
    }
    assert_eq!(drill.log().to_bytes(), fork.log().to_bytes());
}

fn find<'a>(view: &'a FacilitatorView, item: &Item) -> &'a InjectSeen {
    view.injects.iter().find(|seen| seen.item == *item).unwrap()
}

fn state(view: &FacilitatorView, id: &str) -> InjectState {
    find(view, &Item::Inject(id.into())).state.clone()
}

#[test]
fn the_facilitator_sees_the_whole_list_with_what_became_of_it() {
    let mut drill = drill();
    let view = drill.facilitator();
    assert_eq!(view.injects.len(), drill.scenario().injects.len());
    assert_eq!(state(&view, "second_call"), InjectState::Coming { at: At::minutes(40) });
    let waiting = InjectState::Waiting { from: At(3 * HOUR), until: Some(At(10 * HOUR)) };
    assert_eq!(state(&view, "shop_queue"), waiting);
    assert_eq!(find(&view, &Item::Inject("shop_queue".into())).part, Part::Noise);
    facilitate(&mut drill, At::minutes(2), What::Hold("reporter".into()));
    let skip = What::Skip { inject: "wedding_cake".into(), why: "Enough".to_owned() };
    facilitate(&mut drill, At::minutes(3), skip);
    drill.run_to(At::minutes(30)).unwrap();
    let ask = What::Ask { seat: "quality".into(), fact: "metal".into() };
    drill.accept(At::minutes(30), "service".into(), 0, ask.clone()).unwrap();
    drill.accept(At::minutes(31), "service".into(), 0, answer(Item::Inject("tooth".into()))).unwrap();
    facilitate(&mut drill, At::minutes(50), withdraw("second_call"));
    let (added, _) = facilitate(&mut drill, At::minutes(51), What::Add(hydrant()));
    let view = drill.facilitator();
    assert_eq!(state(&view, "reporter"), InjectState::Held { at: At::minutes(2) });
    assert_eq!(state(&view, "wedding_cake"), InjectState::Skipped { at: At::minutes(3), why: "Enough".to_owned() });
    assert_eq!(state(&view, "second_call"), InjectState::Withdrawn { at: At::minutes(50) });
    let tooth = find(&view, &Item::Inject("tooth".into()));
    assert!(matches!(tooth.state, InjectState::Fired { answered: Some(at), .. } if at > At::minutes(31)));
    assert_eq!(tooth.answers.len(), 1);
    let expected = tooth.expected.clone().unwrap();
    assert_eq!(expected.key, "inject-tooth-expects");
    assert!(expected.took.is_some() && expected.earned > 0, "quality was asked: {expected:?}");
    let own = find(&view, &Item::Added(added));
    assert_eq!((own.part, own.to.as_str()), (Part::Added, "service"));
    let times: Vec<At> = view.injects.iter().filter_map(time).collect();
    assert!(times.is_sorted(), "{times:?}");
    let service = view.seats.iter().find(|seat| seat.seat.as_str() == "service").unwrap();
    assert_eq!(service.commands, 2);
    assert!(matches!(&service.last, Some((_, Command { what: What::Answer { .. }, .. }))));
    assert!(view.seats.iter().any(|seat| seat.seat.as_str() == "manager" && seat.last.is_none()));
    assert!(serde_json::to_string(&view).is_ok());
}

fn time(seen: &InjectSeen) -> Option<At> {
    match seen.state {
        InjectState::Coming { at }
        | InjectState::Waiting { from: at, .. }
        | InjectState::Held { at }
        | InjectState::Skipped { at, .. }
        | InjectState::Fired { at, .. }
        | InjectState::Withdrawn { at }
        | InjectState::NotFired { at, .. } => Some(at),
        InjectState::NotPlayed => None,
    }
}

#[test]
fn what_is_not_played_is_listed_last_and_can_be_fired() {
    let mut drill = changed(|scenario| scenario.cuts[0].noise.retain(|id| id.as_str() != "wedding_cake"));
    let view = drill.facilitator();
    let last = view.injects.last().unwrap();
    assert_eq!((last.item.clone(), last.part), (Item::Inject("wedding_cake".into()), Part::OtherCut));
    assert_eq!(last.state, InjectState::NotPlayed);
    assert_eq!(facilitate(&mut drill, At::minutes(9), What::Fire("wedding_cake".into())).1, None);
    let fired = state(&drill.facilitator(), "wedding_cake");
    assert!(matches!(fired, InjectState::Fired { at, .. } if at == At::minutes(9)), "{fired:?}");
}

#[test]
fn the_facilitator_sees_ratings_promises_silence_moves_and_what_was_entered() {
    let mut drill = in_moves();
    facilitate(&mut drill, At(0), What::OpenMove("first_signs".into()));
    let mut elements = warning();
    elements.push(Element::PromiseUpdate { facts: vec!["metal".into()], due: At::minutes(120) });
    facilitate(&mut drill, At(0), What::OffPlatform(said("service", At::minutes(45), elements)));
    facilitate(&mut drill, At(0), What::OffPlatform(said("service", At::minutes(145), warning())));
    let rating =
        Session::Rating { objective: "warn_in_time".into(), rating: Rating::S, why: "Late, but clear".to_owned() };
    drill.note(rating).unwrap();
    let view = drill.facilitator();
    assert_eq!(view.open_move, Some((0, 9 * MINUTE)));
    let moves: Vec<(bool, bool)> = view.moves.iter().map(|step| (step.opened, step.closed)).collect();
    assert_eq!(moves, [(true, false), (false, false), (false, false)]);
    assert_eq!(view.promises.len(), 1);
    let entered: Vec<Option<Refusal>> = view.off_platform.iter().map(|said| said.refused).collect();
    assert_eq!(entered, [None, Some(Refusal::NotPossibleYet)]);
    assert_eq!(view.objectives[0].rated, Some((Rating::S, "Late, but clear".to_owned())));
    assert!(view.objectives[0].suggested.is_some());
    let buyers = view.silence.iter().find(|seen| seen.segment.as_str() == "buyers").unwrap();
    assert!(buyers.since.is_some() && buyers.owed > 0 && buyers.last_word.is_some(), "{buyers:?}");
    assert!(view.duties.iter().any(|(id, seen)| id.as_str() == "alert" && seen.due.is_some()) && !view.over);
    let service = view.seats.iter().find(|seat| seat.seat.as_str() == "service").unwrap();
    assert!(service.last.is_some(), "what was said off the platform is the seat's own");
}

#[test]
fn a_tabletop_that_broke_off_stands_in_its_open_move_with_the_time_that_was_left() {
    let mut drill = in_moves();
    facilitate(&mut drill, At(0), What::OpenMove("first_signs".into()));
    // A refused opening changes nothing.
    assert!(facilitate(&mut drill, At(0), What::OpenMove("it_is_ours".into())).1.is_some());
    for _ in 0..60 {
        drill.step(1_000).unwrap();
    }
    drill.pause().unwrap();
    for _ in 0..30 {
        drill.step(1_000).unwrap();
    }
    assert_eq!(drill.clock().open_move(), Some((0, 8 * MINUTE)));
    let resumed = |drill: &Drill| Drill::resume(&load(&drill.log().to_bytes()).unwrap(), None).unwrap();
    let pauses = |drill: &Drill| drill.log().session().filter(|(_, fact)| **fact == Session::Pause).count();
    let mut again = resumed(&drill);
    assert_eq!(again.clock().open_move(), Some((0, 8 * MINUTE)));
    assert!(again.clock().is_paused());
    assert_eq!((again.now(), pauses(&again)), (drill.log().reached(), 1), "it had been stopped already");
    again.step(10_000).unwrap();
    assert_eq!(again.clock().open_move(), Some((0, 8 * MINUTE)), "it stands");
    again.go_on().unwrap();
    again.step(20_000).unwrap();
    let twice = resumed(&again);
    assert_eq!(twice.clock().open_move().map(|(place, _)| place), Some(0));
    assert!(twice.clock().is_paused());
    let left = twice.clock().open_move().unwrap().1;
    assert!((left - (8 * MINUTE - 20_000)).abs() <= 20_000, "{left}");
    facilitate(&mut again, At(0), What::CloseMove);
    assert_eq!(resumed(&again).clock().open_move(), None);
}

const FILE: &str = r#"[
    (at: "T+00:05", seat: "trainer", what: Edit(item: Inject("mother"), text: "My two had it.")),
    (at: "T+00:24", seat: "trainer", seq: 7, what: Add((
        title: "A burst hydrant", text: "Water stands before the shop.", from: Named("The neighbour"),
        to: "service", channel: "hotline", asks: ["metal"], harm: Loss, reach: 40,
    ))),
    (at: "T+00:30", seat: "trainer", what: Add((
        at: Some("T+01:10"), title: "Mr Lund", text: "And?", from: Person("mr_lund"), to: "service", channel: "hotline",
    ))),
    (at: "T+00:35", seat: "trainer", what: WithdrawInject(Added(7))),
    (at: "T+00:50", seat: "trainer", what: Rule((
        idea: "Tea for all who wait", preset: HelpsSome, segments: ["buyers"], why: "Cheap and kind",
    ))),
    (at: "T+01:00", seat: "trainer", what: OffPlatform((
        seat: "service", said_at: "T+00:45", to: Public(channels: ["town_talk"], audience: Affected),
        statement: (speaker: Spokesperson, elements: [Acknowledge("metal"), Instruct("do_not_eat")]),
    ))),
    (at: "T+01:01", seat: "trainer", what: OffPlatform((
        seat: "service", said_at: "T+00:50", to: One(Inject("tooth")),
        statement: (speaker: FrontLine, elements: [Empathise]), approval: Some("manager"),
    ))),
]"#;

#[test]
fn a_file_of_commands_may_hold_them() {
    let read = responses::read(FILE.as_bytes(), &bakery());
    assert_eq!(read.findings, []);
    let mut drill = drill();
    drill.play_list(&read.commands, &mut |_| {}).unwrap();
    assert_eq!(happened(&drill, |event| matches!(event, Event::Refused { .. })), []);
    let wrong = FILE
        .replace("\"mr_lund\"", "\"mr_lunt\"")
        .replace("[\"buyers\"]", "[\"buyer\"]")
        .replace("One(Inject(\"tooth\"))", "One(Inject(\"teeth\"))")
        .replace("Instruct(\"do_not_eat\")", "Instruct(\"do_not_eta\")");
    let codes: Vec<&str> = responses::read(wrong.as_bytes(), &bakery()).findings.iter().map(|f| f.code).collect();
    assert_eq!(codes, ["unknown-id"; 4]);
}

#[test]
fn the_docs_name_every_command_and_their_example_is_read() {
    let docs = std::fs::read_to_string("docs/responses.md").unwrap();
    let example = docs.split("```ron").nth(2).unwrap().split("```").next().unwrap();
    assert_eq!(responses::read(example.as_bytes(), &bakery()).findings, []);
    let source = std::fs::read_to_string("src/scenario/command.rs").unwrap();
    let words = source.split("pub enum What {").nth(1).unwrap().split("\n}").next().unwrap();
    let words = words.lines().filter_map(|line| line.strip_prefix("    "));
    let words = words.filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    let words: Vec<&str> = words.map(|line| line.split(['(', ' ', ',']).next().unwrap()).collect();
    assert!(words.len() > 30, "the source was not understood: {words:?}");
    let missing: Vec<&&str> = words.iter().filter(|word| !docs.contains(&format!("`{word}"))).collect();
    assert!(missing.is_empty(), "docs/responses.md does not name {missing:?}");
}

#[test]
fn the_report_tells_what_the_facilitator_did_in_three_languages() {
    let mut drill = everything();
    drill.finish().unwrap();
    let words = [
        (Lang::En, ["A burst hydrant", "Tea for all", "off the platform", "Facilitator: withdrawn"]),
        (Lang::ZhHans, ["A burst hydrant", "Tea for all", "平台外", "主持人：撤回"]),
        (Lang::ZhHant, ["A burst hydrant", "Tea for all", "平台外", "引導員：撤回"]),
    ];
    for (lang, words) in words {
        let soundness = Soundness::Unproven(replay::CannotReplay::OtherModel { recorded: 0 });
        let scenario = report::scenario_of(drill.log(), lang).unwrap();
        let page = report::page(&scenario, drill.log(), &soundness, &Strings::of(lang));
        for word in words {
            assert!(page.contains(word), "{lang:?}: {word}");
        }
    }
}

#[test]
fn a_grade_still_stands_where_its_reason_was_taken_back() {
    let grade = What::Grade {
        level: Level::Moderate,
        nature: Nature::Safety,
        reach: Reach::Regional,
        trend: Trend::Worsening,
        why: String::new(),
    };
    let mut drill = drill();
    drill.accept(At::minutes(45), "manager".into(), 0, grade).unwrap();
    facilitate(&mut drill, At::minutes(50), withdraw("second_call"));
    let line = drill.finish().unwrap().lines.iter().find(|line| line.criterion == "grade").cloned();
    assert!(line.is_none(), "only that message raised the level: {line:?}");
}
