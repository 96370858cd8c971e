//! The after-action report: what stands on its page, whatever the record holds, and how the page is made.

use goldenhour::{
    base::{lang::Lang, strings::Strings, time::At},
    report::chart::{
        Chart, Ink, Item, Lane, Mark, Series, Shape, Sign, Size,
        axis::{Scale, TimeAxis},
    },
    scenario::{Scenario, TEMPLATE, read},
};

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
