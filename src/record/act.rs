//! Which act an element is by what it calls itself, before anybody has judged it.

use crate::record::event::Act;
use crate::scenario::statement::Element;

impl Act {
    /// The act of an element as it stands.
    pub fn of(element: &Element) -> Self {
        match element {
            Element::Acknowledge(_) => Self::Acknowledge,
            Element::Regret(_) => Self::Regret,
            Element::Apologise(_) => Self::Apologise,
            Element::AcceptResponsibility(_) => Self::AcceptResponsibility,
            Element::Empathise => Self::Empathise,
            Element::Disclose { .. } => Self::Disclose,
            Element::NotKnown { .. } => Self::NotKnown,
            Element::Withhold { .. } => Self::Withhold,
            Element::Correct { .. } => Self::Correct,
            Element::Explain(_) => Self::Explain,
            Element::Instruct(_) => Self::Instruct,
            Element::Remedy { .. } => Self::Remedy,
            Element::Compensate { .. } => Self::Compensate,
            Element::PromiseUpdate { .. } => Self::PromiseUpdate,
            Element::Redate { .. } => Self::Redate,
            Element::Refer { .. } => Self::Refer,
            Element::Deny(_) => Self::Deny,
            Element::ShiftBlame(_) => Self::ShiftBlame,
            Element::Decline(_) => Self::Decline,
        }
    }
}
