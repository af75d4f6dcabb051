//! Offices that nobody has: to see what pages do with facts of every length, and with every optional
//! fact on and off. The same number gives the same office, on every machine.
//!
//!     cargo run --example random_offices -- FOLDER FIRST COUNT
//!
//! writes workspaces `FOLDER/1`, `FOLDER/2` … with an event `events/random` each; then look with
//! `oppslag render FOLDER/1/events/random`. docs/random-offices.md says more.

use std::fs;
use std::io;
use std::path::Path;

/// How long an office's facts are. The numbers of offices go through them in turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// As short as facts are. Offices of this length and the next are sensible: a page for them has to fit.
    Short,
    /// As real offices have them, the longer ones.
    Usual,
    /// Longer than any page has room for.
    Absurd,
}

/// The length of the facts of an office.
pub fn length(number: u64) -> Length {
    match number % 3 {
        0 => Length::Short,
        1 => Length::Usual,
        _ => Length::Absurd,
    }
}

/// SplitMix64: a few lines, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all.get(self.below(all.len())).copied().unwrap_or_default()
    }

    /// A fact of a length.
    fn fact<'a>(&mut self, length: Length, kinds: [&[&'a str]; 3]) -> &'a str {
        let [short, usual, absurd] = kinds;
        match length {
            Length::Short => self.of(short),
            Length::Usual => self.of(usual),
            Length::Absurd => self.of(absurd),
        }
    }
}

const VENUES: [&[&str]; 3] = [
    &["Ås", "Bo", "Huset"],
    &["Veitvet seniorsenter", "Deichman Grünerløkka bibliotek", "Rødtvet kirke og kulturhus"],
    &[
        "Bydel Grünerløkkas frivillighetssentral, kulturhus og møteplass for alle som bor i nærheten",
        "Kommunikasjonsavdelingsmøteromsbookingkontorlokaler",
    ],
];
const STREETS: [&[&str]; 3] = [
    &["Å 1", "Veien 2"],
    &[
        "Thorvald Meyers gate 127B, 3. etasje",
        "Christian Krohgs gate 10, inngang fra Hausmanns gate",
    ],
    &[
        "Kronprinsesse Märthas plass 1, inngang B fra bakgården, heis til 7. etasje, dør nummer 714",
        "Storeogbredekommunalveiforbindelsesgata 127",
    ],
];
const TOWNS: [&[&str]; 3] = [
    &["0590 Oslo", "1 Å"],
    &["1540 Vestby", "2150 Årnes i Nes"],
    &["3748 Siljan og Omegns Nordre Kommunedelssenter", "9999 Nordvik"],
];
const PEOPLE: [&[&str]; 3] = [
    &["Bo Li", "王芳", "Ali", "ሰላም", "نور", "நிலா"],
    &[
        "Kari Nordmann",
        "Fatima Abdirahman Warsame",
        "Oleksandra Kovaltsjuk",
        "Олександра Ковальчук",
        "ሰላም ተስፋይ ገብረ",
        "فاطمة عبد الرحمن",
        "சிவகுமார் நடராஜா",
        "欧阳 明华",
    ],
    &[
        "Anne Kristin Elisabeth Wilhelmine von Schwarzenberg-Hohenstein Andersen",
        "Pathmanathanasivasubramaniamkanthasamy Nadarajah",
    ],
];
const SPEAKERS: [&[&str]; 3] = [
    &["HUSK", "Nav"],
    &["Leieboerforeningen", "Boligkontoret i Bydel Bjerke"],
    &[
        "Fagavdelingen for boligsosialt arbeid, seksjon for startlån, tilskudd og bostøtte i kommunen",
    ],
];
const STOPS: [&[&str]; 3] =
    [&["Ås"], &["Årvoll", "Veitvet senter"], &["Grorud T-banestasjon nedre inngang ved torget"]];
const TITLES: [&[&str]; 3] = [
    &["Bolig", "Jobb?"],
    &["Bolig: Hva har du rett til?", "Slik søker du om penger til husleia"],
    &["Bolig, arbeid, økonomi og helse: Hva har du egentlig rett til, og hvordan søker du?"],
];
const FOOD: [&str; 6] = ["fruit", "biscuits", "hot-drinks", "halal-pizza", "lunch", "halal-lunch"];
const LANGUAGES: [&str; 16] = [
    "nb", "nn", "en", "so", "ar", "ti", "ta", "fa", "ur", "ckb", "kmr", "zh-Hans", "es", "pl",
    "uk", "se",
];

/// Writes the workspace of an office; its event has texts like those of a topic in the folders of `locales`.
pub fn write(number: u64, root: &Path, locales: &Path) -> io::Result<()> {
    let mut chance = Chance(number);
    let length = length(number);
    fs::create_dir_all(root.join("events/random"))?;
    let senders = senders(&mut chance, length, root)?;
    fs::write(root.join("oppslag.toml"), office(&mut chance, length, &senders))?;
    let mut languages = vec!["nb"];
    while languages.len() < 3 {
        let one = chance.of(&LANGUAGES);
        if !languages.contains(&one) {
            languages.push(one);
        }
    }
    let title = chance.fact(length, TITLES);
    for language in &languages {
        let text = bytes(&locales.join(language).join("topics/bolig.ftl"))?;
        let text = String::from_utf8_lossy(&text).into_owned();
        let own = |line: &str| {
            let replaced = *language == "nb" && line.starts_with("title =");
            if replaced { format!("title = {title}\n") } else { format!("{line}\n") }
        };
        let text: String = text.lines().map(own).collect();
        fs::write(root.join(format!("events/random/{language}.ftl")), text)?;
    }
    fs::write(root.join("events/random/event.toml"), event(&mut chance, length, &languages))
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut fs::File::open(path)?, &mut bytes)?;
    Ok(bytes)
}

/// One to eight senders with marks from very wide to very tall.
fn senders(chance: &mut Chance, length: Length, root: &Path) -> io::Result<Vec<String>> {
    let count = match length {
        Length::Short => 1 + chance.below(2),
        Length::Usual => 2 + chance.below(5),
        Length::Absurd => 5 + chance.below(4),
    };
    let mut all = Vec::new();
    for at in 0..count {
        let id = format!("sender-{at}");
        let folder = root.join("assets/senders").join(&id);
        fs::create_dir_all(&folder)?;
        let tenths = match length {
            Length::Absurd => [3, 8, 25, 60, 120][chance.below(5)],
            _ => [7, 10, 20, 35, 45][chance.below(5)],
        };
        let (width, inner) = (tenths * 10, tenths * 10 - 8);
        fs::write(
            folder.join("logo.svg"),
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"100\" viewBox=\"0 0 {width} 100\">\
                 <rect width=\"{width}\" height=\"100\" fill=\"#2A2859\"/>\
                 <rect x=\"4\" y=\"{}\" width=\"{inner}\" height=\"20\" fill=\"#FFFFFF\"/></svg>\n",
                10 + 8 * at
            ),
        )?;
        fs::write(
            folder.join("sender.toml"),
            format!(
                "name = \"{} {at}\"\ncolours = [\"#2A2859\", \"#FFFFFF\"]\nmin-height = {}\nclear-space = 0.{}\n\
                 on-white = true\nofficial = true\n",
                chance.fact(length, [&["Nav"], &["Bydel Bjerke", "Kirkens Bymisjon"], SPEAKERS[2]]),
                6 + chance.below(3),
                2 + chance.below(4),
            ),
        )?;
        all.push(id);
    }
    Ok(all)
}

fn office(chance: &mut Chance, length: Length, senders: &[String]) -> String {
    let quoted: Vec<String> = senders.iter().map(|id| format!("\"{id}\"")).collect();
    let mut text = format!(
        "organisation = \"{}\"\nsenders = [{}]\nreturn-address = [\"{}\", \"{}\", \"{}\"]\nwindow = \"{}\"\n\n",
        chance.fact(length, [&["Nav"], &["Bydel Bjerke"], SPEAKERS[2]]),
        quoted.join(", "),
        chance.fact(length, [&["Nav"], &["Nav Bjerke"], &["Nav Bjerke, mottaket for skjemaer"]]),
        chance.fact(
            length,
            [&["Boks 1"], &["Postboks 313 Alnabru"], &["Postboks 313 Alnabru sentrum"]]
        ),
        chance.of(TOWNS[0]),
        chance.of(&["c5", "c65", "e65"]),
    );
    text.push_str(&format!(
        "[venues.here]\nname = \"{}\"\nstreet = \"{}\"\ntown = \"{}\"\nstep-free = {}\n",
        chance.fact(length, VENUES),
        chance.fact(length, STREETS),
        chance.fact(length, TOWNS),
        chance.yes(),
    ));
    if chance.yes() {
        let stop = chance.fact(length, STOPS);
        text.push_str(&format!("bus-lines = [\"25\", \"31\"]\nbus-stop = \"{stop}\"\n"));
    }
    let name = chance.fact(length, PEOPLE);
    text.push_str(&format!("\n[contacts.one]\nname = \"{name}\"\nphone = \"+47 22 12 34 56\"\n"));
    if chance.yes() {
        text.push_str(&format!("title = \"{}\"\n", chance.fact(length, SPEAKERS)));
    }
    text
}

fn event(chance: &mut Chance, length: Length, languages: &[&str]) -> String {
    let list = |tags: &[&str]| -> String {
        tags.iter().map(|tag| format!("\"{tag}\"")).collect::<Vec<_>>().join(", ")
    };
    let path = chance.fact(
        length,
        [&["b"], &["bolig", "moter/bolig"], &["moter/varen/bolig-og-arbeid-og-helse"]],
    );
    let mut text = format!(
        "date = 2027-05-{:02}\nstart = {:02}:30\nend = {:02}:45\nvenue = \"here\"\ncontact = \"one\"\n\
         page = \"https://bydel.example/{path}\"\nlanguages = [{}]\nversion = 1\n\
         childcare = {}\nhalal = {}\n",
        3 + chance.below(10),
        8 + chance.below(6),
        15 + chance.below(6),
        list(languages),
        chance.yes(),
        chance.yes(),
    );
    if chance.yes() {
        text.push_str("letter-date = 2027-04-19\n");
    }
    if chance.yes() {
        text.push_str("reference = \"27/00512\"\n");
    }
    text.push_str(chance.of(&[
        "",
        "status = \"moved\"\nprevious-date = 2027-04-28\n",
        "status = \"cancelled\"\nprevious-date = 2027-04-28\n",
    ]));
    if chance.yes() {
        let way = chance.of(&["slip", "telephone", "sms", "web"]);
        text.push_str(&format!("\n[registration]\nby = \"{way}\"\ndeadline = 2027-04-29\n"));
        if matches!(way, "telephone" | "sms") {
            text.push_str("phone = \"+47 22 12 34 57\"\n");
        }
    }
    let offered = chance.below(match length {
        Length::Short => 2,
        Length::Usual => 5,
        Length::Absurd => 13,
    });
    let asked = chance.below(8);
    text.push_str(&format!(
        "\n[interpreters]\noffered = [{}]\non-request = [{}]\nnotice-days = {}\n",
        list(&LANGUAGES[3..3 + offered]),
        list(&LANGUAGES[16 - asked.min(16 - 3 - offered)..]),
        1 + chance.below(9),
    ));
    if chance.yes() {
        let speaker = chance.fact(length, SPEAKERS);
        text.push_str(&format!(
            "\n[[programme]]\nat = 14:00\nmessage = \"programme-tenants\"\nspeaker = \"{speaker}\"\n"
        ));
    }
    if chance.yes() {
        let food = match length {
            Length::Short => &FOOD[..chance.below(2)],
            Length::Usual => &FOOD[chance.below(4)..4],
            Length::Absurd => &FOOD[..],
        };
        text.push_str(&format!(
            "\n[[programme]]\nat = 14:10\nkind = \"break\"\nfood = [{}]\ncaseworker = {}\n",
            list(food),
            chance.yes(),
        ));
    }
    text
}

fn main() -> io::Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "random-offices".to_owned());
    let mut number = |usual: u64| args.next().and_then(|word| word.parse().ok()).unwrap_or(usual);
    let (first, count) = (number(1), number(3));
    for office in first..first + count {
        let root = Path::new(&folder).join(office.to_string());
        write(office, &root, Path::new("locales"))?;
    }
    Ok(())
}
