//! What comparing two texts shows, that it loses nothing, and that long texts take no time of their square.

use super::*;

fn paragraphs(texts: &[&str]) -> Vec<Block> {
    texts.iter().map(|text| Block { kind: BlockKind::Paragraph, text: (*text).to_owned() }).collect()
}

/// `=same`, `-removed`, `+added`, `~changed` with [-removed-] and {+added+} words.
fn shown(rows: &[Row]) -> Vec<String> {
    let part = |part: &Part| match part.side {
        Side::Both => part.text.clone(),
        Side::Older => format!("[-{}-]", part.text),
        Side::Present => format!("{{+{}+}}", part.text),
    };
    let row = |row: &Row| match row {
        Row::Same(block) => format!("={}", block.text),
        Row::Removed(block) => format!("-{}", block.text),
        Row::Added(block) => format!("+{}", block.text),
        Row::Changed(_, parts) => format!("~{}", parts.iter().map(part).collect::<Vec<_>>().join(" ")),
    };
    rows.iter().map(row).collect()
}

fn told(older: &[&str], present: &[&str]) -> Vec<String> {
    shown(&compare(&paragraphs(older), &paragraphs(present)))
}

#[test]
fn paragraphs_and_words() {
    assert_eq!(told(&["a b", "c d"], &["a b", "c d"]), ["=a b", "=c d"]);
    assert_eq!(told(&["vanha asia"], &["aivan muuta tekstiä"]), ["-vanha asia", "+aivan muuta tekstiä"]);
    assert_eq!(
        told(
            &["alku", "Vastaa kahden päivän kuluessa.", "loppu"],
            &["alku", "Vastaa viiden päivän kuluessa.", "loppu"]
        ),
        ["=alku", "~Vastaa [-kahden-] {+viiden+} päivän kuluessa.", "=loppu"]
    );
    // Added before and after the one that was changed.
    assert_eq!(
        told(&["profiililla on yksi hoitaja"], &["uutta tässä", "profiililla on kaksi hoitajaa", "muuta lopuksi"]),
        ["+uutta tässä", "~profiililla on [-yksi hoitaja-] {+kaksi hoitajaa+}", "+muuta lopuksi"]
    );
    assert_eq!(told(&[], &["a"]), ["+a"]);
    assert_eq!(told(&["a"], &[]), ["-a"]);
    assert_eq!(told(&[], &[]), [""; 0]);
}

#[test]
fn one_word_that_stayed_does_not_chop_a_change_up() {
    let told = told(&["yksi kaksi ja kolme neljä viisi kuusi"], &["uno dos ja tres neljä viisi kuusi"]);
    assert_eq!(told, ["~[-yksi kaksi ja kolme-] {+uno dos ja tres+} neljä viisi kuusi"]);
}

#[test]
fn a_heading_is_the_same_whatever_its_number() {
    let old = [Block::heading("3. Moderointi")];
    assert!(matches!(compare(&old, &[Block::heading("Moderointi")]).as_slice(), [Row::Same(_)]));
}

/// Every word of both texts is in the rows, in its order.
#[test]
fn nothing_is_lost() {
    let texts = |seed: u32| -> Vec<Block> {
        let mut state = seed;
        let mut next = move |n: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % n
        };
        let count = next(30);
        (0..count)
            .map(|_| {
                let len = 1 + next(12);
                let text = (0..len).map(|_| format!("w{}", next(9))).collect::<Vec<_>>().join(" ");
                Block { kind: BlockKind::Paragraph, text }
            })
            .collect()
    };
    for seed in 0..200 {
        let (old, new) = (texts(seed), texts(seed + 7_000));
        let side = |wanted: Side| {
            let rows = compare(&old, &new);
            let mut words = Vec::new();
            for row in rows {
                match row {
                    Row::Same(block) => words.push(block.text),
                    Row::Removed(block) if wanted == Side::Older => words.push(block.text),
                    Row::Added(block) if wanted == Side::Present => words.push(block.text),
                    Row::Changed(_, parts) => words.extend(
                        parts.into_iter().filter(|p| p.side == Side::Both || p.side == wanted).map(|part| part.text),
                    ),
                    Row::Removed(_) | Row::Added(_) => {}
                }
            }
            words.join(" ")
        };
        let all = |blocks: &[Block]| blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(side(Side::Older), all(&old), "{seed}");
        assert_eq!(side(Side::Present), all(&new), "{seed}");
    }
}

/// Texts of the largest size that are hard to compare: all paragraphs in another order, all different, one paragraph of
/// words only, all alike. What grows with the square would not come to an end here.
#[test]
fn long_texts_take_no_time_of_their_square() {
    let block = |text: String| Block { kind: BlockKind::Paragraph, text };
    let numbered = |n: usize| block(format!("kappale {n} sanoo jotakin omaa numerosta {n} ja vähän muutakin"));
    let order = |n: usize| (n * 7_919) % 60_000;
    let hard: [(&str, Vec<Block>, Vec<Block>); 4] = [
        ("shuffled", (0..60_000).map(numbered).collect(), (0..60_000).map(|n| numbered(order(n))).collect()),
        ("alike", (0..60_000).map(numbered).collect(), (60_000..120_000).map(numbered).collect()),
        (
            "one paragraph",
            vec![block((0..600_000).map(|n| format!("a{n}")).collect::<Vec<_>>().join(" "))],
            vec![block((0..600_000).map(|n| format!("a{}", n + n % 2)).collect::<Vec<_>>().join(" "))],
        ),
        (
            "few words",
            (0..60_000).map(|n| block(format!("{}", n % 7))).collect(),
            (0..60_000).map(|n| block(format!("{}", n % 5))).collect(),
        ),
    ];
    for (name, old, new) in hard {
        let rows = compare(&old, &new);
        assert!(rows.len() >= old.len().min(new.len()), "{name}: {}", rows.len());
    }
}
