//! Files that take the machine, or would: each ends in ten seconds and one gigabyte with a finding that says
//! what to do. The program is run as its users run it, since what a file may take is said to the system.
#![cfg(target_os = "linux")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::cli::{err, oppslag, out, workspace};

const LONGEST: Duration = Duration::from_secs(10);
const MOST_KB: u64 = 1 << 20;

/// The most memory that a process has had, in kB.
fn peak(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn children(process: u32) -> Vec<u32> {
    let path = format!("/proc/{process}/task/{process}/children");
    let mut all = std::fs::read_to_string(path).unwrap_or_default();
    for task in std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten() {
        all += &std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
        all.push(' ');
    }
    all.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// Runs oppslag, and gives its exit code and all that it said. No process of it may have had too much memory.
fn bounded(folder: &Path, args: &[&str]) -> (i32, String) {
    let said = tempfile::NamedTempFile::new().unwrap();
    let start = Instant::now();
    let mut run: Child = Command::new(env!("CARGO_BIN_EXE_oppslag"))
        .current_dir(folder)
        .args(args)
        .args(["--ui-lang", "en"])
        .stdout(Stdio::from(said.reopen().unwrap()))
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut most = 0;
    let status = loop {
        if let Some(status) = run.try_wait().unwrap() {
            break status;
        }
        let all = children(run.id()).into_iter().chain([run.id()]);
        most = all.map(peak).fold(most, u64::max);
        if start.elapsed() > 3 * LONGEST {
            run.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let took = start.elapsed();
    let said = std::fs::read_to_string(said.path()).unwrap();
    // Other tests run beside.
    assert!(took < LONGEST * 3 / 2, "{args:?}: {took:?}\n{said}");
    assert!(most <= MOST_KB, "{args:?}: {most} kB");
    (status.code().unwrap_or(-1), said)
}

/// A PDF of these objects, the first of which is the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        table += &format!("{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{number} 0 obj\n").bytes().chain(object.iter().copied()));
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(table.bytes());
    let size = objects.len() + 1;
    bytes
        .extend(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

fn stream(keys: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<<{keys}/Length {}>>stream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A PDF of so many equal pages with these contents; objects from the fourth on are `more`.
fn pages(count: usize, keys: &str, contents: Vec<u8>, more: Vec<Vec<u8>>) -> Vec<u8> {
    let first = 4 + more.len();
    let kids: String = (first..first + count).map(|number| format!("{number} 0 R ")).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {count}>>").into_bytes(),
        contents,
    ];
    objects.extend(more);
    let page = format!("<</Type/Page/Parent 2 0 R/Contents 3 0 R{keys}>>");
    objects.extend(std::iter::repeat_n(page.into_bytes(), count));
    pdf(&objects)
}

fn deflated(bytes: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    bytes.for_each(|part| packer.write_all(&part).unwrap());
    packer.finish().unwrap()
}

const A4: &str = "/MediaBox[0 0 595 842]";

/// Finished pages that are bombs, by what they do.
fn pdfs() -> Vec<(&'static str, Vec<u8>)> {
    let blank = || std::iter::repeat_n(vec![b' '; 1 << 22], 512);
    let two_gigabytes = deflated([deflated(blank())].into_iter());
    let image = "/Type/XObject/Subtype/Image/Width 40000/Height 40000/BitsPerComponent 8\
                 /ColorSpace/DeviceRGB";
    let group = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/I true>>";
    let below = format!("{group}/Resources<</XObject<</F 5 0 R>>>>");
    vec![
        (
            "deflated",
            pages(1, A4, stream("/Filter[/FlateDecode/FlateDecode]", &two_gigabytes), vec![]),
        ),
        (
            "image",
            pages(
                1,
                &format!("{A4}/Resources<</XObject<</I 4 0 R>>>>"),
                stream("", b"q 500 0 0 500 0 0 cm /I Do Q"),
                vec![stream(image, b"")],
            ),
        ),
        ("dashes", pages(1, A4, stream("", b"[0.00001] 0 d 1 w 0 0 m 595 842 l S"), vec![])),
        (
            "heavy",
            pages(
                30,
                &format!("{A4}/Resources<</XObject<</F 4 0 R>>>>"),
                stream("", &b"/F Do ".repeat(400)),
                vec![
                    stream(&below, &b"/F Do ".repeat(400)),
                    stream(
                        group,
                        &[b"0.5 g ".as_slice(), &b"0 0 595 842 re f ".repeat(200)].concat(),
                    ),
                ],
            ),
        ),
    ]
}

fn png(width: u32, height: u32, extra: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8; 4], data: &[u8]| {
        let named = [name, data].concat();
        bytes.extend((data.len() as u32).to_be_bytes());
        let mut crc = flate2::Crc::new();
        crc.update(&named);
        bytes.extend(&named);
        bytes.extend(crc.sum().to_be_bytes());
    };
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(b"IHDR", &[&size[..], &[1, 0, 0, 0, 0]].concat());
    extra.iter().for_each(|(name, data)| chunk(name, data));
    let rows = std::iter::repeat_n(vec![0; 1 + width.div_ceil(8) as usize], height as usize);
    chunk(b"IDAT", &deflated(rows));
    chunk(b"IEND", &[]);
    bytes
}

/// A font of which the table of letters says that it has four thousand million, two thousand times.
fn endless_font() -> Vec<u8> {
    let font = crate::support::repository().join("fonts/noto-sans/NotoSans-Regular.ttf");
    let mut bytes = std::fs::read(font).unwrap();
    let mut cmap = [0_u16, 1, 3, 10].map(u16::to_be_bytes).concat();
    cmap.extend([12_u32, 12 << 16].map(u32::to_be_bytes).concat());
    cmap.extend([16 + 12 * 2000, 0, 2000].map(u32::to_be_bytes).concat());
    (0..2000).for_each(|n| cmap.extend([0, u32::MAX, n].map(u32::to_be_bytes).concat()));
    let entry = bytes.windows(4).position(|name| name == b"cmap").unwrap();
    let place = [(bytes.len() as u32).to_be_bytes(), (cmap.len() as u32).to_be_bytes()].concat();
    bytes[entry + 8..entry + 16].copy_from_slice(&place);
    bytes.extend(cmap);
    bytes
}

#[test]
fn pages_of_strangers_are_stopped_in_time() {
    let root = workspace();
    for (name, bytes) in pdfs() {
        std::fs::write(root.path().join("bomb.pdf"), bytes).unwrap();
        let (code, said) = bounded(root.path(), &["check", "bomb.pdf"]);
        assert_eq!(code, 1, "{name}: {said}");
        if name == "image" {
            // Pixels that are not there are told, or drawn as nothing.
            assert!(said.contains("error["), "{said}");
            continue;
        }
        let told = said.matches("error[unreadable-page]").count();
        // Pages that were being drawn on the other core may be told too.
        assert!((1..=3).contains(&told), "{name}: {said}");
        assert!(said.contains("what to do: Export it"), "{name}: {said}");
    }
}

#[test]
fn thousands_of_blank_pages_and_a_page_of_a_kilometre_are_judged_in_time() {
    let root = workspace();
    let path = root.path().join("bomb.pdf");
    std::fs::write(&path, pages(5000, A4, stream("", b""), vec![])).unwrap();
    let (code, said) = bounded(root.path(), &["check", "bomb.pdf"]);
    assert_eq!(code, 1, "{said}");
    let kilometre = "/MediaBox[0 0 2834645 2834645]";
    let black = stream("", b"0 g 1000 1000 100000 100000 re f");
    std::fs::write(&path, pages(1, kilometre, black, vec![])).unwrap();
    let (code, said) = bounded(root.path(), &["check", "bomb.pdf"]);
    assert_eq!(code, 1, "{said}");
}

#[test]
fn logos_of_strangers_are_stopped_in_time() {
    let profile = deflated(std::iter::repeat_n(vec![0; 1 << 22], 256));
    let profile = [b"a\0\0".as_slice(), &profile].concat();
    let filter = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><filter id=\"f\" \
                  x=\"-1e4\" y=\"-1e4\" width=\"3e4\" height=\"3e4\"><feMorphology radius=\"3000\"/>\
                  <feTurbulence baseFrequency=\".9\" numOctaves=\"9999999\"/></filter>\
                  <g filter=\"url(#f)\"><rect width=\"100\" height=\"100\"/></g></svg>";
    let bombs: [(&str, Vec<u8>); 3] = [
        ("logo.svg", filter.as_bytes().to_vec()),
        ("logo.png", png(50_000, 50_000, &[])),
        ("logo.png", png(600, 200, &[(b"iCCP", profile)])),
    ];
    for (name, bytes) in bombs {
        let root = workspace();
        let folder = root.path().join("assets/senders/nav");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
        std::fs::write(folder.join("sender.toml"), "name = \"NAV\"\nofficial = true\n").unwrap();
        let (code, said) = bounded(root.path(), &["check", "events/mote", "--lang", "nb"]);
        assert_eq!(code, 1, "{name}: {said}");
        assert!(said.contains("error[unusable-sender-logo]"), "{name}: {said}");
        assert!(said.contains("what to do: Ask the sender"), "{name}: {said}");
    }
}

#[test]
fn fonts_of_strangers_are_stopped_in_time() {
    let faces = [b"ttcf".as_slice(), &[0, 1, 0, 0, 255, 255, 255, 255], &[0; 1000]].concat();
    for bytes in [endless_font(), faces] {
        let root = workspace();
        let folder = root.path().join("fonts/own");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("Own.ttf"), bytes).unwrap();
        let (code, said) = bounded(root.path(), &["check", "events/mote", "--lang", "nb"]);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("The font is damaged, or asks for more time and memory"), "{said}");
    }
}

#[test]
fn pipes_and_devices_are_not_read() {
    let root = workspace();
    let pipe = |path: PathBuf| {
        let _ = std::fs::remove_file(&path);
        let made = Command::new("sh").args(["-c", "mkfifo \"$0\""]).arg(&path).status().unwrap();
        assert!(made.success());
    };
    for name in ["events/mote/event.toml", "events/mote/nb.ftl", "poster.pdf", "oppslag.toml"] {
        let before = std::fs::read(root.path().join(name)).ok();
        pipe(root.path().join(name));
        let what = if name == "poster.pdf" { name } else { "events/mote" };
        let (code, said) = bounded(root.path(), &["check", what]);
        // Where event.toml or oppslag.toml is no file, there is no event or office.
        let refused = code == 2 && name.ends_with(".toml");
        let told = code == 1 && said.contains("something other than an ordinary file");
        assert!(refused || told, "{name}: {code} {said}");
        std::fs::remove_file(root.path().join(name)).unwrap();
        if let Some(bytes) = before {
            std::fs::write(root.path().join(name), bytes).unwrap();
        }
    }
    let run = oppslag(root.path(), &["letters", "events/mote", "--recipients", "/dev/zero"]);
    assert_eq!(run.status.code(), Some(1), "{}{}", out(&run), err(&run));
}

/// A run without memory ends as one that could not be run.
#[test]
fn out_of_memory_is_exit_code_two() {
    let root = workspace();
    let program = env!("CARGO_BIN_EXE_oppslag");
    let size = std::fs::metadata(program).unwrap().len() / 1024;
    let mut ends = Vec::new();
    // From hardly any memory to enough of it.
    for more in [15_000, 25_000, 40_000, 60_000, 80_000] {
        let command = format!("ulimit -v {}; exec {program} render events/mote", size + more);
        let run = Command::new("sh").current_dir(root.path()).args(["-c", &command]).output();
        ends.push(run.unwrap().status.code());
    }
    assert!(ends.iter().all(|end| [Some(0), Some(2)].contains(end)), "{ends:?}");
    assert!(ends.contains(&Some(2)), "{ends:?}");
}
