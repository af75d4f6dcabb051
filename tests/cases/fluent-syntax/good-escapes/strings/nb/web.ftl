brace = Skriv { "{" } foran navnet.
space = Ring{ "\u00A0" }oss og si { "\"hei\"" }.
