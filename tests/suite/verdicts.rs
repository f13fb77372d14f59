//! The check's cases: written for people in `tests/check/verdicts.yaml`, run here, and handed to the page's scripts as
//! `verdicts.json` with the list as the text that is published.
//!
//! `UPDATE=1 cargo test --test suite verdicts` writes the JSON anew; the expectations are the YAML's, never the program's.

use crate::common::root;
use aito::account::Table;
use aito::lookup::{Answer, Build, Closed, Ends, Index, IndexFacts, Record, Trust, When, decode, encode};
use aito::value::{Day, Parse};
use serde_json::{Map, Value, json};

/// The file as written, days and numbers alike as text or JSON.
fn written() -> Value {
    let text = std::fs::read_to_string(root().join("tests/check/verdicts.yaml")).unwrap();
    let yaml: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    serde_json::to_value(yaml).unwrap()
}

fn day(value: &Value) -> Option<Day> {
    value.as_str().map(|day| Day::parse(day).unwrap())
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn pairs(value: &Value) -> impl Iterator<Item = (String, Value)> {
    value.as_object().cloned().unwrap_or_default().into_iter()
}

/// The list that the cases ask.
fn list(value: &Value) -> Index {
    let number = |name: &str| value[name].as_i64().unwrap();
    let facts = IndexFacts {
        serial: number("serial"),
        generated: number("generated"),
        fresh: number("fresh"),
        expires: number("expires"),
        zone: value["zone"].as_str().unwrap().to_owned(),
        domains: texts(&value["domains"]),
        site: value["site"].as_str().map(str::to_owned),
        phones: texts(&value["phones"]).into_iter().collect(),
        not_on: pairs(&value["not_on"]).map(|(platform, since)| (platform, day(&since))).collect(),
    };
    let records = value["accounts"].as_array().unwrap().iter().map(|row| {
        let text = |name: &str| row[name].as_str().map(str::to_owned);
        let says = |name: &str| row[name].as_bool().unwrap_or(false);
        Record {
            key: text("key").unwrap(),
            profile: text("profile").unwrap(),
            standby: says("standby"),
            compromised: says("compromised"),
            ends: day(&row["ends"]).map(|day| Ends { day, remembered: says("remembered") }),
            stable: text("stable"),
            aliases: pairs(&row["aliases"]).map(|(key, until)| (key, day(&until))).collect(),
        }
    });
    let closed = pairs(&value["closed"]).map(|(key, year)| Closed::new(&key, year.as_i64().unwrap() as i16));
    Index::new(Build { facts, records: records.collect(), closed: closed.collect() })
}

/// A case with everything that its answer holds.
struct Case {
    about: String,
    input: Value,
    now: i64,
    day: Day,
    doubtful: bool,
    answer: Map<String, Value>,
}

impl Case {
    fn text(&self) -> String {
        match &self.input {
            Value::String(text) => text.clone(),
            repeated => repeated["repeat"]
                .as_str()
                .unwrap()
                .repeat(usize::try_from(repeated["times"].as_u64().unwrap()).unwrap()),
        }
    }

    fn when(&self) -> When {
        let trust = if self.doubtful { Trust::Doubtful } else { Trust::Sound };
        When { seconds: self.now, day: self.day, trust }
    }
}

fn cases(file: &Value) -> Vec<Case> {
    let mut all = Vec::new();
    for group in file["cases"].as_array().unwrap() {
        for written in group["of"].as_array().unwrap() {
            let (input, verdict, rest) = match written {
                Value::Array(row) => (row[0].clone(), row[1].clone(), row.get(2).cloned().unwrap_or_else(|| json!({}))),
                row if row["repeat"].is_string() => {
                    (json!({"repeat": row["repeat"], "times": row["times"]}), row["verdict"].clone(), row.clone())
                }
                row => (row["input"].clone(), row["verdict"].clone(), row.clone()),
            };
            all.push(Case {
                about: group["about"].as_str().unwrap().to_owned(),
                input,
                now: rest["now"].as_i64().unwrap_or_else(|| file["now"].as_i64().unwrap()),
                day: day(&rest["day"]).or_else(|| day(&file["day"])).unwrap(),
                doubtful: rest["doubtful"].as_bool().unwrap_or(false),
                answer: expected(&verdict, &rest),
            });
        }
    }
    all
}

/// The answer as the page's scripts have it: what is absent, empty or false is left out.
fn expected(verdict: &Value, rest: &Value) -> Map<String, Value> {
    let mut answer = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            answer.insert(name.to_owned(), value);
        }
    };
    put("verdict", verdict.clone());
    for (short, name) in [("k", "key"), ("p", "profile"), ("s", "resembles"), ("n", "renamed_to"), ("r", "reason")] {
        put(name, rest[short].clone());
    }
    let of_key = rest["k"].as_str().and_then(|key| Table::builtin().platform_of(key)).map(|p| json!(p.id()));
    put("platform", rest.get("platform").cloned().or(of_key).unwrap_or(Value::Null));
    for name in ["standby", "until", "year", "since"] {
        put(name, rest[name].clone());
    }
    let candidates: Vec<Value> = texts(&rest["c"])
        .iter()
        .map(|text| text.split_once(' ').unwrap())
        .map(|(platform, profile)| json!({"platform": platform, "profile": profile}))
        .collect();
    put("candidates", if candidates.is_empty() { Value::Null } else { json!(candidates) });
    answer
}

/// What the program answers, in the same shape.
fn given(answer: &Answer) -> Map<String, Value> {
    let Answer { verdict, key, profile, resembles, renamed_to, candidates, reason, facts } = answer;
    let mut out = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(name.to_owned(), value);
        }
    };
    put("verdict", Some(json!(verdict.word())));
    for (name, text) in [("key", key), ("profile", profile), ("resembles", resembles), ("renamed_to", renamed_to)] {
        put(name, text.as_ref().map(|text| json!(text)));
    }
    put("reason", reason.map(|reason| json!(reason)));
    put("platform", facts.platform.as_ref().map(|platform| json!(platform)));
    put("standby", Some(json!(true)).filter(|_| facts.standby));
    put("until", facts.until.map(|day| json!(day.to_string())));
    put("year", facts.year.map(|year| json!(year)));
    put("since", facts.since.map(|day| json!(day.to_string())));
    let named: Vec<Value> = candidates.iter().map(|c| json!({"platform": c.platform, "profile": c.profile})).collect();
    put("candidates", (!named.is_empty()).then(|| json!(named)));
    out
}

#[test]
fn every_case_is_answered_as_written() {
    let file = written();
    let built = list(&file["list"]);
    let ids: Vec<String> = built.accounts_in_order().map(|(_, id)| id.to_owned()).collect();
    // The page reads the text; what it says must be what was written.
    let index = decode(encode(&built).as_bytes()).unwrap().with_profiles(ids).unwrap();
    let mut wrong = Vec::new();
    let cases = cases(&file);
    for case in &cases {
        let found = given(&index.look_up(Table::builtin(), &case.text(), &case.when()));
        if found != case.answer {
            let answer = |map: &Map<String, Value>| Value::Object(map.clone()).to_string();
            wrong.push(format!(
                "{}: {}\n  expected {}\n  found    {}",
                case.about,
                case.input,
                answer(&case.answer),
                answer(&found)
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(cases.len() >= 250, "{} cases", cases.len());
    for verdict in [
        "genuine",
        "closed",
        "compromised",
        "lookalike",
        "not-on-platform",
        "not-listed",
        "cannot-tell",
        "own-domain",
        "invalid",
        "unavailable",
    ] {
        assert!(cases.iter().any(|case| case.answer["verdict"] == verdict), "no case of {verdict}");
    }
}

#[test]
fn the_scripts_get_the_same_cases() {
    let file = written();
    let index = list(&file["list"]);
    let ids: Vec<&str> = index.accounts_in_order().map(|(_, id)| id).collect();
    let cases: Vec<String> = cases(&file)
        .iter()
        .map(|case| {
            let mut row =
                json!({"input": case.input, "now": case.now, "day": case.day.to_string(), "answer": case.answer});
            if case.doubtful {
                row["doubtful"] = json!(true);
            }
            row.to_string()
        })
        .collect();
    let head = json!({"index": encode(&index), "profiles": ids}).to_string();
    let made = format!("{},\n\"cases\": [\n{}\n]}}\n", head.trim_end_matches('}'), cases.join(",\n"));
    serde_json::from_str::<Value>(&made).unwrap();
    let path = root().join("tests/check/verdicts.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &made).unwrap();
        return;
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == made,
        "verdicts.json is out of date; UPDATE=1 writes it anew"
    );
}
