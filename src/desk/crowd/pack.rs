//! Room for the groups and their names in a part of the picture: the room is cut into cells, each large enough for its
//! people at one and the same distance from one another, with its name at the top; no cell reaches into another.
//!
//! Of all the ways to cut, that one is taken in which people stand widest apart. It is the same for the same numbers,
//! names and size.

/// The most pixels between two people, at a scale of 1.
const WIDEST: f32 = 15.0;
/// Halvings of what lies between a pitch with room and one without.
const HALVINGS: u8 = 8;
/// Ways in which groups are put in order before the room is cut.
const ORDERS: u8 = 5;
/// Times that the room is cut anew for the sake of those who had too little.
const EVENED: u8 = 10;
/// Cuts that are tried to either side of the middle.
const CUTS: usize = 1;
/// How much longer a group is than high at most, and the other way round.
const LONGEST: f32 = 1.7;
/// The share of its size by which a group's rim waves.
pub(super) const WAVES: f32 = 1.03;
/// The area of a pebble whose half width and half height are 1: between a circle's and a square's.
pub(super) const PEBBLE: f32 = 3.533;
/// Where names would push people closer together than to this part of the distance that they could have, there are none.
const NAMELESS: f32 = 0.35;
/// Pixels between two groups, at a scale of 1.
const GAP: f32 = 7.0;
/// Pixels between a name and its people, at a scale of 1.
const UNDER: f32 = 2.0;

/// A part of the picture, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its right edge.
    pub right: f32,
    /// Its lower edge.
    pub bottom: f32,
}

impl Area {
    /// From left to right.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// From top to bottom.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Whether two have something in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// It, cut in two: beside or above one another.
    fn cut(&self, share: f32, beside: bool) -> (Self, Self) {
        if beside {
            let at = self.left + self.width() * share;
            (Self { right: at, ..*self }, Self { left: at, ..*self })
        } else {
            let at = self.top + self.height() * share;
            (Self { bottom: at, ..*self }, Self { top: at, ..*self })
        }
    }
}

/// A group that wants room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    /// How many people.
    pub(super) count: f32,
    /// The place at which they stand; those of one place stand near each other.
    pub(super) place: Option<u8>,
    /// The width of the name on one line and on two, in pixels; nothing where there is none.
    pub(super) name: (f32, f32),
}

/// The room that a group got.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cell {
    /// The middle of its people.
    pub(super) centre: (f32, f32),
    /// Half their width and height.
    pub(super) half: (f32, f32),
    /// Where its name stands, over the people; nothing high where there is no name.
    pub(super) name: Area,
}

/// What the room is cut by.
pub(super) struct Cutter<'a> {
    pub(super) wishes: &'a [Wish],
    /// The height of a line of a name, in pixels.
    pub(super) line: f32,
    /// How far people press out at the lower side, in half heights.
    pub(super) bulge: f32,
    /// Physical pixels for a point.
    pub(super) scale: f32,
}

/// Cells for groups, and how well the one with the least room in it is off: at 1 its people just fit.
type Cut = (f32, Vec<(usize, Area)>);

impl Cutter<'_> {
    /// The widest pitch at which there is room for all, and the room of each.
    pub(super) fn pack(&self, field: &Area) -> (f32, Vec<Cell>) {
        let named = self.fill(field);
        if self.wishes.iter().all(|wish| wish.name.0 <= 0.0) {
            return named;
        }
        let bare: Vec<Wish> = self.wishes.iter().map(|wish| Wish { name: (0.0, 0.0), ..*wish }).collect();
        let nameless = Cutter { wishes: &bare, ..*self }.fill(field);
        if named.0 < nameless.0 * NAMELESS { nameless } else { named }
    }

    fn fill(&self, field: &Area) -> (f32, Vec<Cell>) {
        let total: f32 = self.wishes.iter().map(|wish| wish.count).sum::<f32>().max(1.0);
        let area = (field.width() * field.height()).max(1.0);
        let most = libm::sqrtf(area / total).min(WIDEST * self.scale);
        let orders: Vec<Vec<usize>> = (0..ORDERS).map(|way| self.order(way)).collect();
        let best = |pitch: f32| {
            let cuts = orders.iter().map(|order| self.evened(order, field, pitch));
            cuts.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default()
        };
        let mut found = (0.0, best(most * 0.02));
        let (mut low, mut high) = (0.0, most);
        for _ in 0..HALVINGS {
            let pitch = f32::midpoint(low, high);
            let cut = best(pitch);
            if cut.0 >= 1.0 {
                (low, found) = (pitch, (pitch, cut));
            } else {
                high = pitch;
            }
        }
        let (pitch, (_, cells)) = found;
        let mut out = vec![Cell::default(); self.wishes.len()];
        for (place, area) in cells {
            out[place] = self.cell(place, &area, pitch);
        }
        (pitch, out)
    }

    /// Groups in an order: those of one place after one another, or the largest first, or large and small in turn.
    fn order(&self, way: u8) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.wishes.len()).collect();
        let count = |place: usize| self.wishes[place].count;
        let mass = |place: usize| {
            let of = self.wishes[place].place;
            let mates = self.wishes.iter().filter(|wish| of.is_some() && wish.place == of);
            mates.map(|wish| wish.count).sum::<f32>().max(count(place))
        };
        let by_place = |a: &usize, b: &usize| {
            mass(*b).total_cmp(&mass(*a)).then(self.wishes[*a].place.cmp(&self.wishes[*b].place))
        };
        order.sort_by(|a, b| count(*b).total_cmp(&count(*a)).then(a.cmp(b)));
        match way {
            0 => order.sort_by(by_place),
            1 => {}
            2 => order.reverse(),
            _ => {
                let half = order.len().div_ceil(2);
                let (large, small) = order.split_at(half);
                let turns = (0..half).flat_map(|turn| [large.get(turn), small.get(small.len().wrapping_sub(turn + 1))]);
                order = turns.flatten().copied().collect();
                if way > 3 {
                    order.reverse();
                }
            }
        }
        order
    }

    /// Cuts the room again and again, giving more of it to those who had too little, as long as that helps.
    fn evened(&self, order: &[usize], field: &Area, pitch: f32) -> Cut {
        let mut weights: Vec<f32> = (0..self.wishes.len()).map(|place| self.weight(place, pitch)).collect();
        let mut best: Cut = (f32::NEG_INFINITY, Vec::new());
        for _ in 0..EVENED {
            let cut = self.cut(order, field, (pitch, &weights));
            for (place, area) in &cut.1 {
                let needs = 1.0 / self.ease(*place, area, pitch).max(0.05);
                weights[*place] *= libm::sqrtf(needs).clamp(0.6, 1.8);
            }
            if cut.0 > best.0 {
                best = cut;
            }
            if best.0 >= 1.0 {
                break;
            }
        }
        best
    }

    /// What of the room a group should have at this pitch.
    fn weight(&self, place: usize, pitch: f32) -> f32 {
        let wish = &self.wishes[place];
        let gap = GAP * self.scale;
        let people = wish.count * pitch * pitch / PEBBLE * 4.0 * WAVES * (WAVES + self.bulge / 2.0);
        let side = libm::sqrtf(people).max(wish.name.1);
        people + side * (lines(wish.name, side) * self.line + gap) + side * gap
    }

    /// Cuts a part of the room for groups in this order; of a few ways the one in which the worst off has most room.
    fn cut(&self, order: &[usize], area: &Area, (pitch, shares): (f32, &[f32])) -> Cut {
        match order {
            [] => (f32::INFINITY, Vec::new()),
            [place] => (self.ease(*place, area, pitch), vec![(*place, *area)]),
            _ => {
                let weights: Vec<f32> = order.iter().map(|place| shares[*place]).collect();
                let total: f32 = weights.iter().sum();
                let mut sum = 0.0;
                let before = weights.iter().take_while(|weight| {
                    sum += **weight;
                    sum < total / 2.0
                });
                let middle = (before.count() + 1).clamp(1, order.len() - 1);
                let mut best: Cut = (f32::NEG_INFINITY, Vec::new());
                for at in middle.saturating_sub(CUTS).max(1)..=(middle + CUTS - 1).min(order.len() - 1) {
                    let share = weights[..at].iter().sum::<f32>() / total.max(f32::MIN_POSITIVE);
                    for beside in [true, false] {
                        let (one, other) = area.cut(share, beside);
                        let (ease, mut cells) = self.cut(&order[..at], &one, (pitch, shares));
                        if ease <= best.0 {
                            continue;
                        }
                        let (rest, more) = self.cut(&order[at..], &other, (pitch, shares));
                        if ease.min(rest) > best.0 {
                            cells.extend(more);
                            best = (ease.min(rest), cells);
                        }
                    }
                }
                best
            }
        }
    }

    /// The room in a cell with the name on top, or with the name beside the people where that leaves them more.
    fn room(&self, place: usize, area: &Area) -> Fit {
        let name = self.wishes[place].name;
        let (gap, under) = (GAP * self.scale, UNDER * self.scale);
        let (wide, high) = ((area.width() - gap).max(0.0), (area.height() - gap).max(0.0));
        let half = |wide: f32, high: f32| (wide.max(0.0) / (2.0 * WAVES), high.max(0.0) / (2.0 * WAVES + self.bulge));
        let high_of_name = lines(name, wide) * self.line;
        let head = if high_of_name > 0.0 { high_of_name + under } else { 0.0 };
        // A name that is cut short is a loss.
        let whole = if high_of_name > 0.0 { (wide / name.1.max(1.0)).min(1.0) } else { 1.0 };
        let above = Fit { half: half(wide, high - head), lines: high_of_name, beside: 0.0, whole };
        let beside = name.1 + 2.0 * under;
        let fits = high_of_name > 0.0 && 2.0 * self.line <= high;
        let beside = Fit { half: half(wide - beside, high), lines: 2.0 * self.line, beside, whole: 1.0 };
        if fits && beside.holds() > above.holds() * above.whole { beside } else { above }
    }

    /// How much more room a cell has than a group needs; below 1 it has too little.
    fn ease(&self, place: usize, area: &Area, pitch: f32) -> f32 {
        let room = self.room(place, area);
        let people = room.holds() / (self.wishes[place].count * pitch * pitch);
        // Names are whole, though people stand a little closer for it.
        if room.whole < 1.0 { people.min(room.whole) } else { people }
    }

    /// A group in its cell: as its people need it, name and people together in the middle.
    fn cell(&self, place: usize, area: &Area, pitch: f32) -> Cell {
        let room = self.room(place, area);
        let under = if room.lines > 0.0 { UNDER * self.scale } else { 0.0 };
        let half = room.shape(self.wishes[place].count * pitch * pitch / PEBBLE);
        let people = half.1 * (2.0 * WAVES + self.bulge);
        let middle = (f32::midpoint(area.left, area.right), f32::midpoint(area.top, area.bottom));
        if room.beside > 0.0 {
            let left = middle.0 - f32::midpoint(2.0 * WAVES * half.0, room.beside);
            let centre = (left + WAVES * half.0, middle.1 - people / 2.0 + half.1 * WAVES);
            let (left, top) = (left + 2.0 * (WAVES * half.0 + under), centre.1 - room.lines / 2.0);
            let right = left + self.wishes[place].name.1;
            return Cell { centre, half, name: Area { left, top, right, bottom: top + room.lines } };
        }
        let top = middle.1 - (room.lines + under + people) / 2.0;
        let across = (area.width() - GAP * self.scale).max(0.0) / 2.0;
        Cell {
            centre: (middle.0, top + room.lines + under + half.1 * WAVES),
            half,
            name: Area { left: middle.0 - across, top, right: middle.0 + across, bottom: top + room.lines },
        }
    }
}

/// Lines that a name takes in a cell so wide.
fn lines(name: (f32, f32), wide: f32) -> f32 {
    if name.0 <= 0.0 {
        0.0
    } else if name.0 <= wide {
        1.0
    } else {
        2.0
    }
}

/// What a cell has for a group.
#[derive(Clone, Copy, Debug)]
struct Fit {
    /// Half the width and height that its people may take.
    half: (f32, f32),
    /// The height of its name.
    lines: f32,
    /// The width of its name, if it stands beside the people.
    beside: f32,
    /// The part of the name that has room.
    whole: f32,
}

impl Fit {
    /// The area for people in it: not longer than a group may be.
    fn holds(&self) -> f32 {
        self.half.0.min(self.half.1 * LONGEST) * self.half.1.min(self.half.0 * LONGEST) * PEBBLE
    }

    /// Half the width and height of a group that needs so much: as wide and high as the room, but never too long; what it
    /// loses in one way it gains in the other.
    fn shape(&self, needs: f32) -> (f32, f32) {
        let tight = libm::sqrtf(needs / (self.half.0 * self.half.1).max(f32::MIN_POSITIVE)).min(1.0);
        let most = libm::sqrtf(needs * LONGEST);
        let wide = (self.half.0 * tight).clamp(needs / most.max(f32::MIN_POSITIVE), most.max(f32::MIN_POSITIVE));
        let wide = wide.min(self.half.0).max(needs / self.half.1.max(f32::MIN_POSITIVE)).min(self.half.0);
        (wide, (needs / wide.max(f32::MIN_POSITIVE)).min(self.half.1))
    }
}
