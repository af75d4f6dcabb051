//! Changes that random bytes are unlikely to make: things inside things, and much of the same.

/// What stands inside itself, opened and closed.
const NESTS: [(&str, &str); 16] = [
    ("{", "}"),
    ("{ ", " }"),
    ("{ F(", ") }"),
    ("F(", ")"),
    ("{ -t(a: 1) ", "}"),
    ("{ $n ->\n *[o] ", "\n }"),
    ("{ $n ->\n [one] x\n *[other] ", "\n }"),
    ("{ F(x, { $n ->\n *[o] ", "\n}) }"),
    ("{ \"", "\" }"),
    ("[", "]"),
    ("[[", "]]"),
    ("a = {", "}"),
    ("{a=", "}"),
    ("<g>", "</g>"),
    ("*", "*"),
    ("> ", ""),
];

/// What may stand many times.
const REPEATED: [&str; 14] = [
    "{ $n }",
    "\na = b",
    "\n .a = b",
    "\n [k] v",
    "A",
    "é",
    "漢",
    " ",
    "\n",
    "<b>",
    "<",
    "{ -t }",
    "1. ",
    "\u{fffc}",
];

/// Now and then puts nested or repeated things into an input, and otherwise leaves it as it is.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut state = u64::from(seed) | 1 << 32;
    let mut random = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    if random(16) != 0 {
        return size;
    }
    let times = [3, 30, 99, 101, 200, 3000][random(6)];
    let inserted = if random(2) == 0 {
        let (open, close) = NESTS[random(NESTS.len())];
        let close = if random(3) == 0 { "" } else { close };
        let inner = ["", "x", "$x", "\"x\"", "1"][random(5)];
        format!("{}{inner}{}", open.repeat(times), close.repeat(times))
    } else {
        REPEATED[random(REPEATED.len())].repeat(times)
    };
    let at = random(size + 1);
    if size + inserted.len() > max_size || size + inserted.len() > data.len() {
        return size;
    }
    data.copy_within(at..size, at + inserted.len());
    data[at..at + inserted.len()].copy_from_slice(inserted.as_bytes());
    size + inserted.len()
}
