#![no_main]

oppslag_fuzz::target!(signatures);
