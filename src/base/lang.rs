//! The three languages that people read here, and which of them somebody gets who asks for another.

use serde::{Deserialize, Serialize};

/// A language of the interface. Texts of scenarios may be in others as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// English.
    #[default]
    #[serde(rename = "en")]
    En,
    /// Chinese in simplified characters, as written on the mainland.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Chinese in traditional characters, as written in Taiwan; readers in Hong Kong and Macau get it too.
    #[serde(rename = "zh-Hant")]
    ZhHant,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::ZhHans, Self::ZhHant];

    /// Its tag, as in `--lang` and in a page's `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
            Self::ZhHant => "繁體中文",
        }
    }

    /// The language for a tag such as `zh-TW`, `zh_CN.UTF-8` or `en-GB`; `None` if it is neither English nor Chinese.
    ///
    /// The script decides where it is named, then the region: Taiwan, Hong Kong and Macau write traditional
    /// characters. No reader there ever falls to simplified characters by accident.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let language = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let has = |names: &[&str]| rest.iter().any(|part| names.contains(part));
        match language {
            "en" => Some(Self::En),
            "zh" | "cmn" if has(&["hant"]) => Some(Self::ZhHant),
            "zh" | "cmn" if has(&["hans"]) => Some(Self::ZhHans),
            "zh" | "cmn" if has(&["tw", "hk", "mo"]) => Some(Self::ZhHant),
            "zh" | "cmn" => Some(Self::ZhHans),
            "yue" | "nan" | "hak" if has(&["hans", "cn"]) => Some(Self::ZhHans),
            "yue" | "nan" | "hak" => Some(Self::ZhHant),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn gives(tags: &[&str], lang: Option<Lang>) {
        for tag in tags {
            assert_eq!(Lang::of_tag(tag), lang, "{tag}");
        }
    }

    #[test]
    fn readers_of_traditional_characters_never_fall_to_simplified_ones() {
        gives(
            &["zh-TW", "zh_TW.UTF-8", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN", "yue-HK", "nan"],
            Some(Lang::ZhHant),
        );
        gives(&["zh-Hans-HK", "zh", "zh-CN", "zh_CN.GB18030", "zh-SG", "cmn-Hans", "yue-CN"], Some(Lang::ZhHans));
    }

    #[test]
    fn other_languages_are_none() {
        gives(&["en", "en-GB", "EN_us.utf8"], Some(Lang::En));
        gives(&["", "C", "de-DE", "zhx", "hant"], None);
    }

    #[test]
    fn a_tag_leads_back_to_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::of_tag(lang.tag()), Some(lang));
        }
    }
}
