//! Smaller pages, without changing a word of them.

/// Minifies a page: white space, comments and quotes, nothing in style or script, all closing tags kept.
#[cfg(feature = "minify")]
pub(super) fn minify(html: String) -> Vec<u8> {
    let config = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        minify_css: false,
        minify_js: false,
        allow_noncompliant_unquoted_attribute_values: false,
        allow_optimal_entities: false,
        allow_removing_spaces_between_attributes: false,
        minify_doctype: false,
        ..minify_html::Cfg::default()
    };
    minify_html::minify(html.as_bytes(), &config)
}

/// Without the feature pages are written as rendered.
#[cfg(not(feature = "minify"))]
pub(super) fn minify(html: String) -> Vec<u8> {
    html.into_bytes()
}
