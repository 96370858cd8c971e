//! In which language people are spoken to: what `--lang` says, or else what the system is set to.

use crate::base::lang::Lang;

/// Reads the value of `--lang`.
pub(super) fn read(tag: &str) -> Result<Lang, String> {
    Lang::of_tag(tag).ok_or_else(|| {
        let known: Vec<String> = Lang::ALL.iter().map(|lang| format!("{} ({})", lang.tag(), lang.name())).collect();
        format!("there is no such language here; there are {}", known.join(", "))
    })
}

/// The language of the system, or English where it is neither English nor Chinese.
pub(super) fn of_system() -> Lang {
    sys_locale::get_locales().find_map(|tag| Lang::of_tag(&tag)).unwrap_or_default()
}
