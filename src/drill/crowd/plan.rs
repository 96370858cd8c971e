//! What does not change in the picture of a crowd: who belongs together, whom the crisis reaches when, who listens to
//! whom. Made once a drill; whoever draws places people by it.

use serde::Serialize;

use crate::base::id::{ChannelId, SegmentId};
use crate::sim::{
    look,
    play::{Play, Who},
};

/// Nobody.
pub const NOBODY: Who = Who::MAX;

/// What does not change in the picture of a crowd.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Plan {
    /// The segments.
    pub segments: Vec<Group>,
    /// The channels.
    pub channels: Vec<ChannelId>,
    /// When the crisis reaches each customer, in milliseconds, if it does.
    pub struck_at: Vec<Option<i64>>,
    /// For each customer, the loudest voice of her own segment that she listens to; [`NOBODY`] where there is none.
    pub voice: Vec<Who>,
}

/// The people of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The segment.
    pub id: SegmentId,
    /// Its first customer; the others follow her.
    pub first: Who,
    /// How many they are.
    pub count: u32,
    /// The place of the on-site channel at which they stand, if they do.
    pub place: Option<u8>,
}

impl Plan {
    /// The plan of a play.
    pub fn of(play: &Play) -> Self {
        let scenario = &play.scenario;
        let place_of = |id: &ChannelId| {
            let place = scenario.channels.iter().position(|channel| channel.id == *id);
            place.and_then(|place| u8::try_from(place).ok())
        };
        let groups = scenario.segments.iter().zip(&play.starts).map(|(segment, first)| Group {
            id: segment.id.clone(),
            first: *first,
            count: segment.count,
            place: segment.place.as_ref().and_then(place_of),
        });
        Self {
            segments: groups.collect(),
            channels: scenario.channels.iter().map(|channel| channel.id.clone()).collect(),
            struck_at: look::struck_at(play).into_iter().map(|at| at.map(|at| at.0)).collect(),
            voice: voices(play),
        }
    }

    /// The segment of a customer, by place.
    pub fn segment_of(&self, who: Who) -> Option<usize> {
        let place = self.segments.partition_point(|group| group.first <= who).checked_sub(1)?;
        let group = &self.segments[place];
        (who < group.first + group.count).then_some(place)
    }

    /// The number of customers.
    pub fn customers(&self) -> u32 {
        self.segments.iter().map(|group| group.count).sum()
    }
}

/// Who listens to whom most: the loudest of a segment each draw those who read them, the loudest first.
fn voices(play: &Play) -> Vec<Who> {
    let mut voice = vec![NOBODY; play.customers() as usize];
    for ends in play.starts.windows(2) {
        let own = ends[0]..ends[1];
        let mut loudest: Vec<Who> = own.clone().collect();
        loudest.sort_by_key(|who| (std::cmp::Reverse(play.graph.readers(*who).len()), *who));
        for who in loudest {
            if voice[who as usize] != NOBODY {
                continue;
            }
            voice[who as usize] = who;
            for reader in play.graph.readers(who).iter().filter(|reader| own.contains(reader)) {
                let hers = &mut voice[*reader as usize];
                if *hers == NOBODY {
                    *hers = who;
                }
            }
        }
    }
    voice
}
