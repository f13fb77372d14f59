//! Smaller pages, without changing a word of them, and a smaller script, without changing what it does.

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

/// Shortens names that only a script's own scopes see, and leaves out white space; nothing is rewritten. What cannot be
/// read stays as it is.
#[cfg(feature = "minify")]
pub(super) fn script(text: String) -> String {
    use oxc_codegen::{Codegen, CodegenOptions};
    use oxc_minifier::{MangleOptions, Minifier, MinifierOptions};
    let allocator = oxc_allocator::Allocator::default();
    let parsed = oxc_parser::Parser::new(&allocator, &text, oxc_span::SourceType::mjs()).parse();
    if parsed.panicked || !parsed.errors.is_empty() {
        return text;
    }
    let mut program = parsed.program;
    let options =
        MinifierOptions { mangle: Some(MangleOptions { top_level: true, ..MangleOptions::default() }), compress: None };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let printer = Codegen::new().with_options(CodegenOptions::minify());
    let printer = printer.with_scoping(minified.scoping);
    printer.with_private_member_mappings(minified.class_private_mappings).build(&program).code
}

/// Without the feature scripts are written as they are.
#[cfg(not(feature = "minify"))]
pub(super) fn script(text: String) -> String {
    text
}
