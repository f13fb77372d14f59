//! Ways in which people, programs and impostors write addresses: the table's vectors, changed without end.
//!
//! In: an address and a place in a sequence that is always the same. Out: another spelling. What comes of it is not
//! said here: the two languages must only say the same.

use unicode_normalization::UnicodeNormalization;

/// Characters that mean trouble: hidden, control, space, composed, folded, confusable, beyond the first plane.
const ODD: [&str; 58] = [
    "\u{200b}",
    "\u{202e}",
    "\u{ad}",
    "\u{feff}",
    "\u{fe0f}",
    "\u{e000}",
    "\u{fdd0}",
    "\u{1ffff}",
    "\u{e0041}",
    "\u{fffd}",
    "\u{0}",
    "\t",
    "\n",
    "\r",
    "\u{7f}",
    "\u{85}",
    "\u{1b}",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\u{2028}",
    "\u{180e}",
    "\u{301}",
    "\u{308}",
    "\u{345}",
    "İ",
    "ı",
    "ß",
    "ẞ",
    "Σ",
    "ς",
    "ﬁ",
    "ǅ",
    "K",
    "Å",
    "Ω",
    "ΰ",
    "ä",
    "Ö",
    "á\u{323}",
    "а",
    "е",
    "о",
    "і",
    "ѕ",
    "ο",
    "ν",
    "ℓ",
    "ａ",
    "．",
    "。",
    "／",
    "＠",
    "𝐚",
    "𐐀",
    "一",
    "१",
    "·",
];

/// Stretches that mean something in an address.
const PARTS: [&str; 40] = [
    "/",
    "//",
    "/.",
    "/../",
    "/%2e%2E/",
    "%2F",
    "%5c",
    "%00",
    "%ff",
    "%25",
    "%2570",
    "%zz",
    "%",
    "%C3%A4",
    "%e2%80%8b",
    "?",
    "&",
    "#",
    "#!/",
    "#/@",
    "@",
    ":",
    ":80",
    ".",
    "..",
    "-",
    "_",
    "~",
    "+",
    "*",
    "!",
    "'",
    "(0)",
    "{x}",
    "|",
    "<b>",
    "\"",
    ";",
    "\\",
    "^",
];

/// What stands behind an address.
const TAILS: [&str; 26] = [
    "/",
    "//",
    "/about",
    "/posts/1",
    "/x/y/z",
    "/@x",
    "/a@b.example",
    "?utm_source=x",
    "?fbclid=a&gclid=b",
    "?id=12345678",
    "?id=1&id=2",
    "?%69d=12345678",
    "?id=%31",
    "?u=https%3A%2F%2Fx.com%2Fy",
    "?q=%ff",
    "?screen_name=a",
    "?phone=%2B358401234567",
    "?v=1&t=2",
    "?comment_id=5",
    "#",
    "#a",
    "#!/nimi",
    "#!nimi",
    "#/@u:kunta.example",
    "?",
    "?=&&=x",
];

/// Hosts to put in the place of another.
const HOSTS: [&str; 48] = [
    "äänekoski.example",
    "ÄÄNEKOSKI.example",
    "xn--nekoski-4waa.example",
    "XN--NEKOSKI-4WAA.example",
    "xn--a.example",
    "xn--.example",
    "xn--abc-.example",
    "xn--facebook-.com",
    "faß.example",
    "xn--fa-hia.example",
    "xn--fass-.example",
    "βόλος.com",
    "ΒΌΛΟΣ.com",
    "xn--nxasmm1c.com",
    "نامه\u{200c}ای.example",
    "日本.example",
    "ไทย.example",
    "☕.example",
    "ä..example",
    "ⓐ.example",
    "ａ.example",
    "a。example",
    "é.example",
    "e\u{301}.example",
    "\u{301}a.example",
    "xn--e1afmkfd.example",
    "пример.example",
    "fаcebook.com",
    "xn--fcebook-2fg.com",
    "faceb00k.com",
    "facebook.com.example",
    "face-book.example",
    "social.esimerkkila.example",
    "esimerkkila.example",
    "esimerkkila.example.",
    "1.2.3.4",
    "0x7f.1",
    "1.2.3.999",
    "256",
    "[::1]",
    "a.b",
    "😀.example",
    "xn--e28h.example",
    "xn--999999999.example",
    "a_b.example",
    "-a.example",
    "localhost",
    "a.1",
];

/// A sequence that is always the same.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % below.max(1)
    }

    fn pick<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list.get(self.roll(list.len())).copied().unwrap_or("")
    }

    /// A place between two characters of a text, from a byte on.
    fn place(&mut self, text: &str, from: usize) -> usize {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).filter(|at| *at >= from).collect();
        places.get(self.roll(places.len() + 1)).copied().unwrap_or(text.len())
    }
}

/// Scheme with its slashes, host with what stands around it, and the rest.
fn cut(text: &str) -> (&str, &str, &str) {
    let start = text.find("//").map_or(0, |at| at + 2);
    let (scheme, rest) = text.split_at(start);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, rest) = rest.split_at(end);
    (scheme, host, rest)
}

/// One more spelling of an address, or of what began as one.
pub(super) fn respelled(text: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    // One change mostly, three at most.
    for _ in 0..[1, 1, 1, 2, 2, 3].get(dice.roll(6)).copied().unwrap_or(1) {
        text = changed(&text, dice);
    }
    text
}

fn changed(text: &str, dice: &mut Dice) -> String {
    let (scheme, host, rest) = cut(text);
    match dice.roll(18) {
        0 => {
            let scheme = dice.pick(&[
                "http://",
                "HTTPS://",
                "//",
                "",
                "https:",
                "https:/",
                "ftp://",
                "javascript:",
                "acct:",
                "at://",
            ]);
            format!("{scheme}{host}{rest}")
        }
        1 => format!("{scheme}{}{rest}", cased(host, dice)),
        2 => format!(
            "{scheme}{}{host}{rest}",
            dice.pick(&["www.", "m.", "fi.", "fi-fi.", "xq.", "a-", "us1.", "x@", "x:y@", "@"])
        ),
        3 => {
            let tail = dice.pick(&[
                ".",
                "..",
                ":443",
                ":80",
                ":8443",
                ":",
                ":0443",
                ":99999",
                ":x",
                ".evil.example",
                "-a.example",
                ".com",
                "]",
            ]);
            format!("{scheme}{host}{tail}{rest}")
        }
        4 => format!("{scheme}{}{rest}", host.strip_prefix("www.").unwrap_or("www.x")),
        5 => format!("{scheme}{}{rest}", dice.pick(&HOSTS)),
        6 | 7 => format!("{text}{}", dice.pick(&TAILS)),
        8 => format!("{scheme}{host}{}", cased(rest, dice)),
        9 | 10 => encoded(text, dice),
        11 => inserted(text, dice.pick(&ODD), dice),
        12 => inserted(text, dice.pick(&PARTS), dice),
        13 => lookalike(text, dice),
        14 => slip(text, dice),
        15 => {
            let around = dice.pick(&[" ", "\n", "\t ", "\u{a0}", "\u{3000}", "\u{85}", "\u{feff}", "\"", "<"]);
            format!("{around}{text}{around}")
        }
        16 => named(host, rest, dice),
        _ => {
            let recomposed: String = if dice.roll(2) == 0 { text.nfd().collect() } else { text.nfkc().collect() };
            recomposed.replacen('/', dice.pick(&["\\", "/", "//"]), 3)
        }
    }
}

fn cased(text: &str, dice: &mut Dice) -> String {
    let flip =
        |c: char| if c.is_lowercase() { c.to_uppercase().collect::<String>() } else { c.to_lowercase().collect() };
    let all = dice.roll(2) == 0;
    text.chars().map(|c| if all || dice.roll(3) == 0 { flip(c) } else { c.to_string() }).collect()
}

/// One character as percent signs, once or twice.
fn encoded(text: &str, dice: &mut Dice) -> String {
    let from = cut(text).0.len();
    let at = dice.place(text, from);
    let (front, back) = text.split_at(at);
    let Some(c) = back.chars().next() else {
        return format!("{text}%2f");
    };
    let sign = dice.pick(&["%", "%", "%", "%", "%25"]);
    let upper = dice.roll(2) == 0;
    let hex = |byte: u8| if upper { format!("{sign}{byte:02X}") } else { format!("{sign}{byte:02x}") };
    let code: String = c.to_string().bytes().map(hex).collect();
    format!("{front}{code}{}", back.get(c.len_utf8()..).unwrap_or_default())
}

fn inserted(text: &str, what: &str, dice: &mut Dice) -> String {
    let (front, back) = text.split_at(dice.place(text, 0));
    format!("{front}{what}{back}")
}

/// One letter as another one that looks like it.
fn lookalike(text: &str, dice: &mut Dice) -> String {
    let from = cut(text).0.len();
    let (front, back) = text.split_at(dice.place(text, from));
    let Some(c) = back.chars().next() else {
        return text.to_owned();
    };
    // Left out are letters that run from right to left: Node's parser of hosts does not know the rule for them that
    // browsers and this program keep.
    let known = |c: char| !('\u{590}'..'\u{900}').contains(&c) && !('\u{10800}'..'\u{11000}').contains(&c);
    let like: Vec<char> = crate::account::confusables()
        .filter(|(like, _)| known(*like))
        .filter(|(_, letters)| letters.chars().eq([c.to_ascii_lowercase()]))
        .map(|(like, _)| like)
        .collect();
    let other = match like.get(dice.roll(like.len())) {
        Some(like) => like.to_string(),
        None => dice.pick(&["rn", "vv", "cl", "0", "1", "l", "I"]).to_owned(),
    };
    format!("{front}{other}{}", back.get(c.len_utf8()..).unwrap_or_default())
}

/// A letter too many, too few, another, or two swapped.
fn slip(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = dice.roll(letters.len());
    let kind = dice.roll(4);
    if kind == 0 && !letters.is_empty() {
        letters.remove(at);
    } else if kind == 1 && at + 1 < letters.len() {
        letters.swap(at, at + 1);
    } else {
        letters.insert(at, dice.pick(&["a", "i", "n", "1", "0", "x"]).chars().next().unwrap_or('a'));
    }
    letters.into_iter().collect()
}

/// The last word of the path as a name, mail or number.
fn named(host: &str, rest: &str, dice: &mut Dice) -> String {
    let name = rest.rsplit(['/', '=', '@']).find(|part| !part.is_empty()).unwrap_or("nimi");
    match dice.roll(14) {
        0 => format!("@{name}"),
        1 => name.to_owned(),
        2 => format!("@{name}@{host}"),
        3 => format!("{name}@{host}"),
        4 => format!("acct:{name}@{host}"),
        5 => format!("mailto:{name}@esimerkkila.example"),
        6 => format!("{name}@{}", dice.pick(&HOSTS)),
        7 => format!(
            "@{name}@{}",
            dice.pick(&["threads.net", "Bsky.social", "facebook.com", "social.kunta.example", "www.t.me"])
        ),
        8 => format!("{name}.bsky.social"),
        9 => format!("{}:{name}", dice.pick(&["nostr", "at", "tg", "matrix", "tel", "sms", "mailto", "x", ""])),
        10 => format!(
            "mailto:{name}@a.esimerkkila.example?{}",
            dice.pick(&["subject=x", "cc=a@b.example", "%63c=x", "body=%0a"])
        ),
        11 => format!(
            "{}{}",
            dice.pick(&["+358 ", "0", "00358", "tel:+358", "(0)", "+", "١"]),
            40_000_000 + dice.roll(9_999_999)
        ),
        12 => format!("matrix:{}/{name}:{host}", dice.pick(&["u", "r", "roomid", "e"])),
        _ => format!("{name} ({host})"),
    }
}
