//! The `aito` program: see the library's documentation, and `aito --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    aito::cli::run()
}
