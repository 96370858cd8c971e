//! What autopilots write where people use words of their own. It stands in records as it does here, in one language for
//! everybody, because it is part of what was played; readers are told it in theirs ([`key`]).

/// Why a crisis is graded as it is.
pub const EVIDENCE: &str = "What has come in so far shows this level.";
/// Why a crisis is graded lower than it is.
pub const SOME_COMPLAIN: &str = "Some people complain.";
/// What is done about a finding.
pub const NEW_ROUTINE: &str = "Change the routine, try it out, and show that it holds.";
/// Why an earlier word no longer holds.
pub const KNOWS_MORE: &str = "We know more now.";
/// Why a promise is put off.
pub const TAKES_LONGER: &str = "It takes longer than we thought.";
/// Who asked for silence.
pub const AS_NAMED: &str = "as named in the message";
/// How to reach somebody.
pub const ON_OUR_PAGE: &str = "as on our page";

/// The key of what an autopilot has written; none for what people write.
pub fn key(written: &str) -> Option<&'static str> {
    Some(match written {
        EVIDENCE => "auto-evidence",
        SOME_COMPLAIN => "auto-some-complain",
        NEW_ROUTINE => "auto-new-routine",
        KNOWS_MORE => "auto-knows-more",
        TAKES_LONGER => "auto-takes-longer",
        AS_NAMED => "auto-as-named",
        ON_OUR_PAGE => "auto-on-our-page",
        _ => return None,
    })
}
