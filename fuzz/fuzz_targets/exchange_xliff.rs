#![no_main]

oppslag_fuzz::target!(exchange_xliff);
