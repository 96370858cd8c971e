//! The after-action report: what stands on its page, whatever the record holds, and how the page is made.

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use assert_cmd::Command;
use goldenhour::{
    base::{lang::Lang, strings::Strings, time::At},
    drill::{Drill, Setup, policy, replay::CannotReplay},
    record::{
        event::Event,
        line::{Line, Rating, Session},
        load::load,
        log::Log,
        receipt::{Dimension, ScoreLine},
    },
    report::{
        self,
        chart::{
            Chart, Ink, Item, Lane, Mark, Series, Shape, Sign, Size,
            axis::{Scale, TimeAxis},
        },
        identity::Soundness,
    },
    scenario::{Scenario, TEMPLATE, read},
    score::advice,
};
use tempfile::TempDir;

/// The style of every page.
const STYLE: &str = include_str!("../../assets/pages/style.css");

/// Relative luminance of a colour such as `#0d1015` (WCAG 2).
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_text_colour_stands_out_from_every_ground_in_light_dark_and_on_paper() {
    let themes: Vec<&str> = STYLE.split(":root{").skip(1).map(|rest| rest.split('}').next().unwrap()).collect();
    assert_eq!(themes.len(), 3);
    for theme in themes {
        let colour = |name: &str| {
            let at = theme.find(&format!("--{name}:")).unwrap_or_else(|| panic!("{name} in {theme}"));
            theme[at + name.len() + 3..].split(';').next().unwrap().trim()
        };
        for ground in ["ground", "panel", "raised", "wash", "alarm"] {
            for text in ["hi", "mid", "low", "gold", "info", "good", "bad", "worried", "violet"] {
                let ratio = contrast(colour(text), colour(ground));
                assert!(ratio >= 4.5, "{text} on {ground}: {ratio:.2} in {theme}");
            }
        }
    }
}

fn template() -> Scenario {
    read::read(TEMPLATE.as_bytes()).scenario.unwrap()
}

fn chart(strings: &Strings) -> Chart {
    let points = |values: [f64; 3]| (0..).zip(values).map(|(n, value)| (At::minutes(n * 40), value)).collect();
    let series =
        |name: &str, shape, values| Series { name: name.into(), shape, ink: Ink::Info, points: points(values) };
    Chart {
        id: "c".into(),
        title: "A <title> & more".into(),
        about: "It \"falls\".".into(),
        axis: TimeAxis::of(&template(), strings),
        scale: Scale::HUNDRED,
        series: vec![series("one", Shape::Line, [60.0, 40.0, 50.0]), series("two", Shape::Bars, [0.0, 7.0, 3.0])],
        marks: vec![Mark {
            at: At::minutes(20),
            label: "said <so>".into(),
            ink: Ink::Gold,
            sign: Sign::Dot,
            weight: 1,
            link: Some("n7".into()),
        }],
        lanes: vec![Lane {
            name: "promises".into(),
            items: vec![Item {
                from: At::minutes(10),
                to: Some(At::minutes(30)),
                ink: Ink::Bad,
                sign: Sign::Dot,
                strength: 4,
                label: "by six".into(),
                link: None,
            }],
        }],
    }
}

#[test]
fn a_chart_says_in_words_and_numbers_what_it_draws() {
    let strings = Strings::of(Lang::En);
    let figure = chart(&strings).figure(&[Size::Wide, Size::Narrow], &strings);
    let document = roxmltree::Document::parse(&figure).unwrap_or_else(|error| panic!("{error}\n{figure}"));
    let of = |tag: &'static str| document.descendants().filter(move |node| node.has_tag_name(tag));
    assert_eq!(of("svg").count(), 2);
    for svg in of("svg") {
        let labels = svg.attribute("aria-labelledby").unwrap();
        for id in labels.split(' ') {
            assert!(svg.children().any(|child| child.attribute("id") == Some(id)), "{id}");
        }
        assert!(svg.descendants().any(|node| node.text() == Some("said <so>")), "the mark is named");
        assert!(svg.descendants().any(|node| node.attribute("href") == Some("#n7")), "and leads on");
    }
    let rows: Vec<_> = of("tbody").flat_map(|body| body.children().filter(|node| node.has_tag_name("tr"))).collect();
    assert!(rows.len() >= 2, "the numbers stand in a table");
    assert!(rows.iter().all(|row| row.children().filter(|cell| cell.has_tag_name("td")).count() == 2));
}

/// A drill of the template's crisis, played to its end by an autopilot.
fn played(plan: &str) -> Log {
    let setup = Setup { plan: Some(plan.to_owned()), ..Setup::new(Arc::new(template()), 30, 7) };
    let mut drill = Drill::start(setup).unwrap();
    let draws = drill.sim().play().draws();
    drill.play_with(policy::named(plan, draws).unwrap().as_mut(), &mut |_| {}).unwrap();
    drill.finish().unwrap();
    drill.log().clone()
}

fn page_of(log: &Log, lang: Lang, soundness: &Soundness) -> String {
    report::page(&report::scenario_of(log, lang).unwrap(), log, soundness, &Strings::of(lang))
}

/// As a record of another model is.
fn whole() -> Soundness {
    Soundness::Unproven(CannotReplay::OtherModel { recorded: 0 })
}

/// The page, read as strictly as XML is.
fn parsed(page: &str) -> roxmltree::Document<'_> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    match roxmltree::Document::parse_with_options(page, options) {
        Ok(document) => document,
        Err(error) => {
            let line = page.lines().nth(usize::try_from(error.pos().row).unwrap() - 1).unwrap();
            panic!("{error}: {}", line.chars().take(400).collect::<String>())
        }
    }
}

fn text_of(page: &str) -> String {
    let document = parsed(page);
    let texts = document.descendants().filter(|node| node.is_text() && !node.parent().unwrap().has_tag_name("style"));
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join(" ")
}

const PLANS: [&str; 3] = ["textbook", "silent", "overpromise"];

/// What stands outside of pictures, whose labels depend on how wide words are.
fn structure(page: &str) -> Vec<String> {
    let document = parsed(page);
    let outside =
        |node: &roxmltree::Node<'_, '_>| node.is_element() && !node.ancestors().any(|above| above.has_tag_name("svg"));
    let all = document.descendants().filter(outside);
    all.map(|node| format!("{}#{}", node.tag_name().name(), node.attribute("id").unwrap_or(""))).collect()
}

#[test]
fn a_report_is_the_same_page_in_three_languages_and_nothing_is_missing_in_any() {
    // Beginnings of keys: a key without a message would stand for itself.
    let keys = [
        "about",
        "act",
        "advice",
        "cause",
        "causes",
        "chart",
        "criterion",
        "deed",
        "dimension",
        "event",
        "fact",
        "facts",
        "feedback",
        "headline",
        "hseep",
        "identity",
        "knock-out",
        "lane",
        "lede",
        "mark",
        "moment",
        "moments",
        "objective",
        "observation",
        "outcome",
        "people",
        "plan",
        "promise",
        "promises",
        "receipt",
        "refusal",
        "report",
        "restriction",
        "review",
        "role",
        "say",
        "section",
        "sitter",
        "speaker",
        "timeline",
        "verdict",
    ];
    for plan in PLANS {
        let log = played(plan);
        let pages = Lang::ALL.map(|lang| page_of(&log, lang, &whole()));
        for (page, lang) in pages.iter().zip(Lang::ALL) {
            let document = parsed(page);
            assert_eq!(document.root_element().attribute("lang"), Some(lang.tag()));
            let text = text_of(page);
            let is_key = |word: &&str| {
                let word = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
                word.bytes().all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte))
                    && keys.iter().any(|key| word.strip_prefix(key).is_some_and(|rest| rest.starts_with('-')))
            };
            assert_eq!(text.split_whitespace().find(is_key), None, "{plan} {lang:?}");
            assert!(!text.contains("{$") && !text.contains("{ $"), "an unfilled blank in {plan} {lang:?}");
        }
        assert_eq!(structure(&pages[0]), structure(&pages[1]), "{plan}");
        assert_eq!(structure(&pages[1]), structure(&pages[2]), "{plan}");
        assert_ne!(text_of(&pages[1]), text_of(&pages[2]), "Taiwan is no copy of the mainland");
    }
}

#[test]
fn a_report_stands_by_itself() {
    for plan in PLANS {
        let page = page_of(&played(plan), Lang::En, &whole());
        for foreign in
            ["<script", "javascript:", "http:", "https:", "//cdn", "src=", "url(", "@import", "<link", "onload"]
        {
            assert!(!page.contains(foreign), "{foreign} in {plan}");
        }
    }
}

#[test]
fn every_link_leads_somewhere_and_no_name_is_given_twice() {
    for plan in PLANS {
        let page = page_of(&played(plan), Lang::En, &whole());
        let document = parsed(&page);
        let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        let known: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{plan}");
        let mut links = 0;
        for link in document.descendants().filter_map(|node| node.attribute("href")) {
            let to = link.strip_prefix('#').unwrap_or_else(|| panic!("{link} leaves the page"));
            assert!(known.contains(to), "{link} in {plan}");
            links += 1;
        }
        assert!(links > 30, "{links} in {plan}");
    }
}

#[test]
fn every_receipt_stands_on_the_page_with_its_points() {
    for plan in PLANS {
        let log = played(plan);
        let page = page_of(&log, Lang::En, &whole());
        let document = parsed(&page);
        for line in &log.score().unwrap().lines {
            let id = format!("r-{}-{}", line.criterion, line.subject);
            let row = document.descendants().find(|node| node.attribute("id") == Some(&id));
            let row = row.unwrap_or_else(|| panic!("{id} in {plan}"));
            let text: String = row.descendants().filter_map(|node| node.text()).collect();
            let points = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
            assert!(text.contains(&format!("{} / {}", points(line.earned), points(line.possible))), "{id}: {text}");
            assert!(text.contains(&advice::rule(&Strings::of(Lang::En), &line.rule)), "{id}: {text}");
        }
    }
}

#[test]
fn every_chart_has_its_words_and_its_numbers() {
    let page = page_of(&played("overpromise"), Lang::ZhHant, &whole());
    let document = parsed(&page);
    let figures: Vec<_> = document.descendants().filter(|node| node.has_tag_name("figure")).collect();
    assert!(figures.len() >= 5 + 2, "trust, queues, and a segment or more: {}", figures.len());
    for figure in figures {
        let of = |tag: &'static str| figure.descendants().filter(move |node| node.has_tag_name(tag));
        for svg in of("svg") {
            for tag in ["title", "desc"] {
                let own = svg.children().find(|child| child.has_tag_name(tag)).and_then(|node| node.text());
                assert!(own.is_some_and(|text| !text.trim().is_empty()), "{tag}");
            }
        }
        let rows = of("tr").filter(|row| row.children().any(|cell| cell.has_tag_name("td"))).count();
        assert!(rows >= 4, "{rows} rows of numbers");
    }
}

#[test]
fn the_same_record_gives_the_same_page() {
    let log = played("overpromise");
    let bytes = log.to_bytes();
    let again = load(&bytes).unwrap();
    assert_eq!(page_of(&log, Lang::En, &whole()), page_of(&again.log, Lang::En, &whole()));
}

const HOSTILE: &str = "</td><script>alert(1)</script>&amp;\"'\u{1b}[31m\u{0}\u{202e}";

#[test]
fn what_people_write_is_text_whatever_they_write() {
    let mut log = played("textbook");
    let seat = log.header().seats[0].clone();
    let objective = template().cuts[0].objectives[0].clone();
    for fact in [
        Session::Start {
            drill_id: HOSTILE.into(),
            wall_start: HOSTILE.into(),
            people: vec![(seat.clone(), HOSTILE.into())],
        },
        Session::Note { seat: Some(seat), text: HOSTILE.into() },
        Session::Rating { objective, rating: Rating::M, why: HOSTILE.into() },
        Session::HotWash(HOSTILE.into()),
    ] {
        log.push_session(log.reached(), fact);
    }
    let mut scenario = template();
    scenario.title.0 = HOSTILE.into();
    scenario.organisation.name.0 = HOSTILE.into();
    for segment in &mut scenario.segments {
        segment.name.0 = HOSTILE.into();
    }
    for inject in &mut scenario.injects {
        inject.title.0 = HOSTILE.into();
    }
    let page = report::page(&scenario, &log, &whole(), &Strings::of(Lang::En));
    assert!(!page.contains("<script") && !page.contains('\u{1b}'));
    let text = text_of(&page);
    assert!(text.matches("</td><script>alert(1)</script>&amp;\"'").count() >= 6, "it is shown as it was written");
}

#[test]
fn what_people_rated_found_and_said_stands_above_what_is_suggested() {
    let mut log = played("textbook");
    let objective = template().cuts[0].objectives[0].clone();
    log.push_session(log.reached(), Session::Rating { objective, rating: Rating::U, why: "nobody rang back".into() });
    log.push_session(log.reached(), Session::HotWash("the call tree is out of date".into()));
    let text = text_of(&page_of(&log, Lang::En, &whole()));
    for said in ["nobody rang back", "Unable to be performed", "the call tree is out of date"] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn a_whole_record_is_proved_by_playing_it_again_and_only_then_tells_all_that_it_cost() {
    let log = played("late");
    let soundness = Soundness::of(&load(&log.to_bytes()).unwrap());
    assert!(soundness.outcome().is_some(), "{soundness:?}");
    let (proven, unproven) = (page_of(&log, Lang::En, &soundness), page_of(&log, Lang::En, &whole()));
    assert!(text_of(&proven).contains("give this very record") && text_of(&proven).contains("Restored"));
    assert!(text_of(&unproven).contains("made by model 0") && !text_of(&unproven).contains("Restored"));
}

#[test]
fn a_forged_record_whose_lines_fit_is_told_of() {
    let log = played("late");
    let mut forged = Log::new(log.header().clone());
    for line in log.lines() {
        match line {
            Line::Command { command, resolved, .. } => drop(forged.push_command(command.clone(), resolved.clone())),
            Line::Derived { at, event, .. } if !matches!(event, Event::CaseOpened { .. }) => {
                forged.push_event(*at, event.clone());
            }
            Line::Sample { at, sample } => forged.push_sample(*at, sample.clone()),
            Line::Digest { at, parts } => forged.push_digest(*at, parts.clone()),
            Line::Score(score) => forged.push_score(score.clone()),
            Line::End { at } => forged.end(*at),
            Line::Derived { .. } | Line::Session { .. } | Line::Unknown(_) => {}
        }
    }
    let soundness = Soundness::of(&load(&forged.to_bytes()).unwrap());
    assert!(matches!(soundness, Soundness::Differs { .. }), "{soundness:?}");
    assert!(page_of(&forged, Lang::En, &soundness).contains("id=\"warning\""));
}

#[test]
fn an_unfinished_record_says_how_far_it_goes() {
    let bytes = played("textbook").to_bytes();
    let loaded = load(&bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(Soundness::of(&loaded), Soundness::Unfinished);
    for lang in Lang::ALL {
        let page = page_of(&loaded.log, lang, &Soundness::Unfinished);
        let document = parsed(&page);
        let warning = document.descendants().find(|node| node.attribute("id") == Some("warning")).unwrap();
        let told: String = warning.descendants().filter_map(|node| node.text()).collect();
        let reached = At(loaded.log.reached().0 / 60_000 * 60_000).to_string();
        assert!(told.contains(&reached), "{told}");
    }
}

#[test]
fn a_record_that_has_only_begun_gives_a_page() {
    let bytes = played("silent").to_bytes();
    let header = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let loaded = load(&bytes[..header]).unwrap();
    let page = page_of(&loaded.log, Lang::En, &Soundness::of(&loaded));
    assert!(text_of(&page).contains("Nothing had happened yet."));
}

#[test]
fn a_changed_record_is_told_plainly_and_only_what_stands_before_the_change() {
    let bytes = played("textbook").to_bytes();
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let broken = lines.len() / 2;
    let mut forged = lines[..broken].concat();
    forged.extend(lines[broken + 1..].concat());
    let loaded = load(&forged).unwrap();
    let Soundness::Changed { line } = Soundness::of(&loaded) else { panic!("{:?}", loaded.broken) };
    let page = page_of(&loaded.log, Lang::En, &Soundness::Changed { line });
    let document = parsed(&page);
    let warning = document.descendants().find(|node| node.attribute("id") == Some("warning")).unwrap();
    let told: String = warning.descendants().filter_map(|node| node.text()).collect();
    let line = Strings::of(Lang::En).number(i64::try_from(broken + 1).unwrap());
    assert!(told.contains(&format!("line {line} ")), "{told}");
}

#[test]
fn what_must_never_be_done_comes_before_everything_else() {
    let mut log = Log::new(played("silent").header().clone());
    let mut score = played("silent").score().unwrap().clone();
    score.knocked_out = vec![Dimension::Transparency];
    let line = ScoreLine {
        dimension: Dimension::Transparency,
        criterion: "knock_out".into(),
        subject: "told_to_lie".into(),
        rule: "R18".into(),
        par_ms: None,
        took_ms: None,
        n: Vec::new(),
        earned: 0,
        possible: 0,
        advice: "advice-knock-out-told-to-lie".into(),
        consequence_of: None,
    };
    score.lines.insert(0, line);
    log.push_score(score);
    log.end(At::minutes(1));
    let page = page_of(&log, Lang::En, &whole());
    let (alarm, first_panel) = (page.find("id=\"knock-outs\"").unwrap(), page.find("class=\"panel").unwrap());
    assert!(alarm < first_panel);
    assert!(text_of(&page).contains("Staff were told to lie"));
}

/// A folder with the bakery and a record of it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bakery.ron"), TEMPLATE).unwrap();
    fs::write(folder.path().join("a.drill"), played("textbook").to_bytes()).unwrap();
    folder
}

fn run(folder: &Path, args: &str) -> (i32, String, String) {
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    let output = command.current_dir(folder).args(args.split_whitespace()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_report_goes_to_the_file_that_is_named_and_over_nothing_but_a_report() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    assert_eq!(run(folder.path(), "report a.drill -o a.html --lang zh-TW"), (0, "a.html\n".into(), String::new()));
    assert!(fs::read_to_string(at("a.html")).unwrap().contains("<html lang=\"zh-Hant\">"));
    assert_eq!(run(folder.path(), "report a.drill --lang en").0, 0, "a report is replaced, and named like its record");
    assert!(fs::read_to_string(at("a.html")).unwrap().contains("<html lang=\"en\">"));
    fs::write(at("diary.html"), "<p>dear diary").unwrap();
    let (code, _, told) = run(folder.path(), "report a.drill -o diary.html");
    assert!(code == 2 && told.contains("--force"), "{told}");
    assert_eq!(fs::read_to_string(at("diary.html")).unwrap(), "<p>dear diary");
    assert_eq!(run(folder.path(), "report a.drill -o diary.html --force").0, 0);
    for (args, says) in [
        ("report none.drill", "none.drill"),
        ("report bakery.ron", "not the record of a drill"),
        ("report a.drill -o a.drill --force", "the record itself"),
        ("report a.drill -o no/such/folder.html", "does not exist"),
        ("run bakery.ron --report bakery.ron", "is no report"),
        ("run bakery.ron --report x --out x", "one file"),
    ] {
        let (code, out, told) = run(folder.path(), args);
        assert!(code == 2 && out.is_empty() && told.contains(says), "{args}: {code} {told}");
    }
    let left: BTreeSet<String> =
        fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(left.into_iter().collect::<Vec<_>>(), ["a.drill", "a.html", "bakery.ron", "diary.html"]);
}

#[test]
fn run_writes_the_report_that_its_record_gives() {
    let folder = folder();
    let args = "run bakery.ron --plan late --lang en --out b.drill --report b.html";
    assert_eq!(run(folder.path(), args).0, 0);
    assert_eq!(run(folder.path(), "report b.drill --lang en -o c.html").0, 0);
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(read("b.html") == read("c.html"));
}

#[test]
fn a_damaged_record_is_told_of_at_the_terminal_as_well() {
    let folder = folder();
    let bytes = fs::read(folder.path().join("a.drill")).unwrap();
    fs::write(folder.path().join("cut.drill"), &bytes[..bytes.len() - 40]).unwrap();
    let (code, _, told) = run(folder.path(), "report cut.drill");
    assert!(code == 0 && told.contains("unfinished"), "{told}");
    let text = String::from_utf8(bytes).unwrap().replacen("\"seat\":\"", "\"seat\":\"x", 40);
    fs::write(folder.path().join("edited.drill"), text).unwrap();
    let (code, _, told) = run(folder.path(), "report edited.drill");
    assert!(code == 0 && told.contains("was changed after it was written"), "{told}");
}
