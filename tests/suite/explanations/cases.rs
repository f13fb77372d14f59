//! What raises each case of a rule that its explanation does not: the edits, by the message of the case.
//!
//! In: the base site of the explanations. Out: edits to it. Never true: a case here that the catalogue lacks (a test
//! holds both together).

/// Units one under the other, one more than a tree may have.
pub(super) const CHAIN: &str = "- {id: a1, parent: sivistys, name: A}\n- {id: a2, parent: a1, name: A}\n- {id: a3, parent: a2, name: A}\n- {id: a4, parent: a3, name: A}\n- {id: a5, parent: a4, name: A}\n- {id: a6, parent: a5, name: A}\n- {id: a7, parent: a6, name: A}\n- {id: a8, parent: a7, name: A}\n- {id: a9, parent: a8, name: A}\n- {id: a10, parent: a9, name: A}\n- {id: a11, parent: a10, name: A}\n- {id: a12, parent: a11, name: A}\n- {id: a13, parent: a12, name: A}\n- {id: a14, parent: a13, name: A}\n- {id: a15, parent: a14, name: A}\n- {id: a16, parent: a15, name: A}\n- {id: a17, parent: a16, name: A}\n";

/// A file, the line to replace in it (none: add one), and the words.
pub(super) type Edit = (&'static str, &'static str, &'static str);

/// What raises each case of a rule: texts of the base site replaced, or with nothing to replace added at a file's end.
pub(super) const CASES: &[(&str, &[Edit])] = &[
    ("agreement-fixed-rule_everywhere", &[(RECORD, "", "allow: [{rule: translation/fact-differs, reason: Muutto}]")]),
    ("agreement-unknown-rule_suggestion", &[(RECORD, "", "allow: [{rule: profile/endet, reason: Muutto}]")]),
    ("chapter-duplicate-anchor_reserved", &[(CHAPTER, "## Poistaminen", "## Poistaminen {#main}")]),
    ("chapter-heading-level-skipped_top", &[(CHAPTER, "## Poistaminen", "# Poistaminen")]),
    ("chapter-heading-level-skipped_first", &[(CHAPTER, "## Poistaminen", "### Poistaminen")]),
    ("chapter-number-in-title_heading", &[NUMBERED, (CHAPTER, "## Poistaminen", "## 2.1 Poistaminen")]),
    ("chapter-numbering-jump_back", &[NUMBERED, (CHAPTER, "title:", "number: \"0\"\ntitle:")]),
    ("chapter-numbering-jump_twice", &[NUMBERED, (CHAPTER, "title:", "number: \"1\"\ntitle:")]),
    ("chapter-short-version-cycle_self", &[(CHAPTER, "title:", "short_version_of: moderointi\ntitle:")]),
    ("content-active-svg_encoding", &[("static/a.svg", "", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>")]),
    ("content-active-svg_outside", &[("static/a.svg", "", "<svg><image href=\"https://example.org/a.png\"/></svg>")]),
    ("content-broken-block_empty", &[(CHAPTER, "", "```qa\n```")]),
    ("content-broken-block_no-answer", &[(CHAPTER, "", "```qa\n- Miksi?\n\n  Siksi.\n- Kuka? Minä.\n```")]),
    ("content-broken-block_no-list", &[(CHAPTER, "", "```steps\nKirjaudu sisään.\n```")]),
    ("content-broken-block_note-missing", &[(CHAPTER, "", "Viesti poistetaan[^1].")]),
    ("content-broken-block_note-unused", &[(CHAPTER, "", "[^1]: Kuntalaki (410/2015).")]),
    (
        "content-broken-form_group-in-group",
        &[(
            CHAPTER,
            "",
            "```form\nfields:\n- {name: a, label: A, kind: group, fields: [{name: b, label: B, kind: group}, {name: c, label: C}]}\n```",
        )],
    ),
    (
        "content-broken-form_idle-key",
        &[(CHAPTER, "", "```form\nfields: [{name: a, label: A, kind: date, max: 5}]\n```")],
    ),
    (
        "content-broken-form_name-twice",
        &[(CHAPTER, "", "```form\nfields: [{name: a, label: A}, {name: a, label: B}]\n```")],
    ),
    ("content-broken-form_no-fields", &[(CHAPTER, "", "```form\ntitle: A\n```")]),
    ("content-broken-form_no-options", &[(CHAPTER, "", "```form\nfields: [{name: a, label: A, kind: choice}]\n```")]),
    ("content-broken-form_no-parts", &[(CHAPTER, "", "```form\nfields: [{name: a, label: A, kind: group}]\n```")]),
    (
        "content-broken-form_not-in-plan",
        &[(CHAPTER, "", "```form\nmakes: plan\nfields: [{name: goals, label: A}]\n```")],
    ),
    (
        "content-broken-form_plan-kind",
        &[(CHAPTER, "", "```form\nmakes: plan\nfields: [{name: languages, label: A}]\n```")],
    ),
    (
        "content-broken-form_plan-part-missing",
        &[(
            CHAPTER,
            "",
            "```form\nmakes: plan\nfields: [{name: updaters, label: A, kind: group, fields: [{name: role, label: B}, {name: experience, label: C}]}]\n```",
        )],
    ),
    (
        "content-broken-form_plan-part-unknown",
        &[(
            CHAPTER,
            "",
            "```form\nmakes: plan\nfields: [{name: updaters, label: A, kind: group, fields: [{name: role, label: B, required: true}, {name: phone, label: C}]}]\n```",
        )],
    ),
    ("content-broken-link_file", &[(CHAPTER, "", "![Kaavio](kaavio.png)")]),
    (
        "content-broken-link_file-near",
        &[(CHAPTER, "", "![Kaavio](kaavio.svg)"), ("static/kuvat/kaavio.svg", "", "<svg/>")],
    ),
    ("content-broken-link_heading", &[(CHAPTER, "", "[Poisto](#poistamisen)")]),
    ("content-broken-link_page", &[(CHAPTER, "", "[Yhteystiedot](/yhteystiedot/)")]),
    ("content-broken-link_redirect", &[(SITE, "", "redirects: {/vanha/: /ohjeet/some-ohje/#poisto}")]),
    ("content-broken-link_web", &[(CHAPTER, "", "[Kela](www.kela.fi)")]),
    ("content-broken-link_scheme", &[(CHAPTER, "", "[Tiedosto](ftp://esimerkkila.example/ohje)")]),
    ("content-empty-link-text_address", &[(CHAPTER, "", "<https://tietosuoja.fi/>")]),
    (
        "content-image-without-alternative_says-nothing",
        &[(CHAPTER, "", "![kuva.svg](kuva.svg)"), ("content/fi/some-ohje/kuva.svg", "", "<svg/>")],
    ),
    ("content-link-gone_front", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: 200 front page")]),
    ("content-link-gone_says", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: 200 not found")]),
    ("content-link-unreachable_circle", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: no end")]),
    ("content-link-unreachable_name", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: no host")]),
    ("content-link-unreachable_server", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: 503")]),
    ("content-link-unreachable_tls", &[LINKED, (ANSWERS, "", "https://tietosuoja.fi/ohje: no security")]),
    ("content-personal-identity-code_path", &[("content/fi/pages/131052-9052.md", "", "---\ntitle: T\n---\n")]),
    ("content-private-contact_phone", &[(CHAPTER, "", "Soita numeroon 049 000 0000.")]),
    (
        "guideline-annex-missing_denied",
        &[(GUIDELINE, "owner:", "annexes: [moderointi]\nowner:"), (CHAPTER, "title:", "annex: false\ntitle:")],
    ),
    ("guideline-archive-broken_days", &[(GUIDELINE, "owner:", ENDED), OLD]),
    ("guideline-archive-broken_empty", &[(GUIDELINE, "owner:", OLDER), (OLD_FILE, "", "# Otsikko\n")]),
    (
        "guideline-archive-broken_front-matter",
        &[(GUIDELINE, "owner:", OLDER), (OLD_FILE, "", "---\ntitle: A\n---\nT.")],
    ),
    (
        "guideline-archive-broken_kind",
        &[(GUIDELINE, "owner:", "archive: [{number: A-1, issued: 2021-03-01, path: arkisto/a.pdf}]\nowner:")],
    ),
    (
        "guideline-archive-broken_near",
        &[(GUIDELINE, "owner:", OLDER), ("content/fi/some-ohje/arkisto/ohje-2012.md", "", "T.")],
    ),
    (
        "guideline-archive-broken_one-text",
        &[
            (
                GUIDELINE,
                "owner:",
                "archive: [{number: A-1, issued: 2021-03-01, path: arkisto/ohje-2021.md}, {number: A-2, issued: 2021-03-01, path: arkisto/ohje-2021.md}]\nowner:",
            ),
            OLD,
        ],
    ),
    (
        "guideline-archive-broken_outside",
        &[(GUIDELINE, "owner:", "archive: [{number: A-1, issued: 2021-03-01, path: ../a.md}]\nowner:")],
    ),
    (
        "guideline-archive-broken_present",
        &[
            (
                GUIDELINE,
                "owner:",
                "archive: [{number: ESI-2026-0117, issued: 2026-02-02, path: arkisto/ohje-2021.md}]\nowner:",
            ),
            OLD,
        ],
    ),
    (
        "guideline-archive-broken_twice",
        &[
            (
                GUIDELINE,
                "owner:",
                "archive: [{number: A-1, issued: 2021-03-01, path: arkisto/ohje-2021.md}, {number: a 1, issued: 2021-03-01, path: arkisto/b.md}]\nowner:",
            ),
            OLD,
        ],
    ),
    (
        "guideline-archive-broken_undated",
        &[(GUIDELINE, "owner:", "archive: [{number: A-1, path: arkisto/ohje-2021.md}]\nowner:"), OLD],
    ),
    (
        "guideline-dates-out-of-order_archive",
        &[
            (
                GUIDELINE,
                "owner:",
                "archive: [{number: A-1, issued: 2021-03-01, until: 2026-02-02, path: arkisto/ohje-2021.md}]\nowner:",
            ),
            OLD,
        ],
    ),
    ("guideline-dates-out-of-order_issued", &[(GUIDELINE, "issued: 2026-02-02", "issued: 2026-02-03")]),
    (
        "guideline-dates-out-of-order_twice",
        &[
            (GUIDELINE, "owner:", OLDER),
            OLD,
            ("content/fi/toinen/_index.md", "", "---\ntitle: T\nnumber: A-1\nissued: 2021-03-01\n---"),
        ],
    ),
    ("guideline-dates-out-of-order_withdrawn", &[(GUIDELINE, "owner:", "withdrawn: {on: 2026-02-01}\nowner:")]),
    (
        "guideline-duplicate-number_undated",
        &[("content/fi/toinen/_index.md", "", "---\ntitle: T\nnumber: ESI-2026-0117\n---")],
    ),
    ("guideline-legal-basis-malformed_european", &[(GUIDELINE, "410/2015", "(EU) 2016/679")]),
    ("guideline-legal-basis-malformed_no-section", &[(GUIDELINE, "\"29\"", "\"0\"")]),
    ("guideline-legal-basis-malformed_order", &[(GUIDELINE, "410/2015", "2015/410")]),
    ("guideline-legal-basis-malformed_section", &[(GUIDELINE, "\"29\"", "\"29 §\"")]),
    ("guideline-legal-basis-malformed_year", &[(GUIDELINE, "410/2015", "410/2051")]),
    (
        "guideline-replaced-in-force_undated",
        &[
            (GUIDELINE, "valid: {from: 2026-02-02, until: 2029-02-01}\n", ""),
            ("content/fi/toinen/_index.md", "", "---\ntitle: T\nreplaces: [{number: ESI-2026-0117}]\n---"),
        ],
    ),
    ("guideline-replacement-cycle_self", &[(GUIDELINE, "owner:", "replaced_by: some-ohje\nowner:")]),
    ("guideline-review-overdue_never", &[(SITE, "rules:", "guidelines: {review_every: 1 month}\nrules:")]),
    ("guideline-successor-unknown_folder", &[(GUIDELINE, "owner:", "replaced_by: uusi-viestintaohje\nowner:")]),
    ("profile-access-test-overdue_never", &[("profiles/kirjasto/valmius.yaml", "", READY)]),
    (
        "profile-alias-conflict_alias",
        &[(RECORD, "", "aliases: [{url: https://x.com/vanha1}, {url: https://x.com/vanha1}]")],
    ),
    (
        "profile-account-gone_says",
        &[(MASTODON, "", TOOT), (ANSWERS, "", "https://mastodon.social/@esimerkkila: 200 not found")],
    ),
    ("profile-alias-conflict_own", &[(RECORD, "", "aliases: [{url: https://m.facebook.com/EsimerkkilanKirjasto}]")]),
    (
        "profile-approval-missing_organisation",
        &[(SITE, "kinds: [unit,", "kinds: [expert, unit,"), (TUTKIJA, "", EXPERT), (TUTKIJA_HALF, "", SUPERVISOR)],
    ),
    (
        "profile-approval-missing_supervisor",
        &[(SITE, "kinds: [unit,", "kinds: [expert, unit,"), (TUTKIJA, "", EXPERT), (TUTKIJA_HALF, "", EMPLOYER)],
    ),
    ("profile-closed-listed_redirect", &[(SITE, "", "redirects: {/vanha/: /profiilit/kirjasto/x/}")]),
    ("profile-closed-listed_address", &[(CHAPTER, "", "https://twitter.com/kirjastoesim")]),
    ("profile-closed-listed_counterpart", &[(RECORD, "", "counterpart: kirjasto/x")]),
    (
        "profile-closed-listed_old-text",
        &[(GUIDELINE, "2029-02-01", "2026-06-01"), (CHAPTER, "", "[X](profile:kirjasto/x)")],
    ),
    ("profile-contact-unofficial_provider", &[(RECORD, "kirjasto@esimerkkila.example", "kirjasto@gmail.com")]),
    ("profile-closing-incomplete_archive", &[("profiles/_internal/kirjasto/x.yaml", "", "maintainers: 2")]),
    ("profile-closing-incomplete_date", &[(CLOSED, "date: 2026-02-01, ", "")]),
    ("profile-closing-incomplete_reason", &[(CLOSED, "reason: low-use, ", "")]),
    ("profile-contact-missing_organisation", &[(SITE, "{email: viestinta@esimerkkila.example, ", "{")]),
    (
        "profile-counterpart-missing_candidate",
        &[(RECORD, "[fi, sv]", "[sv]"), ("profiles/kirjasto/suomeksi.yaml", "", FINNISH)],
    ),
    ("profile-dates-out-of-order_inside", &[(INSIDE, "", "training: [{course: Kurssi, on: 2027-01-11}]")]),
    ("profile-dates-out-of-order_joined", &[(RECORD, "", "joined: 2016-02")]),
    ("profile-dates-out-of-order_to-come", &[(RECORD, "reviewed: 2026", "reviewed: 2062")]),
    (
        "profile-duplicate-account_stable-id",
        &[(
            RECORD,
            "https://www.facebook.com/esimerkkilankirjasto",
            "https://www.instagram.com/esimerkkilankirjasto/\nstable_id: \"6880041223\"",
        )],
    ),
    ("profile-ended_pointed", &[(OTHER, "2018-08-20", "2027-08-20"), (RECORD, "", "counterpart: viestinta/instagram")]),
    (
        "profile-handle-names-person_withheld",
        &[
            (SITE, "kinds: [unit,", "kinds: [person, unit,"),
            (RECORD, "esimerkkilankirjasto\nkind: unit", "ohjaaja.anna\nkind: person"),
        ],
    ),
    (
        "profile-id-names-person_withheld",
        &[(SITE, "kinds: [unit,", "kinds: [person, unit,"), ("profiles/kirjasto/anna.yaml", "", PERSON)],
    ),
    ("profile-legacy-address_unknown", &[(RECORD, "www.facebook.com/", "www.youtube.com/user/")]),
    ("profile-no-stable-id_unshown", &[(RECORD, "www.facebook.com/", "www.tiktok.com/@")]),
    ("profile-owner-missing_role", &[(UNITS, ", role: Viestintäpäällikkö", "")]),
    ("profile-owner-unknown_suggestion", &[(RECORD, "unit: kirjasto", "unit: kirjastot")]),
    ("profile-phone-form_corrected", &[(UNITS, "role: Sivistysjohtaja", "role: Sivistysjohtaja, phone: 09 123 4567")]),
    (
        "profile-platform-policy-unmet_separate-device",
        &[(SITE, "", POLICY), (RECORD, "facebook.com/", "tiktok.com/@"), (HALF, "device: separate", "device: private")],
    ),
    ("profile-platform-policy-unmet_training", &[(SITE, "", POLICY), (RECORD, "facebook.com/", "tiktok.com/@")]),
    (
        "profile-platform-policy-unmet_two-factor",
        &[(SITE, "", POLICY), (RECORD, "facebook.com/", "tiktok.com/@"), (HALF, "two_factor: true", "")],
    ),
    ("profile-plan-incomplete_background", &[(INSIDE, "", LONG_PLAN)]),
    (
        "profile-proof-contradicts_name",
        &[(MASTODON, "", TOOT), (ANSWERS, "", "https://mastodon.social/@esimerkkila: says acct:muu@mastodon.social")],
    ),
    (
        "profile-service-hours-missing_service",
        &[(
            RECORD,
            "service:\n  hours: {fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16}\n  response: {fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar}\n  urgent: {fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.}\n",
            "",
        )],
    ),
    (
        "profile-short-link_passes-on",
        &[(
            RECORD,
            "https://www.facebook.com/esimerkkilankirjasto",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fmuu.example",
        )],
    ),
    ("profile-short-link_share", &[(RECORD, "facebook.com/esimerkkilankirjasto", "facebook.com/share/1AbCdEfGhI/")]),
    (
        "profile-short-link_wrapper",
        &[(RECORD, "https://www.facebook.com/", "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2F")],
    ),
    (
        "profile-successor-broken_chain",
        &[(CLOSED, "kirjasto/facebook", "kirjasto/y"), ("profiles/kirjasto/y.yaml", "", SECOND)],
    ),
    ("profile-successor-broken_circle", &[(CLOSED, "kirjasto/facebook", "kirjasto/x")]),
    ("profile-successor-broken_over", &[(RECORD, "", "ends: 2026-09-30")]),
    ("profile-successor-broken_planned", &[(CLOSED, "kirjasto/facebook", "viestinta/bluesky")]),
    ("profile-tracking-parameter_idle", &[(RECORD, "esimerkkilankirjasto", "esimerkkilankirjasto?alku=1")]),
    (
        "profile-url-not-an-account_form",
        &[(RECORD, "esimerkkilankirjasto", "esimerkkilankirjasto/posts/10158765432109876")],
    ),
    (
        "publication-inaccessible-without-alternative_list",
        &[
            (SITE, "moderation:", "publications: {accessible: false}\nmoderation:"),
            (PUBLICATION, "request_from: viestinta@esimerkkila.example", "file: julkaisut/kysely.pdf"),
            ("static/julkaisut/kysely.pdf", "", "%PDF-1.4"),
        ],
    ),
    ("publication-isbn-wrong_beginning", &[(PUBLICATION, "year: 2025", "isbn: 987-952-491-529-7")]),
    ("publication-isbn-wrong_length", &[(PUBLICATION, "year: 2025", "isbn: 978-952-491-529")]),
    ("publication-isbn-wrong_sign", &[(PUBLICATION, "year: 2025", "isbn: ISBN 978-952-491-529-8")]),
    ("publication-isbn-wrong_swapped", &[(PUBLICATION, "year: 2025", "isbn_pdf: 987-952-491-529-8")]),
    ("publication-issn-wrong_length", &[(PUBLICATION, "year: 2025", "series: {name: S, issn: 1798-712}")]),
    ("publication-issn-wrong_sign", &[(PUBLICATION, "year: 2025", "series: {name: S, issn_pdf: 1798-71b1}")]),
    ("publication-pages-wrong_many", &[(PUBLICATION, "pages: 12", "pages: 2025")]),
    ("reference-anchor-unlocked_number", &[NUMBERED, (LOCK, "", SWAPPED)]),
    ("reference-anchor-vanished_page", &[(LOCK, "", "# aito anchors.lock 1\n/ohjeet/some-ohje/vanha/")]),
    ("reference-unknown_annex", &[(GUIDELINE, "owner:", "annexes: [viestintasuunnitelma]\nowner:")]),
    ("reference-unknown_annex-near", &[(GUIDELINE, "owner:", "annexes: [moderointia]\nowner:")]),
    ("reference-unknown_chapter", &[(SITE, "some-ohje/moderointi", "some-ohje/moderaatio")]),
    ("reference-unknown_file", &[(PUBLICATION, "year: 2025", "file: julkaisut/kysely.pdf")]),
    ("reference-unknown_internal", &[("profiles/_internal/kirjasto/vanha.yaml", "", "maintainers: 2")]),
    ("reference-unknown_page", &[(CHAPTER, "", "[Seloste](page:tietosuojaseloste)")]),
    ("reference-unknown_platform", &[("profiles/viestinta/bluesky.yaml", "platform: bluesky", "platform: bleusky")]),
    ("reference-unknown_profile", &[(RECORD, "", "counterpart: kirjasto/facebok")]),
    ("reference-unknown_publication", &[(CHAPTER, "", "[Kysely](publication:kysely)")]),
    ("reference-unknown_rule", &[(SITE, "rules: {", "rules: {profile/ender: warn, ")]),
    ("reference-unknown_term", &[(CHAPTER, "", "[Esto](term:esto)")]),
    ("reference-unknown_theme", &[(SITE, "", "theme: juhla")]),
    ("reference-unknown_series", &[(SITE, "moderation:", "publications: {series: [{name: Sarja}]}\nmoderation:")]),
    ("reference-unknown_unit", &[(RECORD, "", "shared_with: [kirjastoauto]")]),
    (
        "site-accessibility-authority-wrong_other",
        &[(SITE, "conformity: full", "conformity: full, authority: Ministeriö")],
    ),
    (
        "site-accessibility-criterion-unknown_beyond",
        &[(SITE, "conformity: full", "conformity: partial, gaps: [{criterion: 1.4.6, what: Kontrasti}]")],
    ),
    (
        "site-accessibility-criterion-unknown_later",
        &[(SITE, "conformity: full", "conformity: partial, gaps: [{criterion: 2.5.8, what: Painikkeet}]")],
    ),
    (
        "site-accessibility-full-with-gaps_out-of-scope",
        &[(SITE, "conformity: full", "conformity: full, gaps: [{what: Arkisto, ground: out-of-scope}]")],
    ),
    ("site-bad-name_chapter", &[("content/fi/some-ohje/omistajuus.md", "", "")]),
    ("site-bad-name_easy", &[EASY, ("content/fi-simple/glossary/esto.md", "", "---\ntitle: Esto\n---\n\nTeksti.")]),
    ("site-bad-name_ending", &[("profiles/kirjasto/instagram.yml", "", "")]),
    ("site-bad-name_folder", &[("content/fi/Kuvaohje/_index.md", "", "")]),
    ("site-bad-name_language", &[("content/se/some-ohje/_index.md", "", "")]),
    ("site-bad-name_name", &[("profiles/kirjasto/Instagram.yaml", "", "")]),
    ("site-bad-name_nested", &[("content/fi/some-ohje/vanhat/01-profiilit.md", "", "")]),
    ("site-bad-name_no-index", &[("content/fi/kuvaohje/01-luvat.md", "", "---\ntitle: Luvat\n---")]),
    ("site-bad-name_reserved", &[("content/fi/pages/haku.md", "", "")]),
    ("site-bad-name_stray", &[("content/fi/muistiinpanot.md", "", "")]),
    ("site-lock-broken_conflict", &[(LOCK, "", "<<<<<<< HEAD")]),
    ("site-lock-broken_head", &[(LOCK, "", "/tietosuoja/")]),
    ("site-official-channel-missing_business", &[(SITE, "official_business:", "# business:")]),
    ("site-official-channel-missing_secure", &[(SITE, "secure_channel:", "# secure:")]),
    ("source-bad-value_clock-rule", &[(SITE, "rules: {", "rules: {profile/ended: error, ")]),
    ("source-bad-value_id", &[(GUIDELINE, "owner: {unit: viestinta}", "owner: {unit: viestintä}")]),
    ("source-bad-value_map", &[(GUIDELINE, "owner:", "withdrawn: 2026-12-10\nowner:")]),
    ("source-bad-value_mail-provider", &[(SITE, "email_domains: [", "email_domains: [gmail.com, ")]),
    ("source-bad-value_fixed-rule", &[(SITE, "rules: {", "rules: {profile/owner-missing: off, ")]),
    ("source-encoding_nul", &[(RECORD, "", "about: \0")]),
    ("source-front-matter_open", &[("content/fi/pages/palaute.md", "", "---\ntitle: Palaute")]),
    ("source-missing-field_form", &[(CHAPTER, "", "```form\nfields: [{name: a}]\n```")]),
    ("source-syntax_form", &[(CHAPTER, "", "```form\nfields: [{name: a\n```")]),
    ("source-syntax_no-break-space", &[(RECORD, "status: active", "status:\u{a0}active")]),
    ("source-syntax_tab", &[(RECORD, "  unit: kirjasto", "\tunit: kirjasto")]),
    ("source-syntax_anchor", &[(RECORD, "", "topics: &aiheet [kirjasto]")]),
    ("source-too-large_units", &[("profiles/units.yaml", "", CHAIN)]),
    ("source-too-large_bytes", &[(RECORD, "about:", LARGE)]),
    ("source-too-large_depth", &[(RECORD, "", "topics: [[[[[[[[[[[[[[[[[[[[ ]]]]]]]]]]]]]]]]]]]]")]),
    ("source-too-large_markdown-depth", &[(CHAPTER, "", DEEP)]),
    ("source-unknown-field_language", &[(RECORD, "sv: Exempelby", "se: Exempelby")]),
    ("source-unknown-field_suggestion", &[(RECORD, "about:", "abuot:")]),
    (
        "translation-missing_guideline",
        &[TRANSLATED, ("content/fi/some-ohje/03-uusi.md", "", "---\ntitle: Uusi\n---\n\nTeksti.")],
    ),
    ("translation-missing_record", &[TRANSLATED, (RECORD, ", sv: Bibliotekets evenemang och lästips.", "")]),
    (
        "translation-missing_terms",
        &[TRANSLATED, ("content/fi/glossary/esto.md", "", "---\ntitle: esto\n---\n\nTeksti.")],
    ),
    (
        "translation-unpaired_easy",
        &[EASY, ("content/fi-simple/some-ohje/01-olematon.md", "", "---\ntitle: Luku\n---\n\nTeksti.")],
    ),
    ("translation-unpaired_alone", &[("content/sv/pages/blankett.md", "", "---\ntitle: B\n---\n\nText.")]),
    (
        "unit-no-profile_decided",
        &[
            (SITE, "rules: {", "rules: {unit/no-profile: warn, "),
            (UNITS, "role: Sivistysjohtaja", "no_profile: Ei tarvetta"),
        ],
    ),
];
pub(super) const NUMBERED: Edit = (GUIDELINE, "owner:", "numbering: sections\nowner:");
/// Turns the rule on that the base site turns off.
pub(super) const TRANSLATED: Edit = (SITE, "translation/missing: off", "translation/missing: warn");
/// A record of an account on a platform that tells programs.
/// An entry for an older text, one that ends too early, and the text.
const OLDER: &str = "archive: [{number: A-1, issued: 2021-03-01, path: arkisto/ohje-2021.md}]\nowner:";
const ENDED: &str =
    "archive: [{number: A-1, issued: 2021-03-01, until: 2021-02-01, path: arkisto/ohje-2021.md}]\nowner:";
const OLD_FILE: &str = "content/fi/some-ohje/arkisto/ohje-2021.md";
const OLD: Edit = (OLD_FILE, "", "# Ohje\n\nTeksti.\n");
const MASTODON: &str = "profiles/viestinta/mastodon.yaml";
const TOOT: &str = "name: M\nurl: https://mastodon.social/@esimerkkila\nkind: unit\nstatus: active\nowner: {unit: viestinta}\ncontact: {email: viestinta@esimerkkila.example}\nlanguages: [fi, sv]\nopened: 2022-11-07\nreviewed: 2026-05-11";
/// No file: what addresses outside the site answered.
pub(super) const ANSWERS: &str = "answers";
const LINKED: Edit = (CHAPTER, "", "[Ohje](https://tietosuoja.fi/ohje)");
const CHAPTER: &str = "content/fi/some-ohje/02-moderointi.md";
const LOCK: &str = "anchors.lock";
/// A lock in which two chapters have each other's numbers.
const SWAPPED: &str = "# aito anchors.lock 1\n/ohjeet/some-ohje/moderointi/\n/ohjeet/some-ohje/moderointi/ 1\n/ohjeet/some-ohje/profiilit/\n/ohjeet/some-ohje/profiilit/ 2";
pub(super) const CLOSED: &str = "profiles/kirjasto/x.yaml";
pub(super) const GUIDELINE: &str = "content/fi/some-ohje/_index.md";
pub(super) const HALF: &str = "profiles/_internal/kirjasto/facebook.yaml";
pub(super) const INSIDE: &str = "profiles/_internal/kirjasto/facebook.yaml";
pub(super) const OTHER: &str = "profiles/viestinta/instagram.yaml";
/// A site with texts in easy language.
const EASY: Edit = (SITE, "languages: [fi, sv]", "languages: [fi, sv, fi-simple]");
pub(super) const PUBLICATION: &str = "content/fi/publications/kanavakysely.md";
pub(super) const RECORD: &str = "profiles/kirjasto/facebook.yaml";
pub(super) const SITE: &str = "site.yaml";
pub(super) const TUTKIJA: &str = "profiles/kirjasto/tutkija.yaml";
pub(super) const TUTKIJA_HALF: &str = "profiles/_internal/kirjasto/tutkija.yaml";
pub(super) const UNITS: &str = "profiles/units.yaml";
/// An expert's record, and one approval of the two that it needs.
pub(super) const EXPERT: &str = "name: Tutkija\nurl: https://www.facebook.com/esimerkkilantutkija\nkind: expert\nstatus: active\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2024-02-05\nreviewed: 2026-05-11";
pub(super) const SUPERVISOR: &str = "approvals: [{by: supervisor, on: 2024-02-05}]";
pub(super) const EMPLOYER: &str = "approvals: [{by: employer, on: 2024-02-05}]";
/// A platform that asks for everything that a platform can.
pub(super) const POLICY: &str = "platforms: {tiktok: {requires: [approval, separate-device, training, two-factor]}}";
/// A person's record that withholds the name.
pub(super) const PERSON: &str = "name: Ohjaaja\nurl: https://www.facebook.com/esimerkkilanohjaaja\nkind: person\nstatus: active\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2024-02-05\nreviewed: 2026-05-11\nperson: {title: Ohjaaja}";
/// A record in one language, of the unit and platform of another one in the other language.
pub(super) const FINNISH: &str = "name: Kirjasto suomeksi\nurl: https://www.facebook.com/kirjastosuomeksi\nkind: unit\nstatus: active\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2020-02-03\nreviewed: 2026-05-11";
/// A standby record that nobody has tried.
pub(super) const READY: &str = "name: Valmius\nurl: https://www.facebook.com/kirjastovalmius\nkind: unit\nstatus: standby\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi, sv]\nopened: 2020-02-03";
/// A closed record that stands between another one and its successor.
pub(super) const SECOND: &str = "name: Toinen\nurl: https://x.com/kirjastotoinen\nkind: unit\nstatus: closed\nowner: {unit: kirjasto}\ncontact: {email: kirjasto@esimerkkila.example}\nlanguages: [fi]\nopened: 2013-09-01\nclosed: {date: 2026-02-01, reason: ended, successor: kirjasto/facebook}";
/// Stands for a text past every limit of a record, and for quotations within quotations.
pub(super) const LARGE: &str = "large";
pub(super) const DEEP: &str = "deep";
/// Stands for a plan whose background is too long.
pub(super) const LONG_PLAN: &str = "long plan";
/// Cases that no file of a site raises by itself: a disk that fails, a theme that links wrongly.
pub(super) const ELSEWHERE: [&str; 4] = [
    "content-broken-link_theme",
    "reference-anchor-unlocked_no-lock",
    "source-encoding_unreadable",
    "source-too-large_picture",
];
