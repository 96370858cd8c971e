//! References: every id that a scenario names must exist.

use crate::base::id::{
    ActionId, BodyId, ChannelId, EntitlementId, FactId, FindingId, InjectId, InstructionId, PersonId, PlanPartId,
    SeatId, SegmentId, VariantId,
};
use crate::scenario::{
    Scenario,
    action::{DutyStart, MetBy},
    check::{
        Report,
        id::{Ids, Known},
    },
    condition::Condition,
    inject::{Done, Effect},
    read::meant,
    statement::Element,
};

/// Looks up names.
struct Lookup<'l, 'c, 's> {
    ids: &'l Ids<'l>,
    to: &'l mut Report<'c, 's>,
}

macro_rules! lookups {
    ($($name:ident $id:ident $list:ident;)*) => {$(
        fn $name(&mut self, path: &str, id: &$id) {
            known(&self.ids.$list, $id::KIND, path, id.as_str(), self.to);
        }
    )*};
}

fn known(list: &Known<'_>, kind: &str, path: &str, id: &str, to: &mut Report<'_, '_>) {
    if !list.contains_key(id) {
        let hint = meant(id, list.keys().copied());
        to.error("unknown-id", path, format!("there is no {kind} `{id}`"), hint);
    }
}

impl Lookup<'_, '_, '_> {
    lookups! {
        variant VariantId variants;
        segment SegmentId segments;
        channel ChannelId channels;
        seat SeatId seats;
        person PersonId people;
        fact FactId facts;
        instruction InstructionId instructions;
        entitlement EntitlementId entitlements;
        body BodyId bodies;
        finding FindingId findings;
        inject InjectId injects;
        action ActionId actions;
        part PlanPartId parts;
    }

    fn all<T>(&mut self, path: &str, ids: &[T], mut look: impl FnMut(&mut Self, &str, &T)) {
        for (n, id) in ids.iter().enumerate() {
            look(self, &format!("{path}[{n}]"), id);
        }
    }

    fn duty(&mut self, path: &str, id: &str) {
        known(&self.ids.duties, "duty", path, id, self.to);
    }

    fn objective(&mut self, path: &str, id: &str) {
        known(&self.ids.objectives, "objective", path, id, self.to);
    }

    fn condition(&mut self, path: &str, condition: &Condition) {
        match condition {
            Condition::All(of) | Condition::Any(of) => self.all(path, of, Self::condition),
            Condition::Not(one) => self.condition(path, one),
            Condition::Variant(id) => self.variant(path, id),
            Condition::Fired(id) | Condition::Answered(id) => self.inject(path, id),
            Condition::Silent { segment, .. } | Condition::Crowd { segment, .. } => {
                self.segment(&format!("{path}.segment"), segment);
            }
            Condition::Said(id) | Condition::Briefed(id) => self.fact(path, id),
            Condition::Instructed(id) => self.instruction(path, id),
            Condition::Told { segment, fact, .. } => {
                self.segment(&format!("{path}.segment"), segment);
                self.fact(&format!("{path}.fact"), fact);
            }
            Condition::Knows { seat, fact } => {
                self.seat(&format!("{path}.seat"), seat);
                self.fact(&format!("{path}.fact"), fact);
            }
            Condition::KnowsAtLeast { seat, fact, .. } => {
                if let Some(seat) = seat {
                    self.seat(&format!("{path}.seat"), seat);
                }
                self.fact(&format!("{path}.fact"), fact);
            }
            Condition::Ordered(id) | Condition::Done(id) => self.action(path, id),
            Condition::Offered(id) => self.entitlement(path, id),
            Condition::Activated(id) => self.part(path, id),
            Condition::Met(id) => self.duty(path, id.as_str()),
            Condition::Waiting { channel, .. } => self.channel(&format!("{path}.channel"), channel),
            Condition::Gathered(id) => self.channel(path, id),
            Condition::Heard { segment, rumour, .. } => {
                self.segment(&format!("{path}.segment"), segment);
                self.fact(&format!("{path}.rumour"), rumour);
            }
            Condition::Reviewed(id) => self.finding(path, id),
            Condition::After(_)
            | Condition::Declared
            | Condition::Graded(_)
            | Condition::PostsPerHour(_)
            | Condition::Broken(_)
            | Condition::Defrauded(_)
            | Condition::MoraleBelow(_) => {}
        }
    }

    fn effect(&mut self, path: &str, effect: &Effect) {
        match effect {
            Effect::Story { segment, .. }
            | Effect::Hardship { segment, .. }
            | Effect::Prolong { segment, .. }
            | Effect::Free { segment, .. }
            | Effect::RivalOffer { segment, .. } => self.segment(&format!("{path}.segment"), segment),
            Effect::Staff { channel, .. } | Effect::Slower { channel, .. } | Effect::Presence { channel } => {
                self.channel(&format!("{path}.channel"), channel);
            }
            Effect::Demand { segment, asks, .. } => {
                self.segment(&format!("{path}.segment"), segment);
                self.fact(&format!("{path}.asks"), asks);
            }
            Effect::Learn { fact, seat } => {
                self.fact(&format!("{path}.fact"), fact);
                self.seat(&format!("{path}.seat"), seat);
            }
            Effect::Morale(_) => {}
        }
    }

    fn done(&mut self, path: &str, done: &Done) {
        match done {
            Done::Say(fact) | Done::Brief(fact) => self.fact(path, fact),
            Done::Instruct(instruction) => self.instruction(path, instruction),
            Done::Operate(action) => self.action(path, action),
            Done::Share(fact, seat) | Done::Ask(fact, seat) => {
                self.fact(&format!("{path}[0]"), fact);
                self.seat(&format!("{path}[1]"), seat);
            }
            Done::Escalate(seat) | Done::HandOver(seat) => self.seat(path, seat),
            Done::Activate(part) => self.part(path, part),
            Done::LogHold(body) => self.body(path, body),
            Done::Staff(channel) => self.channel(path, channel),
            Done::AnyOf(of) => self.all(path, of, Self::done),
            Done::Answer | Done::Grade(_) | Done::Follow => {}
        }
    }

    fn element(&mut self, path: &str, element: &Element) {
        match element {
            Element::Acknowledge(fact)
            | Element::Regret(fact)
            | Element::Apologise(fact)
            | Element::AcceptResponsibility(fact)
            | Element::Explain(fact)
            | Element::Deny(fact)
            | Element::Decline(fact) => self.fact(path, fact),
            Element::Disclose { fact, .. }
            | Element::NotKnown { fact, .. }
            | Element::Withhold { fact, .. }
            | Element::Correct { fact, .. } => self.fact(&format!("{path}.fact"), fact),
            Element::Instruct(id) => self.instruction(path, id),
            Element::Remedy { action, .. } => self.action(&format!("{path}.action"), action),
            Element::Compensate { offer, .. } => self.entitlement(&format!("{path}.offer"), offer),
            Element::PromiseUpdate { facts, .. } => self.all(&format!("{path}.facts"), facts, Self::fact),
            Element::Refer { fact, body, our_action, .. } => {
                self.fact(&format!("{path}.fact"), fact);
                self.body(&format!("{path}.body"), body);
                if let Some(action) = our_action {
                    self.action(&format!("{path}.our_action"), action);
                }
            }
            Element::ShiftBlame(body) => self.body(path, body),
            Element::Empathise | Element::Redate { .. } => {}
        }
    }
}

/// Reports every reference that leads nowhere.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    let mut l = Lookup { ids, to };
    company(s, &mut l);
    customers(s, &mut l);
    facts(s, &mut l);
    events(s, &mut l);
    answers(s, &mut l);
    scams(s, &mut l);
}

/// Cuts, plan, channels, seats.
fn company(s: &Scenario, l: &mut Lookup<'_, '_, '_>) {
    for (n, cut) in s.cuts.iter().enumerate() {
        l.all(&format!("cuts[{n}].discuss"), &cut.discuss, Lookup::inject);
        l.all(&format!("cuts[{n}].noise"), &cut.noise, Lookup::inject);
        l.all(&format!("cuts[{n}].objectives"), &cut.objectives, |l, path, id| l.objective(path, id.as_str()));
    }
    for (n, part) in s.plan.parts.iter().enumerate() {
        l.seat(&format!("plan.parts[{n}].owner"), &part.owner);
        l.all(&format!("plan.parts[{n}].starts"), &part.starts, Lookup::action);
    }
    for (n, step) in s.plan.call_tree.iter().enumerate() {
        l.seat(&format!("plan.call_tree[{n}].from"), &step.from);
        l.seat(&format!("plan.call_tree[{n}].to"), &step.to);
    }
    for (n, approval) in s.plan.approvals.iter().enumerate() {
        l.seat(&format!("plan.approvals[{n}].seat"), &approval.seat);
    }
    for (n, template) in s.plan.templates.iter().enumerate() {
        l.all(&format!("plan.templates[{n}].elements"), &template.elements, Lookup::element);
    }
    for (n, channel) in s.channels.iter().enumerate() {
        l.seat(&format!("channels[{n}].owner"), &channel.owner);
    }
    for (n, seat) in s.seats.iter().enumerate() {
        l.person(&format!("seats[{n}].person"), &seat.person);
        if let Some(person) = &seat.relieved_by {
            l.person(&format!("seats[{n}].relieved_by"), person);
        }
    }
}

/// Segments, voices, compensations, instructions.
fn customers(s: &Scenario, l: &mut Lookup<'_, '_, '_>) {
    for (n, segment) in s.segments.iter().enumerate() {
        for (e, exposure) in segment.exposure.iter().enumerate() {
            if let Some(variant) = &exposure.variant {
                l.variant(&format!("segments[{n}].exposure[{e}].variant"), variant);
            }
        }
        for id in segment.reached_by.keys() {
            l.channel(&format!("segments[{n}].reached_by.{id}"), id);
        }
        for id in segment.contacts_by.keys() {
            l.channel(&format!("segments[{n}].contacts_by.{id}"), id);
        }
        for id in segment.asks.keys() {
            l.fact(&format!("segments[{n}].asks.{id}"), id);
        }
        if let Some(place) = &segment.place {
            l.channel(&format!("segments[{n}].place"), place);
        }
        l.all(&format!("segments[{n}].entitled_to"), &segment.entitled_to, Lookup::entitlement);
    }
    for (n, voice) in s.voices.iter().enumerate() {
        if let Some(fact) = &voice.asks {
            l.fact(&format!("voices[{n}].asks"), fact);
        }
        if let Some(segment) = &voice.segment {
            l.segment(&format!("voices[{n}].segment"), segment);
        }
    }
    for (n, entitlement) in s.entitlements.iter().enumerate() {
        l.all(&format!("entitlements[{n}].segments"), &entitlement.segments, Lookup::segment);
        if let Some(condition) = &entitlement.owed_if {
            l.condition(&format!("entitlements[{n}].owed_if"), condition);
        }
    }
    for (n, instruction) in s.instructions.iter().enumerate() {
        l.all(&format!("instructions[{n}].segments"), &instruction.segments, Lookup::segment);
        if let Some(condition) = &instruction.right_if {
            l.condition(&format!("instructions[{n}].right_if"), condition);
        }
    }
}

/// Facts and who has to do with them.
fn facts(s: &Scenario, l: &mut Lookup<'_, '_, '_>) {
    for (n, fact) in s.facts.iter().enumerate() {
        let of = format!("facts[{n}]");
        l.all(&format!("{of}.affects"), &fact.affects, Lookup::segment);
        for (t, truth) in fact.truth.iter().enumerate() {
            if let Some(variant) = &truth.variant {
                l.variant(&format!("{of}.truth[{t}].variant"), variant);
            }
        }
        for (t, learned) in fact.learned.iter().enumerate() {
            l.seat(&format!("{of}.learned[{t}].by"), &learned.by);
            if let Some(variant) = &learned.variant {
                l.variant(&format!("{of}.learned[{t}].variant"), variant);
            }
        }
        if let Some(leak) = &fact.leaks {
            l.channel(&format!("{of}.leaks.channel"), &leak.channel);
            if let Some(variant) = &leak.variant {
                l.variant(&format!("{of}.leaks.variant"), variant);
            }
        }
        if let Some(restriction) = &fact.restriction {
            if let Some(body) = &restriction.asked_by {
                l.body(&format!("{of}.restriction.asked_by"), body);
            }
            l.all(&format!("{of}.restriction.may_say"), &restriction.may_say, Lookup::fact);
        }
        if let Some(rumour) = &fact.rumour {
            l.segment(&format!("{of}.rumour.segment"), &rumour.segment);
        }
    }
    for (n, body) in s.bodies.iter().enumerate() {
        l.all(&format!("bodies[{n}].has"), &body.has, Lookup::fact);
    }
    for (n, finding) in s.findings.iter().enumerate() {
        l.condition(&format!("findings[{n}].true_if"), &finding.true_if);
        if let Some(condition) = &finding.knowable_if {
            l.condition(&format!("findings[{n}].knowable_if"), condition);
        }
    }
    l.all("debrief.epilogue.caught_by", &s.debrief.epilogue.caught_by, Lookup::finding);
}

/// Injects.
fn events(s: &Scenario, l: &mut Lookup<'_, '_, '_>) {
    for (n, inject) in s.injects.iter().enumerate() {
        let of = format!("injects[{n}]");
        if let Some(condition) = &inject.when {
            l.condition(&format!("{of}.when"), condition);
        }
        if let Some(condition) = &inject.prevented_by {
            l.condition(&format!("{of}.prevented_by"), condition);
        }
        l.all(&format!("{of}.variants"), &inject.variants, Lookup::variant);
        l.person(&format!("{of}.from"), &inject.from);
        l.seat(&format!("{of}.to"), &inject.to);
        l.channel(&format!("{of}.channel"), &inject.channel);
        l.all(&format!("{of}.asks"), &inject.asks, Lookup::fact);
        l.all(&format!("{of}.effects"), &inject.effects, Lookup::effect);
        if let Some(expected) = &inject.expects {
            l.done(&format!("{of}.expects.by"), &expected.by);
            if let Some(objective) = &expected.objective {
                l.objective(&format!("{of}.expects.objective"), objective.as_str());
            }
        }
    }
}

/// Actions and duties.
fn answers(s: &Scenario, l: &mut Lookup<'_, '_, '_>) {
    for (n, action) in s.actions.iter().enumerate() {
        let of = format!("actions[{n}]");
        l.seat(&format!("{of}.seat"), &action.seat);
        l.all(&format!("{of}.helps"), &action.helps, Lookup::segment);
        l.all(&format!("{of}.effects"), &action.effects, Lookup::effect);
        if let Some(condition) = &action.needs {
            l.condition(&format!("{of}.needs"), condition);
        }
    }
    for (n, duty) in s.duties.iter().enumerate() {
        let of = format!("duties[{n}]");
        l.seat(&format!("{of}.seat"), &duty.seat);
        match &duty.starts {
            DutyStart::At(_) => {}
            DutyStart::Knowing(fact) => l.fact(&format!("{of}.starts"), fact),
            DutyStart::Inject(inject) => l.inject(&format!("{of}.starts"), inject),
            DutyStart::When(condition) => l.condition(&format!("{of}.starts"), condition),
        }
        let met_by = format!("{of}.met_by");
        match &duty.met_by {
            MetBy::Say(fact, segment) => {
                l.fact(&format!("{met_by}[0]"), fact);
                l.segment(&format!("{met_by}[1]"), segment);
            }
            MetBy::Instruct(instruction) => l.instruction(&met_by, instruction),
            MetBy::Action(action) => l.action(&met_by, action),
            MetBy::Offer(entitlement) => l.entitlement(&met_by, entitlement),
            MetBy::Answer(inject) => l.inject(&met_by, inject),
            MetBy::Brief(fact, channel) => {
                l.fact(&format!("{met_by}[0]"), fact);
                l.channel(&format!("{met_by}[1]"), channel);
            }
        }
        if let Some(body) = &duty.body {
            l.body(&format!("{of}.body"), body);
        }
        if let Some(condition) = &duty.applies_if {
            l.condition(&format!("{of}.applies_if"), condition);
        }
    }
}

/// Scams.
fn scams(s: &Scenario, l: &mut Lookup<'_, '_, '_>) {
    for (n, scam) in s.scams.iter().enumerate() {
        let of = format!("scams[{n}]");
        for id in scam.targets.keys() {
            l.segment(&format!("{of}.targets.{id}"), id);
        }
        if let Some(condition) = &scam.when {
            l.condition(&format!("{of}.when"), condition);
        }
        if let Some(variant) = &scam.variant {
            l.variant(&format!("{of}.variant"), variant);
        }
        if let Some(fact) = &scam.fact {
            l.fact(&format!("{of}.fact"), fact);
        }
        l.all(&format!("{of}.warned_by"), &scam.warned_by, Lookup::instruction);
        l.all(&format!("{of}.stopped_by"), &scam.stopped_by, Lookup::action);
    }
}
