//! The organisation's own domains.

use crate::account::Domains;

fn domains() -> Domains {
    Domains::parse(["esimerkkila.example", "*.esimerkkila.example", "*.alla.example", "äänekoski.example"])
        .expect("plain domains")
}

#[test]
fn case_and_one_trailing_dot_are_the_same_host() {
    for host in [
        "esimerkkila.example",
        "ESIMERKKILA.Example",
        "esimerkkila.example.",
        "a.b.esimerkkila.example",
        "ÄÄNEKOSKI.example",
        "xn--nekoski-4waa.example",
    ] {
        assert!(domains().admits_host(host), "{host}");
    }
}

#[test]
fn what_only_looks_the_same_is_another_host() {
    for host in [
        "alla.example",
        "esimerkkila.example.com",
        "evilesimerkkila.example",
        "esimerkkila.example..",
        "еsimerkkila.example",
        "esimerkkilä.example",
        "xn--esimerkkil-12a.example",
        "ｅsimerkkila.example",
        "esimerkkila。example",
        "esimerk%6Bila.example",
        "esimerkkila.example:80",
        "",
        ".",
        "example",
        "esimer\u{200b}kkila.example",
        "esimer\u{ad}kkila.example",
        "esimer\u{212a}kila.example",
        " esimerkkila.example",
        ".esimerkkila.example",
        "aanekoski.example",
        "a.äänekoski.example",
        "esimerkkila.example/",
        "x@esimerkkila.example",
    ] {
        assert!(!domains().admits_host(host), "{host:?}");
    }
}

#[test]
fn mail_is_one_plain_address() {
    for good in ["kirjasto@esimerkkila.example", "A.B+c@ESIMERKKILA.EXAMPLE", "x@a.alla.example"] {
        assert!(domains().admits_email(good), "{good}");
    }
    for bad in [
        "kirjasto@esimerkkila.example.com",
        "kirjasto@еsimerkkila.example",
        "@esimerkkila.example",
        "kirjasto",
        "a@b@esimerkkila.example",
        "a b@esimerkkila.example",
        "a@esimerkkila.example,b@evil.example",
        "x@alla.example",
        "a@esimerkkila.example.",
        "\"a\"@esimerkkila.example",
        "a..b@esimerkkila.example",
        "a@ esimerkkila.example",
        "a@esimerkkila.example?cc=b",
        "<a@esimerkkila.example>",
        "kirjasto@gmail.com",
        "a@esimerkkilä.example",
        "ä@esimerkkila.example",
    ] {
        assert!(!domains().admits_email(bad), "{bad:?}");
    }
}

#[test]
fn nonsense_is_no_domain() {
    for (entry, code) in [
        ("", "empty"),
        ("*.", "empty"),
        ("fi", "single-label"),
        ("*.fi", "single-label"),
        ("192.0.2.1", "ip"),
        ("[::1]", "ip"),
        ("*.*.example.org", "not-a-domain"),
        ("a b.example", "not-a-domain"),
        ("https://a.example", "not-a-domain"),
        ("a.example/x", "not-a-domain"),
        ("x@a.example", "not-a-domain"),
        ("a_b.example", "not-a-domain"),
        ("-a.example", "not-a-domain"),
        ("a.example.", "not-a-domain"),
        ("ａ.example", "odd-character"),
    ] {
        let fault = Domains::parse([entry]).expect_err(entry);
        assert_eq!(fault.code(), code, "{entry}");
        assert_eq!(fault.entry(), entry);
    }
}

#[test]
fn the_short_way_of_folding_gives_what_the_long_way_gives() {
    for label in ["facebook", "faceb00k", "twltter", "minirnum", "rnrm", "mrn", "vvw", "clam", "0123456789", "a-b"] {
        // A letter that folds to nothing else sends the label the long way.
        let long = crate::account::fold::folded(&format!("{label}み"));
        assert_eq!(long.strip_suffix('み'), Some(crate::account::fold::folded(label).as_str()), "{label}");
    }
}

#[test]
fn one_edit_is_an_insertion_omission_replacement_or_swap() {
    use crate::account::fold::one_edit_apart;
    for (a, b) in [
        ("twitter", "twiter"),
        ("twitter", "twittter"),
        ("twitter", "twutter"),
        ("twitter", "tiwtter"),
        ("twitter", "twitte"),
        ("a", ""),
    ] {
        assert!(one_edit_apart(a, b) && one_edit_apart(b, a), "{a} {b}");
    }
    for (a, b) in [("twitter", "twitter"), ("twitter", "twtitre"), ("twitter", "tter"), ("ab", "cd")] {
        assert!(!one_edit_apart(a, b), "{a} {b}");
    }
}
