//! The picture of the crowd, without a window: what it shows, that shape and colour both carry it, and that nothing but
//! the view decides what is seen.
#![expect(clippy::disallowed_methods, reason = "colour distances need no bits that are the same everywhere")]
#![expect(clippy::cast_precision_loss, reason = "counts of pixels and people")]

use std::sync::Arc;

use egui::{Rect, pos2, vec2};
use egui_kittest::{Harness, kittest::Queryable as _};
use goldenhour::{
    base::{
        draw::Draws,
        lang::Lang,
        strings::Strings,
        time::{At, MINUTE},
    },
    desk::crowd::{
        EVERY_MS, Painted, Picture, Stage,
        glyph::{self, LARGEST, SMALLEST},
        layout::{BARE, Blob, Room},
        pack::Area,
        palette::{DARK, LIGHT, Palette, Rgb, STEPS, mix},
    },
    desk::{look::letters, pen::Pen, situation::picture},
    drill::{
        Drill, Setup,
        crowd::{
            CrowdView, Seen,
            feeling::{FEELINGS, Feeling},
        },
        policy,
    },
    scenario::{Scenario, read},
};

fn scenario(factor: u32) -> Arc<Scenario> {
    let mut scenario = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap()).scenario.unwrap();
    scenario.segments.iter_mut().for_each(|segment| segment.count *= factor);
    Arc::new(scenario)
}

/// A drill that a policy has played up to a moment.
fn played(plan: &str, until: At) -> Drill {
    let scenario = scenario(1);
    let mut whole = Drill::start(Setup::new(Arc::clone(&scenario), 60, 1)).unwrap();
    let graph = Some(Arc::clone(&whole.sim().play().graph));
    let mut policy = policy::named(plan, Draws::new("policy", 1)).unwrap();
    whole.play_with(policy.as_mut(), &mut |_| {}).unwrap();
    let mut drill = Drill::start(Setup { graph, ..Setup::new(scenario, 60, 1) }).unwrap();
    for (_, command, _) in whole.log().commands().take_while(|(_, command, _)| command.at <= until) {
        let command = command.clone();
        drill.accept(command.at, command.seat, command.seq, command.what).unwrap();
    }
    drill.run_to(until).unwrap();
    drill
}

fn view(plan: &str, minute: i64) -> CrowdView {
    played(plan, At(minute * MINUTE)).crowd(Seen::All)
}

fn stage(now_ms: u64, motion: bool) -> Stage<'static> {
    Stage { size_px: (680, 680), scale: 1.0, palette: &DARK, now_ms, motion, room: &BARE }
}

fn pixels(picture: &mut Picture, view: &CrowdView, stage: &Stage) -> Vec<u8> {
    picture.paint(view, stage).rgba.to_vec()
}

// ---------------------------------------------------------------------------------------------- colours and shapes

fn linear(colour: Rgb) -> [f64; 3] {
    colour.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    })
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let light = |colour| {
        let [r, g, b] = linear(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

/// WCAG 2.2 asks 3:1 of shapes that carry meaning: for every feeling, after any silence, on any ground it may stand on.
#[test]
fn everybody_can_be_told_from_the_ground() {
    for (name, palette) in [("dark", &DARK), ("light", &LIGHT)] {
        for feeling in FEELINGS {
            for heat in -31..=31 {
                let ground = palette.ground_at(heat);
                for step in 0..STEPS {
                    let seen = mix(ground, palette.person(feeling, step), palette.presence(feeling, step));
                    let found = contrast(seen, ground);
                    assert!(found >= 3.0, "{name} {feeling:?} after {step} on {heat}: {found:.2}");
                }
            }
        }
    }
}

/// What eyes without one kind of cone make of a colour, in linear light: Machado, Oliveira & Fernandes 2009, whole.
const BLIND: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// CIE L*a*b* of a colour in linear light.
fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let bend = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let warm = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
    let light = bend(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    let cold = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
    [116.0 * light - 16.0, 500.0 * (warm - light), 200.0 * (light - cold)]
}

fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (lab(a), lab(b));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// The least distance (CIE 1976) between the colours of two feelings for any eyes. About 2.3 is just noticed. The two
/// greys are told apart by shape alone: a cross and a speck.
const LEAST: f64 = 12.0;

#[test]
fn feelings_differ_in_colour_for_all_eyes() {
    let all = |palette: &Palette| {
        let mut pairs = Vec::new();
        for (place, one) in FEELINGS.into_iter().enumerate() {
            for other in FEELINGS.into_iter().skip(place + 1) {
                if (one, other) != (Feeling::Lost, Feeling::Unheard) {
                    pairs.push((one, other, [one, other].map(|f| linear(palette.feelings[f as usize]))));
                }
            }
        }
        pairs
    };
    for (name, palette) in [("dark", &DARK), ("light", &LIGHT)] {
        for (one, other, colours) in all(palette) {
            let plain = distance(colours[0], colours[1]);
            assert!(plain >= LEAST, "{name} {one:?} and {other:?}: {plain:.1}");
            for (kind, matrix) in BLIND {
                let seen = colours.map(|colour| {
                    let row = |row: [f64; 3]| row.iter().zip(colour).map(|(m, c)| m * c).sum::<f64>().clamp(0.0, 1.0);
                    matrix.map(row)
                });
                let found = distance(seen[0], seen[1]);
                assert!(found >= LEAST, "{name} {one:?} and {other:?} with {kind}: {found:.1}");
            }
        }
    }
}

#[test]
fn every_feeling_has_a_shape_of_its_own_at_every_size() {
    for radius in [SMALLEST, 1.2, 1.7, 2.4, 3.5, LARGEST, 2.0 * LARGEST] {
        for (place, one) in FEELINGS.into_iter().enumerate() {
            for other in FEELINGS.into_iter().skip(place + 1) {
                let (a, b) = (glyph::mask(one, radius), glyph::mask(other, radius));
                let sum = |cover: &[u8]| cover.iter().map(|c| u32::from(*c)).sum::<u32>();
                let apart: u32 = a.cover.iter().zip(&b.cover).map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
                let share = f64::from(apart) / f64::from(sum(&a.cover).max(sum(&b.cover)));
                // Where a person is hardly two pixels wide, little more than the colour is left.
                let least = if radius < 1.2 { 0.08 } else { 0.2 };
                assert!(share >= least, "{one:?} and {other:?} at {radius}: {share:.2}");
                assert!(sum(&a.cover) >= 200, "{one:?} at {radius} is too faint");
            }
        }
    }
}

// -------------------------------------------------------------------------------------------------- what is shown

#[test]
fn everybody_is_in_the_picture_once() {
    for plan in ["silent", "textbook"] {
        let view = view(plan, 90);
        let mut picture = Picture::default();
        let painted = picture.paint(&view, &stage(0, false));
        assert_eq!(painted.people, view.plan.customers() as usize);
        let (wide, high) = (680.0, 680.0);
        for who in 0..view.plan.customers() {
            let (x, y) = picture.place_of(who).unwrap();
            assert!((0.0..wide).contains(&x) && (0.0..high).contains(&y), "{who} is at {x}, {y}");
        }
        for (line, lane) in view.lines.iter().zip(picture.lanes()) {
            for who in line.served.iter().chain(line.waiting.iter().map(|(who, _)| who)) {
                let (x, y) = picture.place_of(*who).unwrap();
                assert!(x >= lane.left && x <= lane.right && y >= lane.top, "{who} stands in line at {x}, {y}");
            }
        }
    }
}

#[test]
fn one_view_is_one_picture() {
    let view = view("silent", 90);
    let once = pixels(&mut Picture::default(), &view, &stage(0, false));
    let mut picture = Picture::default();
    assert_eq!(pixels(&mut picture, &view, &stage(77_000, false)), once);
    let again = picture.paint(&view, &stage(99_000, false));
    assert!(!again.changed && !again.restless);
    assert_eq!(again.rgba, once);
}

/// However a picture came to a moment: without motion it is that moment's.
#[test]
fn without_motion_the_past_leaves_no_trace() {
    let mut drill = played("textbook", At::minutes(20));
    let mut picture = Picture::default();
    for minute in [30, 45, 90] {
        drill.run_to(At::minutes(minute)).unwrap();
        let _earlier = pixels(&mut picture, &drill.crowd(Seen::All), &stage(1_000 * minute.unsigned_abs(), false));
    }
    let view = drill.crowd(Seen::All);
    let last = pixels(&mut picture, &view, &stage(200_000, false));
    assert_eq!(last, pixels(&mut Picture::default(), &view, &stage(0, false)));
}

/// With motion people get there in the end, and then nothing is drawn any more.
#[test]
fn motion_comes_to_rest_where_it_would_be_without() {
    let mut drill = played("silent", At::minutes(40));
    let mut picture = Picture::default();
    let mut view = drill.crowd(Seen::All);
    let _first = pixels(&mut picture, &view, &stage(0, true));
    drill.run_to(At::minutes(80)).unwrap();
    drill.fill_crowd(&mut view, Seen::All);
    let mut now = 0;
    let mut drawn = 0;
    loop {
        now += EVERY_MS;
        let Painted { changed, restless, .. } = picture.paint(&view, &stage(now, true));
        drawn += u32::from(changed);
        if !changed && !restless {
            break;
        }
        assert!(now < 30_000, "still restless");
    }
    assert!(drawn > 4, "{drawn} pictures on the way");
    let mut still = Picture::default();
    let _painted = still.paint(&view, &stage(0, false)).changed;
    assert!((0..view.plan.customers()).all(|who| picture.place_of(who) == still.place_of(who)));
}

/// Mean red less mean blue over the upper part of the picture: how warm it looks.
fn warmth(view: &CrowdView) -> f64 {
    let pixels = pixels(&mut Picture::default(), view, &stage(0, false));
    let upper = &pixels[..680 * 500 * 4];
    let sum: i64 = upper.chunks_exact(4).map(|p| i64::from(p[0]) - i64::from(p[2])).sum();
    sum as f64 / (680.0 * 500.0)
}

#[test]
fn silence_heats_the_crowd_and_an_answer_cools_it() {
    let mut drill = played("silent", At(0));
    let before = warmth(&drill.crowd(Seen::All));
    let mut last = before;
    for minute in [5, 20, 45, 90, 180, 240] {
        drill.run_to(At::minutes(minute)).unwrap();
        let found = warmth(&drill.crowd(Seen::All));
        assert!(found > last + 0.2, "after {minute} minutes {found:.2}, before {last:.2}");
        last = found;
    }
    let told = warmth(&view("textbook", 240));
    assert!(told - before < 0.2 * (last - before), "told {told:.2}, untold {last:.2}, at first {before:.2}");
}

/// Whoever the wave has not come to yet is as she was.
#[test]
fn a_statement_changes_people_as_its_wave_passes() {
    let mut picture = Picture::default();
    let mut drill = played("textbook", At(0));
    let mut view = drill.crowd(Seen::All);
    let whole = played("textbook", At::minutes(120));
    let commands: Vec<_> = whole.log().commands().map(|(_, command, _)| command.clone()).collect();
    let mut held = 0;
    let mut todo = commands.into_iter().peekable();
    for minute in 1..=60 {
        let to = At::minutes(minute);
        while let Some(command) = todo.next_if(|command| command.at <= to) {
            drill.accept(command.at, command.seat, command.seq, command.what).unwrap();
        }
        drill.run_to(to).unwrap();
        drill.fill_crowd(&mut view, Seen::All);
        let now = minute.unsigned_abs() * 100;
        let _moving = picture.paint(&view, &stage(now, true)).changed;
        held +=
            (0..view.plan.customers()).filter(|who| picture.shows(*who) != Some(view.feeling[*who as usize])).count();
    }
    assert!(held > 100, "{held} waited for the wave");
    drill.run_to(At::minutes(75)).unwrap();
    drill.fill_crowd(&mut view, Seen::All);
    view.statements.clear();
    let _last = picture.paint(&view, &stage(60_000, true)).changed;
    assert!((0..view.plan.customers()).all(|who| picture.shows(who) == Some(view.feeling[who as usize])));
}

#[test]
fn the_pointer_finds_whoever_is_under_it() {
    let view = view("silent", 60);
    let mut picture = Picture::default();
    let _painted = picture.paint(&view, &stage(0, false)).changed;
    let mut hits = 0;
    for who in (0..view.plan.customers()).step_by(37) {
        let (x, y) = picture.place_of(who).unwrap();
        let (segment, found) = picture.who_at(x, y).unwrap();
        assert_eq!(Some(segment), view.plan.segment_of(found));
        hits += u32::from(found == who);
    }
    assert!(hits > 200, "{hits} found");
    assert_eq!(picture.who_at(-50.0, -50.0), None);
}

#[test]
fn people_of_different_segments_do_not_mix() {
    let plan = Arc::clone(&view("silent", 0).plan);
    for size in [(400, 300), (680, 680), (1400, 900), (600, 1200), (2560, 1440)] {
        let mut picture = Picture::default();
        let view = view("silent", 0);
        let _painted = picture.paint(&view, &Stage { size_px: size, ..stage(0, false) }).changed;
        let blobs = picture.blobs();
        assert_eq!(blobs.len(), plan.segments.len());
        for (place, one) in blobs.iter().enumerate() {
            let own = box_of(one);
            assert!(is_within(&own, size), "{size:?}: {one:?}");
            for other in &blobs[place + 1..] {
                assert!(!own.meets(&box_of(other)), "{size:?}: {one:?} and {other:?}");
            }
        }
    }
}

/// What a group's people take of the picture.
fn box_of(blob: &Blob) -> Area {
    let ((x, y), (wide, high)) = (blob.centre, blob.half);
    Area { left: x - wide, top: y - high, right: x + wide, bottom: y + high }
}

fn is_within(area: &Area, (wide, high): (u32, u32)) -> bool {
    area.left >= 0.0 && area.top >= 0.0 && area.right <= wide as f32 && area.bottom <= high as f32
}

/// Names as long as those of the crises, at the sizes of the desk, the debrief and the wall.
#[test]
fn every_group_has_a_name_that_lies_over_nobody_and_over_no_other_name() {
    let view = view("silent", 0);
    for (size, line) in
        [((370, 250), 14.0), ((400, 300), 14.0), ((380, 330), 15.0), ((830, 200), 15.0), ((760, 520), 24.0)]
            .into_iter()
            .chain([((1960, 520), 15.0), ((1400, 900), 34.0), ((2000, 500), 30.0)])
    {
        for letters in [5.0, 9.0, 14.0] {
            let wide = letters * line * 0.8;
            let room = Room { names: vec![(wide, wide * 0.6); view.plan.segments.len()], line, band: 1.6 * line };
            let mut picture = Picture::default();
            let _painted = picture.paint(&view, &Stage { size_px: size, room: &room, ..stage(0, false) }).changed;
            let names: Vec<Area> = picture.names().iter().map(|name| name.unwrap()).collect();
            assert_eq!(names.len(), view.plan.segments.len(), "{size:?} {letters}");
            for (place, name) in names.iter().enumerate() {
                assert!(is_within(name, size) && !name.meets(&picture.band()), "{size:?} {letters}: {name:?}");
                assert!(!picture.blobs().iter().any(|blob| name.meets(&box_of(blob))), "{size:?} {letters}: {name:?}");
                assert!(!names[place + 1..].iter().any(|other| name.meets(other)), "{size:?} {letters}: {name:?}");
                let lines = (name.height() / line).round();
                assert!(
                    name.width() >= if lines > 1.5 { wide * 0.45 } else { wide } - 0.5,
                    "{size:?} {letters}: {name:?} is cut short"
                );
            }
        }
    }
}

/// A crowd that is a strip of small circles in a wide box moves nobody.
#[test]
fn the_crowd_takes_the_room_that_it_has() {
    let view = view("silent", 0);
    for (size, least) in [((370, 250), 0.25), ((830, 250), 0.38), ((760, 520), 0.45), ((1960, 620), 0.55)] {
        let room = Room { names: vec![(110.0, 66.0); view.plan.segments.len()], line: 15.0, band: 24.0 };
        let mut picture = Picture::default();
        let _painted = picture.paint(&view, &Stage { size_px: size, room: &room, ..stage(0, false) }).changed;
        let boxes: f32 = picture.blobs().iter().map(|blob| box_of(blob).width() * box_of(blob).height()).sum();
        let share = boxes / (size.0 * size.1) as f32;
        assert!(share >= least, "{size:?}: {share:.2}");
    }
}

/// What is written stands where the layout says, whole or broken, in every language.
#[test]
fn names_are_written_where_there_is_room_in_every_language() {
    let mut drill = played("silent", At::minutes(60));
    let crowd = drill.crowd(Seen::All);
    for lang in Lang::ALL {
        for (size, letter) in
            [((378.0, 264.0), 11.0), ((392.0, 330.0), 12.0), ((820.0, 300.0), 12.0), ((700.0, 430.0), 19.0)]
        {
            let strings = Strings::of(lang);
            let spoken = drill.scenario().spoken_in(lang);
            let view = crowd.clone();
            let names: Vec<String> = spoken.segments.iter().map(|segment| segment.name.as_str().to_owned()).collect();
            let mut state = picture::State::default();
            let mut has_letters = false;
            let mut harness = Harness::builder().with_size(vec2(size.0, size.1)).build_ui(move |ui| {
                // Letters come with the next frame.
                if !std::mem::replace(&mut has_letters, true) {
                    ui.ctx().set_fonts(letters::fonts(lang, None));
                    return;
                }
                let pen = Pen::new(&spoken, &strings, None, false);
                picture::lettered(ui, &pen, &view, size.1, letter, &mut state);
            });
            harness.run_steps(3);
            let mut placed: Vec<(String, Rect)> = Vec::new();
            for name in names {
                let told = format!("{name} · ");
                let node = harness.query_by_label_contains(&told);
                let rect = node.unwrap_or_else(|| panic!("{lang:?} {size:?}: {name} is missing")).rect();
                let page = Rect::from_min_size(pos2(-0.5, -0.5), vec2(size.0 + 1.0, size.1 + 1.0));
                assert!(page.contains_rect(rect), "{lang:?} {size:?}: {name} at {rect:?}");
                for (other, there) in &placed {
                    assert!(!there.intersects(rect), "{lang:?} {size:?}: {name} lies over {other}");
                }
                placed.push((name, rect));
            }
        }
    }
}

#[test]
fn a_picture_too_small_for_anybody_is_still_a_picture() {
    let view = view("silent", 30);
    let mut picture = Picture::default();
    for size_px in [(0, 0), (1, 1), (40, 9), (3, 300), (120, 80)] {
        let painted = picture.paint(&view, &Stage { size_px, ..stage(0, true) });
        assert_eq!(painted.rgba.len(), size_px.0 as usize * size_px.1 as usize * 4);
    }
    let nobody = CrowdView::default();
    assert_eq!(picture.paint(&nobody, &stage(0, true)).people, 0);
}

#[test]
fn a_hundred_thousand_are_drawn_at_any_size() {
    let mut drill = Drill::start(Setup::new(scenario(10), 60, 1)).unwrap();
    drill.run_to(At::minutes(30)).unwrap();
    let view = drill.crowd(Seen::All);
    assert!(view.plan.customers() > 100_000);
    let mut picture = Picture::default();
    for (size_px, scale, palette) in [((460, 372), 1.0, &DARK), ((1400, 900), 1.0, &LIGHT), ((2800, 1800), 2.0, &DARK)]
    {
        let painted = picture.paint(&view, &Stage { size_px, scale, palette, now_ms: 0, motion: true, room: &BARE });
        assert_eq!(painted.people, view.plan.customers() as usize);
        assert_eq!(painted.rgba.len(), painted.size.0 * painted.size.1 * 4);
        assert!(painted.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255));
    }
}
