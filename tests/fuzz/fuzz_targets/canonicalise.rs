//! Any input has a key or a refusal, and a key's own address has the same key.

#![no_main]

use aito::account::{Domains, Table, accounts_in, canonicalise};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static OWN: LazyLock<Domains> =
    LazyLock::new(|| Domains::parse(["esimerkkila.example", "*.kirjasto.example"]).expect("good domains"));

fuzz_target!(|input: &str| {
    let table = Table::builtin();
    for (range, _) in accounts_in(table, &OWN, input) {
        assert!(input.get(range).is_some());
    }
    let Ok(account) = canonicalise(table, &OWN, input) else {
        return;
    };
    let platform = table.platform(account.platform());
    if let Some(address) = platform.and_then(|platform| platform.canonical_address(&account)) {
        let again = canonicalise(table, &OWN, &address);
        let again = again.unwrap_or_else(|refusal| {
            panic!("{input:?} has the address {address}, which is refused: {}", refusal.code())
        });
        assert_eq!(again.key(), account.key(), "{input:?} has the address {address} with another key");
    }
});
