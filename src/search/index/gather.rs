//! Gathers which forms are in which pieces.
//!
//! Pieces are taken in groups of fixed size, each by one thread with a table of its own; the groups are then put
//! together in order. So the outcome is the same for any number of threads.

use super::super::analysis::{Cutter, normal};
use super::super::{Piece, Section};
use super::table::Table;
use super::weight::{Weights, bounds, letter};
use rayon::prelude::*;

/// Pieces a group: enough that most words of a group are met more than once.
const GROUP: usize = 64;

/// A piece in which a form occurs, and the letter of its weight there.
pub(super) struct Posting {
    /// The piece's id.
    pub(super) piece: u32,
    /// The letter of the weight.
    pub(super) weight: u8,
}

/// All forms and where they occur.
pub(super) struct Gathered {
    /// The forms.
    pub(super) forms: Table,
    /// The postings of each form, by number, in order of id.
    pub(super) postings: Vec<Vec<Posting>>,
}

/// One group's forms and postings.
struct Group {
    forms: Table,
    postings: Vec<(u32, Posting)>,
}

/// Gathers the forms of all pieces; a piece's id is its place.
pub(super) fn gather(pieces: &[&Piece]) -> Gathered {
    let groups: Vec<Group> =
        pieces.par_chunks(GROUP).enumerate().map(|(number, group)| gather_group(number * GROUP, group)).collect();
    let mut forms = Table::new();
    let mut postings: Vec<Vec<Posting>> = Vec::new();
    for group in groups {
        let numbers: Vec<u32> = group.forms.iter().map(|(_, form)| forms.number(form)).collect();
        postings.resize_with(forms.len(), Vec::new);
        for (local, posting) in group.postings {
            let number = numbers.get(local as usize).copied();
            if let Some(list) = number.and_then(|number| postings.get_mut(number as usize)) {
                list.push(posting);
            }
        }
    }
    Gathered { forms, postings }
}

fn gather_group(first: usize, pieces: &[&Piece]) -> Group {
    let bounds = bounds();
    let mut counter = Counter::new();
    let mut postings = Vec::new();
    for (id, piece) in (first..).zip(pieces) {
        counter.count(piece);
        // A site of more pieces than that has other troubles; leaving them out is better than a wrong answer.
        let Ok(id) = u32::try_from(id) else { break };
        counter.drain(|form, weight| {
            let weight = letter(weight, &bounds);
            postings.push((form, Posting { piece: id, weight }));
        });
    }
    Group { forms: counter.forms, postings }
}

/// Adds up the weights of the forms of one piece after the other.
struct Counter {
    cutter: Cutter,
    forms: Table,
    /// The weight of each form in the piece at hand, by number.
    weights: Vec<f32>,
    /// The forms of the piece at hand.
    met: Vec<u32>,
}

impl Counter {
    fn new() -> Self {
        Self { cutter: Cutter::default(), forms: Table::new(), weights: Vec::new(), met: Vec::new() }
    }

    fn count(&mut self, piece: &Piece) {
        let weights = Weights::of(piece);
        self.add(&piece.title, weights.title);
        self.add(&piece.trail, weights.trail);
        for keyword in &piece.keywords {
            self.add(keyword, weights.keyword);
        }
        for Section { heading, text, .. } in &piece.sections {
            self.add(heading, weights.heading);
            self.add(text, weights.text);
        }
    }

    fn add(&mut self, text: &str, weight: f32) {
        let Self { cutter, forms, weights, met } = self;
        cutter.cut(&normal(text), &mut |form| {
            let number = forms.number(form);
            let place = number as usize;
            if place >= weights.len() {
                weights.resize(place + 1, 0.0);
            }
            if let Some(sum) = weights.get_mut(place) {
                if *sum == 0.0 {
                    met.push(number);
                }
                *sum += weight;
            }
        });
    }

    /// Hands on the forms of the piece at hand with their weights, and forgets the piece.
    fn drain(&mut self, mut each: impl FnMut(u32, f32)) {
        for number in self.met.drain(..) {
            if let Some(sum) = self.weights.get_mut(number as usize) {
                each(number, std::mem::take(sum));
            }
        }
    }
}
