#![no_main]

oppslag_fuzz::target!(check_fluent);
