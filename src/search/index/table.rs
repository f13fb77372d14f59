//! Numbers for forms: each distinct form gets the next number, in the order in which it is first met.
//!
//! Why not a map of the standard library: the tree is five times slower on the million words of a large site, and
//! the hashed one is banned here because its order differs from run to run. This one has no order of its own: it is
//! only ever walked by number.

use std::ops::Range;

/// A slot that holds nothing.
const FREE: u32 = u32::MAX;

/// The forms met so far.
pub(super) struct Table {
    /// All forms, one after the other.
    letters: String,
    /// Where each form ends in `letters`.
    ends: Vec<usize>,
    /// The numbers by hash; the length is a power of two and at most half of it is taken.
    slots: Vec<u32>,
}

impl Table {
    /// One without forms.
    pub(super) fn new() -> Self {
        Self { letters: String::new(), ends: Vec::new(), slots: vec![FREE; 1 << 10] }
    }

    /// How many forms there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The form of a number; empty for a number never given.
    pub(super) fn get(&self, number: u32) -> &str {
        self.range(number as usize).and_then(|range| self.letters.get(range)).unwrap_or_default()
    }

    /// All forms with their numbers, by number.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &str)> {
        (0u32..).take(self.len()).map(|number| (number, self.get(number)))
    }

    /// The number of a form, a new one if it has none yet.
    pub(super) fn number(&mut self, form: &str) -> u32 {
        if self.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let mask = self.slots.len() - 1;
        let mut at = hash(form) & mask;
        while let Some(&taken) = self.slots.get(at) {
            if taken == FREE {
                break;
            }
            if self.get(taken) == form {
                return taken;
            }
            at = (at + 1) & mask;
        }
        // More than four thousand million distinct forms don't fit into memory as texts before they overflow here.
        let number = u32::try_from(self.len()).unwrap_or(FREE);
        self.letters.push_str(form);
        self.ends.push(self.letters.len());
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = number;
        }
        number
    }

    fn range(&self, number: usize) -> Option<Range<usize>> {
        let end = *self.ends.get(number)?;
        let start = match number.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        Some(start..end)
    }

    fn grow(&mut self) {
        let mut slots = vec![FREE; self.slots.len() * 2];
        let mask = slots.len() - 1;
        for (number, form) in self.iter() {
            let mut at = hash(form) & mask;
            while slots.get(at).is_some_and(|taken| *taken != FREE) {
                at = (at + 1) & mask;
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = number;
            }
        }
        self.slots = slots;
    }
}

/// A quick hash (FNV-1a with a last stir); nothing but speed depends on it.
fn hash(form: &str) -> usize {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in form.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // Only the lower bits are used, so nothing is lost where `usize` is shorter.
    (hash ^ (hash >> 32)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_given_in_order_and_kept() {
        let mut table = Table::new();
        let forms: Vec<String> = (0..5000).map(|n| format!("sana{n}")).collect();
        for _ in 0..2 {
            for (number, form) in (0u32..).zip(&forms) {
                assert_eq!(table.number(form), number);
            }
        }
        assert_eq!(table.len(), forms.len());
        assert!(table.iter().map(|(_, form)| form).eq(forms.iter().map(String::as_str)));
        assert_eq!(table.get(5000), "");
    }
}
