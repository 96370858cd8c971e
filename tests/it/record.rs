//! Records: what is written is read back, what is cut is read as far as it goes, what is changed is found, and
//! files are written whole or not at all.

use std::{
    collections::BTreeMap,
    fs, io,
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
};

use goldenhour::{
    base::time::At,
    record::{
        difference::first_difference,
        event::{Act, Event, Judged, Refusal, SentAs, Verdict},
        file::{Existing, WriteError, probe, write_whole},
        header::{FORMAT, Header, Mode},
        journal::Journal,
        line::{Line, Part, Rating, Session},
        load::{Breach, LoadError, load, load_file},
        log::Log,
        receipt::{Dimension, Score, ScoreLine, ScoreTotals},
        sample::{ChannelSample, Sample, SegmentSample},
        sink::{FileSink, ResumeError, Storage, resume_file},
    },
    scenario::{
        command::{Command, FollowHow, FollowTarget, Item, Level, What},
        inject::Harm,
        statement::{Audience, Certainty, Claim, Element, Speaker, Statement, Value},
    },
};
use proptest::prelude::*;

fn header() -> Header {
    Header {
        format: FORMAT,
        model: 3,
        rules_version: 1,
        engine: "0.1.0".to_owned(),
        rules_hash: "00ff".to_owned(),
        seed: u64::MAX,
        cut: 60,
        variant: Some("storm".into()),
        mode: Mode::Moves,
        attempt: 1,
        seats: vec!["spokesperson".into(), "operations".into()],
        plan: None,
        scenario: "(\n  id: \"delay\", // 延误\n)\n".to_owned(),
        overlays: BTreeMap::from([("zh-Hans".to_owned(), "title = 延误\n".to_owned())]),
    }
}

fn command(at: i64, what: What) -> Command {
    Command { at: At(at), seat: "spokesperson".into(), seq: 7, what }
}

fn publish(at: i64) -> Command {
    let elements = vec![
        Element::Regret("delay".into()),
        Element::Disclose {
            fact: "cause".into(),
            claim: Claim::Between(Value::Count(2), Value::Count(5)),
            certainty: Certainty::Likely,
        },
        Element::PromiseUpdate { facts: vec!["cause".into()], due: At(3_600_000) },
    ];
    command(
        at,
        What::Publish {
            statement: Statement {
                speaker: Speaker::Spokesperson,
                elements,
                words: "We are sorry.\n对不起".to_owned(),
            },
            channels: vec!["site".into()],
            audience: Audience::Affected,
            approval: None,
        },
    )
}

fn sent(seq: u32) -> Event {
    let judged = Judged {
        act: Act::Regret,
        fact: Some("delay".into()),
        verdict: Verdict::Honest,
        certainty: None,
        evidence: Certainty::Confirmed,
        repeats: 0,
        news: true,
    };
    Event::Sent {
        seq,
        seat: "spokesperson".into(),
        to: SentAs::Published { channels: vec!["site".into()], segments: vec!["families".into()], people: 1200 },
        named: true,
        elements: vec![judged],
        front_line_knew: false,
    }
}

fn sample() -> Sample {
    Sample {
        segments: vec![SegmentSample { aware: 12, silent_ms: 1 << 40, ..SegmentSample::default() }],
        channels: vec![ChannelSample { waiting: 4, longest_ms: 90_000, ..ChannelSample::default() }],
        posts: 3,
        spent: -5,
        morale: 7_000,
        reputation: 6_100,
    }
}

fn score() -> Score {
    let line = ScoreLine {
        dimension: Dimension::Speed,
        criterion: "first_word".to_owned(),
        subject: "families".to_owned(),
        rule: "R1".to_owned(),
        par_ms: Some(1_800_000),
        took_ms: Some(2_000_000),
        n: vec![2, 3],
        earned: 812,
        possible: 1_000,
        advice: "advice-first-word".to_owned(),
        consequence_of: None,
    };
    let totals = ScoreTotals { speed: Some(8_120), ..ScoreTotals::default() };
    Score { rules: 1, totals, lines: vec![line], ..Score::default() }
}

/// A short drill with every kind of line in it.
fn drill() -> Log {
    let mut log = Log::new(header());
    let people = vec![("spokesperson".into(), "Ms A".to_owned())];
    log.push_session(
        At(0),
        Session::Start { drill_id: "d1".to_owned(), wall_start: "2026-07-18T06:00+08:00".to_owned(), people },
    );
    log.push_digest(At(0), BTreeMap::from([("crowd".to_owned(), "ab12".to_owned())]));
    assert_eq!(log.push_command(publish(60_000), None), 1);
    assert_eq!(log.push_event(At(90_000), sent(7)), 2);
    log.push_sample(At(300_000), sample());
    let follow = What::Follow { whom: FollowTarget::Case(Item::Oldest("site".into(), None)), how: FollowHow::Call };
    log.push_command(command(300_001, follow), Some(Item::Contact("families".into(), 11, 0)));
    log.push_event(At(300_001), Event::Refused { seq: 7, why: Refusal::TooLate });
    log.push_score(score());
    log.end(At(7_200_000));
    log.push_session(At(7_200_000), Session::HotWash("Call the airport earlier.".to_owned()));
    log
}

fn lines(log: &Log) -> Vec<Line> {
    log.lines().cloned().collect()
}

// What is written is read back.

fn words() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), Just("\r\n\"\\\u{2028}\u{0}}\",\"chain\":\"".to_owned())]
}

fn id() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_]{0,39}"
}

fn at() -> impl Strategy<Value = At> {
    (-86_400_000i64..=2_592_000_000).prop_map(At)
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Yes),
        any::<u64>().prop_map(Value::Count),
        any::<i64>().prop_map(Value::Money),
        at().prop_map(Value::Instant),
        id().prop_map(|id| Value::Choice(id.as_str().into())),
    ]
}

fn item() -> impl Strategy<Value = Item> {
    prop_oneof![
        id().prop_map(|id| Item::Inject(id.as_str().into())),
        (id(), any::<u32>(), any::<u32>()).prop_map(|(id, n, k)| Item::Contact(id.as_str().into(), n, k)),
        (id(), proptest::option::of(id()))
            .prop_map(|(id, fact)| Item::Oldest(id.as_str().into(), fact.map(|fact| fact.as_str().into()))),
    ]
}

fn element() -> impl Strategy<Value = Element> {
    prop_oneof![
        Just(Element::Empathise),
        id().prop_map(|id| Element::Apologise(id.as_str().into())),
        (id(), value(), value()).prop_map(|(id, a, b)| Element::Disclose {
            fact: id.as_str().into(),
            claim: Claim::Between(a, b),
            certainty: Certainty::BeingChecked,
        }),
        (any::<u32>(), any::<u32>(), at(), words()).prop_map(|(seq, place, due, why)| Element::Redate {
            promise: (seq, place),
            due,
            why
        }),
        (id(), proptest::option::of(at())).prop_map(|(id, next)| Element::NotKnown { fact: id.as_str().into(), next }),
    ]
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        Just(What::Declare),
        Just(What::Stop),
        any::<u32>().prop_map(What::Approve),
        words().prop_map(|notes| What::HandOver { notes }),
        (item(), proptest::collection::vec(element(), 0..4), words()).prop_map(|(item, elements, words)| {
            let statement = Statement { speaker: Speaker::FrontLine, elements, words };
            What::Answer { item, statement, approval: None }
        }),
        (id(), any::<u32>()).prop_map(|(id, agents)| What::Staff { channel: id.as_str().into(), agents }),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        any::<u32>().prop_map(sent),
        (item(), any::<u32>(), at(), any::<bool>()).prop_map(|(item, reach, since, signal)| Event::Delivered {
            item,
            seat: "desk".into(),
            channel: "press".into(),
            asks: vec!["cause".into()],
            harm: Harm::None,
            reach,
            since,
            signal,
        }),
        (id(), value()).prop_map(|(id, value)| Event::FactLearned {
            fact: id.as_str().into(),
            seat: "desk".into(),
            value,
            certainty: Certainty::Confirmed,
        }),
        id().prop_map(|id| Event::LevelKnowable { level: Level::Major, inject: id.as_str().into() }),
        (any::<u32>(), any::<u32>(), at()).prop_map(|(seq, element, due)| Event::PromiseRedated {
            seq,
            element,
            due,
            times: 2
        }),
    ]
}

#[derive(Clone, Debug)]
enum Push {
    Session(At, Session),
    Command(Command, Option<Item>),
    Event(At, Event),
    Sample(At, Sample),
    Digest(At, BTreeMap<String, String>),
}

fn push() -> impl Strategy<Value = Push> {
    prop_oneof![
        (at(), words()).prop_map(|(at, text)| Push::Session(at, Session::Note { seat: None, text })),
        (at(), any::<u32>(), what(), proptest::option::of(item())).prop_map(|(at, seq, what, resolved)| {
            Push::Command(Command { at, seat: "desk".into(), seq, what }, resolved)
        }),
        (at(), event()).prop_map(|(at, event)| Push::Event(at, event)),
        (at(), any::<u64>(), any::<i64>()).prop_map(|(at, longest_ms, spent)| {
            let channels = vec![ChannelSample { longest_ms, ..ChannelSample::default() }];
            Push::Sample(at, Sample { spent, channels, ..Sample::default() })
        }),
        (at(), proptest::collection::btree_map(words(), words(), 0..3)).prop_map(|(at, parts)| Push::Digest(at, parts)),
    ]
}

fn log_of(scenario: &str, pushes: Vec<Push>) -> Log {
    let mut log = Log::new(Header { scenario: scenario.to_owned(), ..header() });
    for push in pushes {
        match push {
            Push::Session(at, fact) => log.push_session(at, fact),
            Push::Command(command, resolved) => {
                log.push_command(command, resolved);
            }
            Push::Event(at, event) => {
                log.push_event(at, event);
            }
            Push::Sample(at, sample) => log.push_sample(at, sample),
            Push::Digest(at, parts) => log.push_digest(at, parts),
        }
    }
    log
}

/// Whether a number with a fraction stands anywhere in it.
fn has_fraction(json: &serde_json::Value) -> bool {
    match json {
        serde_json::Value::Number(number) => number.is_f64(),
        serde_json::Value::Array(list) => list.iter().any(has_fraction),
        serde_json::Value::Object(map) => map.values().any(has_fraction),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_record_is_read_back_as_it_was_written(scenario in words(), pushes in prop::collection::vec(push(), 0..12)) {
        let log = log_of(&scenario, pushes);
        let sealed = log.seal();
        let loaded = load(&sealed.bytes).unwrap();
        prop_assert_eq!(loaded.log.header(), log.header());
        prop_assert_eq!(lines(&loaded.log), lines(&log));
        prop_assert_eq!(loaded.log.seal().bytes, sealed.bytes);
        prop_assert_eq!(loaded.log.hashes(), sealed.hashes);
        prop_assert_eq!((loaded.torn, loaded.broken, loaded.log.has_unknown()), (None, None, false));
    }

    #[test]
    fn every_line_is_one_json_object_of_integers(pushes in prop::collection::vec(push(), 0..12)) {
        let log = log_of("", pushes);
        let text = String::from_utf8(log.to_bytes()).unwrap();
        prop_assert_eq!(text.lines().count(), log.len_with_header());
        for line in text.split_terminator('\n') {
            let json: serde_json::Value = serde_json::from_str(line).unwrap();
            prop_assert_eq!(json.as_object().unwrap().len(), 2, "one kind and the chain");
            prop_assert!(!has_fraction(&json), "{}", line);
        }
    }

    #[test]
    fn no_bytes_make_loading_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), at in 0usize..4_000) {
        load(&bytes).unwrap_err();
        let mut record = drill().to_bytes();
        let at = at.min(record.len());
        record.splice(at..at, bytes.iter().copied());
        if let Ok(loaded) = load(&record) {
            prop_assert_eq!(lines(&loaded.log), &lines(&drill())[..loaded.log.lines().len()]);
        }
    }
}

/// The chain as `docs/record-format.md` explains it to people, written down apart from the code.
fn chained(bodies: &[String]) -> Vec<u8> {
    let mut value = String::new();
    let mut file = String::new();
    for body in bodies {
        value = blake3::hash(format!("{value}{body}").as_bytes()).to_string();
        let open = body.strip_suffix('}').unwrap();
        file.extend([open, ",\"chain\":\"", &value, "\"}\n"]);
    }
    file.into_bytes()
}

/// The lines of a record without their chain values.
fn bodies(bytes: &[u8]) -> Vec<String> {
    let text = str::from_utf8(bytes).unwrap();
    text.lines().map(|line| format!("{}}}", &line[..line.rfind(",\"chain\":\"").unwrap()])).collect()
}

#[test]
fn the_chain_can_be_checked_by_hand() {
    let sealed = drill().seal();
    assert_eq!(chained(&bodies(&sealed.bytes)), sealed.bytes);
    let text = String::from_utf8(sealed.bytes).unwrap();
    let end = text.lines().find(|line| line.starts_with("{\"end\":")).unwrap();
    assert!(end.ends_with(&format!("\"chain\":\"{}\"}}", sealed.hashes.head.unwrap())));
    assert!(text.ends_with(&format!("\"chain\":\"{}\"}}\n", sealed.hashes.last)));
}

#[test]
fn play_can_be_computed_by_hand() {
    let sealed = drill().seal();
    let mut covered = concat!(
        r#"{"rules_hash":"00ff","seed":18446744073709551615,"cut":60,"variant":"storm","mode":"Moves","#,
        r#""seats":["spokesperson","operations"],"model":3}"#,
        "\n"
    )
    .to_owned();
    for body in bodies(&sealed.bytes) {
        if body.starts_with("{\"command\":") || body.starts_with("{\"derived\":") {
            covered += &body;
            covered += "\n";
        }
    }
    assert_eq!(blake3::hash(covered.as_bytes()), sealed.hashes.play);
    assert_eq!(drill().play(), sealed.hashes.play);
}

/// A record made by the first version of the format. Once that version has been released it is never renewed: if
/// this fails then, the program has lost the ability to read records that exist.
const FIRST: &[u8] = include_bytes!("data/format_1.drill");

#[test]
fn a_record_of_the_first_version_is_still_read() {
    let loaded = load(FIRST).unwrap();
    assert!(loaded.is_finished() && !loaded.log.has_unknown());
    assert_eq!(lines(&loaded.log), lines(&drill()), "the same drill as it was then");
    assert_eq!(loaded.log.to_bytes(), FIRST);
}

#[test]
fn the_description_of_the_format_names_every_kind_of_line_and_every_field_of_the_header() {
    let description = include_str!("../../docs/record-format.md");
    let mut log = drill();
    log.push_session(At(0), Session::Resumed);
    let full = Header { plan: Some("textbook".to_owned()), ..header() };
    let header = serde_json::to_value(full).unwrap();
    let fields = header.as_object().unwrap().keys().cloned();
    let kinds = bodies(&log.to_bytes()).into_iter().map(|body| body[2..].split('"').next().unwrap().to_owned());
    for name in fields.chain(kinds) {
        assert!(description.contains(&format!("| `{name}` |")), "docs/record-format.md says nothing of `{name}`");
    }
}

// What is cut is read as far as it goes.

#[test]
fn a_record_cut_at_any_byte_is_read_to_its_last_whole_line() {
    let whole = drill();
    let bytes = whole.to_bytes();
    let header_end = bytes.iter().position(|b| *b == b'\n').unwrap();
    let end_line = lines(&whole).iter().position(|line| matches!(line, Line::End { .. })).unwrap();
    for cut in 0..bytes.len() {
        let piece = &bytes[..cut];
        let loaded = match load(piece) {
            Ok(loaded) => loaded,
            Err(error) => {
                assert!(matches!(error, LoadError::CutInHeader { bytes } if bytes == cut as u64), "{error}");
                assert!(cut <= header_end, "cut at {cut}");
                continue;
            }
        };
        assert!(cut > header_end, "cut at {cut}");
        let kept = piece.split(|b| *b == b'\n').count() - 1;
        let whole_bytes = piece.iter().rposition(|b| *b == b'\n').unwrap() + 1;
        assert_eq!(loaded.broken, None);
        assert_eq!(lines(&loaded.log), lines(&whole)[..kept - 1]);
        assert_eq!(loaded.is_finished(), kept - 1 > end_line);
        assert_eq!(loaded.whole_bytes, whole_bytes as u64);
        assert_eq!(
            loaded.torn.map(|torn| (torn.at_byte, torn.bytes, torn.kept_lines)),
            (cut > whole_bytes).then_some((whole_bytes as u64, (cut - whole_bytes) as u64, kept as u64)),
        );
        assert_eq!(first_difference(&loaded.log, &whole), None, "what is there is as it was");
    }
}

// What is changed is found.

#[test]
fn a_change_of_any_byte_is_found_where_it_is() {
    let whole = drill();
    let bytes = whole.to_bytes();
    let mut line = 1;
    for place in 0..bytes.len() {
        for byte in [bytes[place] ^ 1, bytes[place] ^ 0x80, b'\n', b' '] {
            if byte == bytes[place] {
                continue;
            }
            let mut changed = bytes.clone();
            changed[place] = byte;
            let Ok(loaded) = load(&changed) else {
                assert_eq!(line, 1, "only a record without a header cannot be read at all");
                continue;
            };
            if place == bytes.len() - 1 {
                assert!(loaded.torn.is_some(), "the last line has lost its end");
                continue;
            }
            let broken = loaded.broken.unwrap();
            assert_eq!(broken.line, line, "byte {place}");
            assert!(!loaded.is_finished());
            assert_eq!(lines(&loaded.log), lines(&whole)[..loaded.log.lines().len()]);
        }
        line += u64::from(bytes[place] == b'\n');
    }
}

/// The record with its lines changed, and what loading says of it: line, n, part, why.
#[track_caller]
fn broken(change: impl FnOnce(&mut Vec<String>), line: u64, n: u32, part: Part, why: Breach) {
    let mut text: Vec<String> = String::from_utf8(drill().to_bytes()).unwrap().lines().map(str::to_owned).collect();
    change(&mut text);
    let found = load((text.join("\n") + "\n").as_bytes()).unwrap().broken.unwrap();
    assert_eq!((found.line, found.n, found.part, found.why), (line, n, part, why));
}

#[test]
fn what_was_changed_is_named() {
    let edit = |line: usize, from: &'static str, to: &'static str| {
        move |text: &mut Vec<String>| {
            assert!(text[line].contains(from));
            text[line] = text[line].replace(from, to);
        }
    };
    broken(edit(0, "\"attempt\":1", "\"attempt\":2"), 1, 0, Part::Header, Breach::Chain);
    broken(edit(1, "Ms A", "Ms B"), 2, 0, Part::Session, Breach::Chain);
    broken(edit(3, "60000", "50000"), 4, 1, Part::Command, Breach::Chain);
    broken(edit(4, "Honest", "Vague"), 5, 2, Part::Event, Breach::Chain);
    broken(edit(5, "\"posts\":3", "\"posts\":2"), 6, 2, Part::Sample, Breach::Chain);
    broken(edit(8, "\"earned\":812", "\"earned\":999"), 9, 4, Part::Score, Breach::Chain);
    broken(edit(9, "7200000", "7200001"), 10, 4, Part::End, Breach::Chain);
    broken(|text| drop(text.remove(4)), 5, 1, Part::Sample, Breach::Chain);
    broken(|text| text.insert(4, String::new()), 5, 1, Part::Unknown, Breach::NotALine);
    broken(|text| text.swap(3, 4), 4, 2, Part::Event, Breach::Chain);
}

/// The record with bodies changed and the chain made anew, as somebody would who knows the format.
fn forged(change: impl FnOnce(&mut Vec<String>)) -> Vec<u8> {
    let mut bodies = bodies(&drill().to_bytes());
    change(&mut bodies);
    chained(&bodies)
}

#[test]
fn a_forged_chain_hides_neither_missing_numbers_nor_lines_after_the_end() {
    let found = load(&forged(|text| drop(text.remove(4)))).unwrap().broken.unwrap();
    assert_eq!((found.n, found.why), (3, Breach::Number));
    let found = load(&forged(|text| text.push(text[5].clone()))).unwrap().broken.unwrap();
    assert_eq!((found.part, found.why), (Part::Sample, Breach::AfterEnd));
}

#[test]
fn a_forged_event_gives_another_head_and_differs_from_the_replay() {
    let loaded = load(&forged(|text| text[4] = text[4].replace("Honest", "Vague"))).unwrap();
    assert!(loaded.is_finished());
    assert_ne!(loaded.log.hashes().head, drill().hashes().head);
    let difference = first_difference(&loaded.log, &drill()).unwrap();
    assert_eq!((difference.n, difference.at, difference.part), (2, Some(At(90_000)), Part::Event));
    assert!(difference.recorded.unwrap().contains("Vague") && difference.replayed.unwrap().contains("Honest"));
}

// What only a newer version knows is kept.

#[test]
fn kinds_and_fields_of_a_newer_version_are_kept_as_they_were() {
    let bytes = forged(|text| {
        text[4] = r#"{"derived":{"n":2,"at":90000,"event":{"Teleported":{"people":1.5}}}}"#.to_owned();
        text[5] = text[5].replace("\"posts\":3", "\"posts\":3,\"echoes\":9");
        text.insert(6, r#"{"weather":{"at":300000}}"#.to_owned());
        text[0] = text[0].replace("\"attempt\":1", "\"attempt\":1,\"weather\":true");
    });
    let loaded = load(&bytes).unwrap();
    assert_eq!(loaded.broken, None);
    assert!(loaded.log.has_unknown() && loaded.is_finished());
    assert_eq!(loaded.log.to_bytes(), bytes);
    assert_eq!(loaded.log.last_n(), 4, "an unknown event has its number");
    assert_eq!(loaded.log.samples().next().unwrap().1.posts, 3);
    assert_ne!(loaded.log.play(), drill().play(), "an unknown event is part of what was played");
    let difference = first_difference(&loaded.log, &drill()).unwrap();
    assert_eq!((difference.n, difference.part), (2, Part::Unknown));
}

#[test]
fn other_formats_and_other_files_are_told_apart() {
    let newer = forged(|text| text[0] = r#"{"header":{"format":2,"world":{}}}"#.to_owned());
    assert!(matches!(load(&newer), Err(LoadError::OtherFormat { format: 2 })));
    assert!(matches!(load(b"(format: 1,\n)\n"), Err(LoadError::NotARecord { .. })));
    assert!(matches!(load(b"{\"some\":\"json\"}"), Err(LoadError::NotARecord { .. })));
    assert!(matches!(load(b"{\"header\":{\"format\":1}}\n"), Err(LoadError::NotARecord { .. })));
    assert!(matches!(load(b""), Err(LoadError::CutInHeader { bytes: 0 })));
    let nested = "[".repeat(100_000) + "\n";
    assert!(matches!(load(nested.as_bytes()), Err(LoadError::NotARecord { .. })));
}

// What the hashes cover.

#[track_caller]
fn play_with(change: impl FnOnce(&mut Header)) -> blake3::Hash {
    let mut header = header();
    change(&mut header);
    Log::new(header).play()
}

#[test]
fn play_covers_what_was_played_and_nothing_else() {
    let play = play_with(|_| {});
    assert_ne!(play, play_with(|h| h.seed = 1));
    assert_ne!(play, play_with(|h| h.rules_hash = "00fe".to_owned()));
    assert_ne!(play, play_with(|h| h.cut = 20));
    assert_ne!(play, play_with(|h| h.variant = None));
    assert_ne!(play, play_with(|h| h.mode = Mode::Assessed));
    assert_ne!(play, play_with(|h| h.seats.truncate(1)));
    assert_ne!(play, play_with(|h| h.model = 4));
    assert_eq!(play, play_with(|h| h.engine = "9".to_owned()));
    assert_eq!(play, play_with(|h| h.rules_version = 2));
    assert_eq!(play, play_with(|h| h.attempt = 2));
    assert_eq!(play, play_with(|h| h.plan = Some("textbook".to_owned())));
    assert_eq!(play, play_with(|h| h.scenario = String::new()));

    let mut log = Log::new(header());
    log.push_session(At(5), Session::Pause);
    log.push_sample(At(5), sample());
    log.push_score(score());
    assert_eq!(log.play(), play);
    log.push_command(publish(6), None);
    let commanded = log.play();
    assert_ne!(commanded, play);
    log.push_event(At(7), sent(7));
    assert_ne!(log.play(), commanded);
}

#[test]
fn what_is_said_after_the_end_leaves_the_head_alone() {
    let mut log = drill();
    let before = log.hashes();
    let why = "late but honest".to_owned();
    log.push_session(At(7_200_000), Session::Rating { objective: "inform".into(), rating: Rating::S, why });
    let after = log.hashes();
    assert_eq!((before.head, before.play, before.score), (after.head, after.play, after.score));
    assert_ne!(before.last, after.last);
}

// Where two records part.

#[track_caller]
fn differs(change: impl FnOnce(&mut Log), n: u32, part: Part) {
    let mut recorded = Log::new(header());
    let mut replayed = Log::new(header());
    for log in [&mut recorded, &mut replayed] {
        log.push_command(publish(60_000), None);
        log.push_event(At(90_000), sent(7));
    }
    recorded.push_session(At(90_000), Session::Pause);
    change(&mut replayed);
    recorded.push_event(At(95_000), sent(8));
    recorded.push_sample(At(300_000), sample());
    recorded.push_digest(At(300_000), BTreeMap::new());
    recorded.push_score(score());
    recorded.end(At(300_001));
    let difference = first_difference(&recorded, &replayed).unwrap();
    assert_eq!((difference.n, difference.part), (n, part));
    assert_ne!(difference.recorded, difference.replayed);
}

#[test]
fn the_first_difference_is_named() {
    differs(|_| {}, 3, Part::Event);
    differs(|log| _ = log.push_event(At(95_000), sent(9)), 3, Part::Event);
    let same = |log: &mut Log| _ = log.push_event(At(95_000), sent(8));
    differs(
        |log| {
            same(log);
            log.push_sample(At(300_000), Sample::default());
        },
        3,
        Part::Sample,
    );
    differs(
        |log| {
            same(log);
            log.push_sample(At(300_000), sample());
            log.push_digest(At(300_000), BTreeMap::from([("crowd".to_owned(), "00".to_owned())]));
        },
        3,
        Part::Digest,
    );
    let until_score = |log: &mut Log| {
        same(log);
        log.push_sample(At(300_000), sample());
        log.push_digest(At(300_000), BTreeMap::new());
    };
    differs(
        |log| {
            until_score(log);
            log.push_score(Score { lines: Vec::new(), ..score() });
        },
        3,
        Part::Score,
    );
    differs(
        |log| {
            until_score(log);
            log.push_score(Score { rules: 2, ..score() });
            log.end(At(300_002));
        },
        3,
        Part::End,
    );
    let other = Log::new(Header { seed: 1, ..header() });
    assert_eq!(first_difference(&drill(), &other).unwrap().part, Part::Header);
    assert_eq!(first_difference(&drill(), &drill()), None);
}

// Files are written whole or not at all.

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_record_is_written_once_and_never_over_another_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.drill");
    probe(&path, Existing::Keep).unwrap();
    assert!(names(folder.path()).is_empty(), "asking leaves nothing behind");
    let hashes = drill().write_to(&path, Existing::Keep).unwrap();
    assert_eq!(fs::read(&path).unwrap(), drill().to_bytes());
    assert_eq!(load_file(&path).unwrap().log.hashes(), hashes);

    let other = Log::new(header());
    assert!(matches!(probe(&path, Existing::Keep), Err(WriteError::Exists { .. })));
    assert!(matches!(other.write_to(&path, Existing::Keep), Err(WriteError::Exists { .. })));
    assert_eq!(fs::read(&path).unwrap(), drill().to_bytes());
    other.write_to(&path, Existing::Replace).unwrap();
    assert_eq!(fs::read(&path).unwrap(), other.to_bytes());
    assert_eq!(names(folder.path()), ["a.drill"]);
}

#[test]
fn a_file_that_appears_meanwhile_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.drill");
    let result = write_whole(&path, Existing::Keep, |to| {
        fs::write(&path, "somebody else's")?;
        to.write_all(b"ours")
    });
    assert!(matches!(result, Err(WriteError::Exists { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"somebody else's");
    assert_eq!(names(folder.path()), ["a.drill"]);
}

#[test]
fn a_full_disk_leaves_everything_as_it_was() {
    let bytes = drill().to_bytes();
    for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge] {
        for existing in [Existing::Keep, Existing::Replace] {
            for room in [0, 1, bytes.len() - 1] {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("a.drill");
                if existing == Existing::Replace {
                    fs::write(&path, "before").unwrap();
                }
                let result = write_whole(&path, existing, |to| {
                    to.write_all(&bytes[..room])?;
                    Err(kind.into())
                });
                assert!(matches!(result, Err(WriteError::Full { .. })), "{result:?}");
                if existing == Existing::Replace {
                    assert_eq!(fs::read(&path).unwrap(), b"before");
                }
                assert_eq!(names(folder.path()).len(), usize::from(existing == Existing::Replace));
            }
        }
    }
}

#[test]
fn names_that_cannot_be_written_are_refused_with_their_reason() {
    let folder = tempfile::tempdir().unwrap();
    let inside = |name: &str| folder.path().join(name);
    fs::write(inside("file"), "").unwrap();
    for existing in [Existing::Keep, Existing::Replace] {
        let write = |path: &Path| drill().write_to(path, existing).unwrap_err();
        assert!(matches!(write(&inside("no/such/a.drill")), WriteError::NoFolder { .. }));
        assert!(matches!(write(&inside("file/a.drill")), WriteError::NoFolder { .. }));
        assert!(matches!(write(folder.path()), WriteError::NotAFile { .. }));
        assert!(matches!(write(Path::new("")), WriteError::NotAFile { .. }));
    }
    assert_eq!(names(folder.path()), ["file"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_device_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real.drill"), folder.path().join("link.drill"));
    fs::write(&real, "before").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    drill().write_to(&link, Existing::Replace).unwrap();
    assert_eq!(fs::read(&real).unwrap(), drill().to_bytes());
    assert!(link.is_symlink());
    for existing in [Existing::Keep, Existing::Replace] {
        let device = drill().write_to(Path::new("/dev/full"), existing);
        assert!(matches!(device, Err(WriteError::NotAFile { .. })));
    }
    let live = FileSink::create(Path::new("/dev/full"), Existing::Replace).map(drop);
    assert!(matches!(live, Err(WriteError::NotAFile { .. })));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_named_as_such() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.drill");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // Whoever may do everything is not stopped by permissions; a folder that the system keeps to itself stops him.
    let path = if fs::write(&path, "").is_ok() { Path::new("/sys/a.drill") } else { &path };
    assert!(matches!(probe(path, Existing::Replace), Err(WriteError::ReadOnly { .. })));
    assert!(matches!(drill().write_to(path, Existing::Keep), Err(WriteError::ReadOnly { .. })));
    assert!(matches!(FileSink::create(path, Existing::Keep).map(drop), Err(WriteError::ReadOnly { .. })));
}

// A live drill's lines are safe before they count.

/// Types the test's drill through a journal, as a live drill does.
fn play_live(journal: &mut Journal, upto: usize) -> Log {
    let mut log = Log::new(header());
    for line in drill().lines().take(upto) {
        match line.clone() {
            Line::Session { at, fact } => log.push_session(at, fact),
            Line::Command { command, resolved, .. } => {
                log.push_command(command, resolved);
                journal.sync(&log).unwrap();
            }
            Line::Derived { at, event, .. } => _ = log.push_event(at, event),
            Line::Sample { at, sample } => log.push_sample(at, sample),
            Line::Digest { at, parts } => log.push_digest(at, parts),
            Line::Score(score) => log.push_score(score),
            Line::End { at } => log.end(at),
            Line::Unknown(_) => unreachable!("there is none in the test's drill"),
        }
        journal.queue(&log).unwrap();
    }
    log
}

#[test]
fn a_live_drill_writes_the_same_file_as_one_that_is_written_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("live.drill");
    let mut journal = Journal::start(Box::new(FileSink::create(&path, Existing::Keep).unwrap()));
    let log = play_live(&mut journal, usize::MAX);
    journal.sync(&log).unwrap();
    assert_eq!(fs::read(&path).unwrap(), drill().to_bytes());
}

#[test]
fn a_command_is_in_the_file_before_it_takes_effect() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("live.drill");
    let mut journal = Journal::start(Box::new(FileSink::create(&path, Existing::Keep).unwrap()));
    let mut log = Log::new(header());
    log.push_command(publish(60_000), None);
    journal.sync(&log).unwrap();
    assert_eq!(lines(&load_file(&path).unwrap().log), lines(&log));
}

#[test]
fn of_two_writers_only_one_gets_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("live.drill");
    let mut journal = Journal::start(Box::new(FileSink::create(&path, Existing::Keep).unwrap()));
    let log = play_live(&mut journal, 4);
    journal.sync(&log).unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(FileSink::create(&path, Existing::Keep).map(drop), Err(WriteError::Exists { .. })));
    assert!(matches!(FileSink::create(&path, Existing::Replace).map(drop), Err(WriteError::InUse { .. })));
    assert!(matches!(resume_file(&path).map(drop), Err(ResumeError::Write(WriteError::InUse { .. }))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_drill_goes_on_from_its_record_cut_at_any_byte() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = drill().to_bytes();
    let header_end = bytes.iter().position(|b| *b == b'\n').unwrap();
    for cut in (header_end + 1..bytes.len()).step_by(29) {
        let path = folder.path().join(format!("{cut}.drill"));
        fs::write(&path, &bytes[..cut]).unwrap();
        let resumed = resume_file(&path).unwrap();
        let kept = usize::try_from(resumed.loaded.whole_bytes).unwrap();
        let torn = resumed.torn_kept.map(|file| fs::read(file).unwrap()).unwrap_or_default();
        assert_eq!(torn, &bytes[kept..cut]);
        let mut log = resumed.loaded.log;
        let mut journal = Journal::resume(&log, Box::new(resumed.sink));
        log.push_session(log.reached(), Session::Resumed);
        journal.sync(&log).unwrap();
        drop(journal);
        assert_eq!(fs::read(&path).unwrap(), log.to_bytes());
        assert_eq!(load_file(&path).unwrap().torn, None);
    }
}

#[test]
fn torn_lines_are_kept_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.drill");
    for tail in ["{\"first", "{\"second"] {
        let mut bytes = Log::new(header()).to_bytes();
        bytes.extend(tail.as_bytes());
        fs::write(&path, bytes).unwrap();
        resume_file(&path).unwrap();
    }
    assert_eq!(names(folder.path()), ["a.drill", "a.drill.torn", "a.drill.torn2"]);
    assert_eq!(fs::read(folder.path().join("a.drill.torn2")).unwrap(), b"{\"second");
}

#[test]
fn a_changed_record_is_not_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.drill");
    let text = String::from_utf8(drill().to_bytes()).unwrap().replace("Ms A", "Ms B");
    fs::write(&path, &text).unwrap();
    assert!(matches!(resume_file(&path).map(drop), Err(ResumeError::Broken(broken)) if broken.line == 2));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    assert!(matches!(resume_file(&folder.path().join("b")).map(drop), Err(ResumeError::Load(LoadError::Io { .. }))));
}

/// A disk with so much room, seen from outside.
#[derive(Clone, Default)]
struct Disk(Arc<Mutex<(Vec<u8>, usize)>>);

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (held, room) = &mut *self.0.lock().unwrap();
        let fits = bytes.len().min(*room - held.len());
        if fits == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        held.extend(&bytes[..fits]);
        Ok(fits)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Storage for Disk {
    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn cut(&mut self, bytes: u64) -> io::Result<()> {
        self.0.lock().unwrap().0.truncate(usize::try_from(bytes).unwrap());
        Ok(())
    }
}

#[test]
fn a_disk_that_fills_up_during_a_drill_loses_nothing_and_the_drill_can_go_on() {
    let bytes = drill().to_bytes();
    let mut log = Log::new(header());
    log.push_command(publish(60_000), None);
    let safe = log.to_bytes();
    for room in (safe.len()..bytes.len()).step_by(37) {
        let disk = Disk::default();
        disk.0.lock().unwrap().1 = room;
        let sink = FileSink::over(disk.clone(), Path::new("live.drill"), 0, 0);
        let mut journal = Journal::start(Box::new(sink));
        let mut log = log.clone();
        journal.sync(&log).unwrap();
        for number in 0..20 {
            log.push_event(At(90_000 + number), sent(7));
            journal.queue(&log).unwrap();
        }
        assert!(log.to_bytes().len() > room);
        assert!(matches!(journal.sync(&log), Err(WriteError::Full { .. })));
        assert_eq!(disk.0.lock().unwrap().0, safe, "no half line stays behind");
        disk.0.lock().unwrap().1 = usize::MAX;
        journal.sync(&log).unwrap();
        assert_eq!(disk.0.lock().unwrap().0, log.to_bytes());
    }
}
