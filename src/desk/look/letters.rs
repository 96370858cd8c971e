//! Letters: the fonts that come with the program, in the order of the language, and the sizes that are used.
//!
//! Han characters share code points, so the order decides how they look: the Taiwan forms come first for Taiwan's
//! readers. Latin letters and figures are always Inter's, whose figures are all of one width.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId, RichText, Style, TextStyle};

use crate::base::lang::Lang;

/// Captions, and what stands in the margin.
pub const SMALL: f32 = 12.0;
/// Everything that is read.
pub const BODY: f32 = 14.0;
/// What a page or panel is about.
pub const TITLE: f32 = 20.0;
/// The clock, the score: one on a screen.
pub const DISPLAY: f32 = 32.0;

const FILES: [(&str, &[u8]); 6] = [
    ("inter", include_bytes!("../../../assets/fonts/Inter-Regular.ttf")),
    ("inter-strong", include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf")),
    ("sc", include_bytes!("../../../assets/fonts/NotoSansSC-Regular-gb2312-big5l1.ttf")),
    ("sc-strong", include_bytes!("../../../assets/fonts/NotoSansSC-Bold-gb2312-big5l1.ttf")),
    ("tc", include_bytes!("../../../assets/fonts/NotoSansTC-Regular-big5l1.ttf")),
    ("tc-strong", include_bytes!("../../../assets/fonts/NotoSansTC-Bold-big5l1.ttf")),
];

/// The family of the heavier weight.
pub fn strong_family() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The fonts in the order of a language. `system` is a font of the machine for characters that ours lack, if there
/// is one.
pub fn fonts(lang: Lang, system: Option<FontData>) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FILES {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let han = if lang == Lang::ZhHant { ["tc", "sc"] } else { ["sc", "tc"] };
    let mut plain = vec!["inter".to_owned()];
    let mut strong = vec!["inter-strong".to_owned()];
    for name in han {
        plain.push(name.to_owned());
        strong.push(format!("{name}-strong"));
    }
    if let Some(data) = system {
        fonts.font_data.insert("system".to_owned(), Arc::new(data));
        plain.push("system".to_owned());
        strong.push("system".to_owned());
    }
    fonts.families.insert(FontFamily::Proportional, plain.clone());
    fonts.families.insert(FontFamily::Monospace, plain);
    fonts.families.insert(strong_family(), strong);
    fonts
}

/// A font of this machine for the Han characters that people may type and ours lack.
pub fn of_system(lang: Lang) -> Option<FontData> {
    use fontique::{Collection, CollectionOptions, FallbackKey, Script, SourceCache};
    let script = if lang == Lang::ZhHant { *b"Hant" } else { *b"Hans" };
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: true });
    let key = FallbackKey::new(Script::from_bytes(script), None);
    let family = collection.fallback_families(key).next()?;
    let family = collection.family(family)?;
    let font = family.default_font()?;
    let bytes = SourceCache::default().get(font.source())?;
    Some(FontData { index: font.index(), ..FontData::from_owned(bytes.as_ref().to_vec()) })
}

/// Gives a style the desk's sizes.
pub(super) fn set(style: &mut Style) {
    style.text_styles = [
        (TextStyle::Small, FontId::proportional(SMALL)),
        (TextStyle::Body, FontId::proportional(BODY)),
        (TextStyle::Monospace, FontId::proportional(BODY)),
        (TextStyle::Button, FontId::proportional(BODY)),
        (TextStyle::Heading, FontId::new(TITLE, strong_family())),
    ]
    .into();
}

/// A text in the heavier weight, body size.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(BODY, strong_family()))
}

/// A text in the heavier weight in another size.
pub fn strong_at(text: impl Into<String>, size: f32) -> RichText {
    RichText::new(text).font(FontId::new(size, strong_family()))
}

/// A small text.
pub fn small(text: impl Into<String>) -> RichText {
    RichText::new(text).size(SMALL)
}
