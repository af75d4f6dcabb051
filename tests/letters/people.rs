//! Recipients who do not exist, for tests and measurements: many scripts, short and long names, and a
//! share of the faults that lists have. The same seed gives the same list.

use std::fmt::Write;

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// No name.
    NoName,
    /// Neither street nor c/o.
    NoStreet,
    /// No postcode.
    NoPostcode,
    /// A postcode with a letter in it.
    BadPostcode,
    /// A name that is wider than any window.
    TooLong,
    /// A letter that no font has.
    NoGlyph,
    /// Every cell the same as in the row before.
    Twice,
    /// The same person as in the row before, with another telephone number.
    AlmostTwice,
    /// No language.
    NoLanguage,
    /// A language that there is no translation in.
    OtherLanguage,
    /// A word that is no language.
    StrangeLanguage,
    /// Reserved against letters.
    Reserved,
    /// A postcode whose zero Excel took: no fault, as it gets it back.
    LostZero,
}

/// Faults in the order in which they are dealt out.
pub(crate) const FAULTS: [Fault; 13] = [
    Fault::NoName,
    Fault::NoStreet,
    Fault::NoPostcode,
    Fault::BadPostcode,
    Fault::TooLong,
    Fault::NoGlyph,
    Fault::Twice,
    Fault::AlmostTwice,
    Fault::NoLanguage,
    Fault::OtherLanguage,
    Fault::StrangeLanguage,
    Fault::Reserved,
    Fault::LostZero,
];

const GIVEN: [&str; 30] = [
    "Ola",
    "Kari",
    "Åse",
    "Bjørn-Erik",
    "Fatuma",
    "Ahmed",
    "Abdirahman",
    "Hodan",
    "Selamawit",
    "Tesfay",
    "Priyanka",
    "Nguyễn Thị Hồng",
    "Jarosław",
    "Małgorzata",
    "Oleksandr",
    "Sáhkku",
    "María José",
    "Xóchitl",
    "İbrahim",
    "Şêrîn",
    "Þórbjörg",
    "Đặng",
    "محمد",
    "فاطمة",
    "ዮሃንስ",
    "குமரன்",
    "Олена",
    "小明",
    "Bo",
    "I",
];
const FAMILY: [&str; 24] = [
    "Nordmann",
    "Ødegård",
    "Ås",
    "Hassan",
    "Mohamud Warsame",
    "Tekle Gebremariam",
    "Sivanesan",
    "Kowalska-Wiśniewska",
    "Шевченко",
    "Fernández de la Vega y Rodríguez",
    "El-Sayed",
    "O’Connor",
    "Nilsen",
    "Sundaramoorthy Ramanathan",
    "Guttorm",
    "Yılmaz",
    "Çelik",
    "Đỗ",
    "الأحمد",
    "ሃይለ",
    "சிவகுமார்",
    "王",
    "Berg",
    "Li",
];
const STREETS: [&str; 10] = [
    "Årvollveien",
    "Trondheimsveien",
    "Sinsenveien",
    "Østre Aker vei",
    "Økernveien",
    "Kongsveien",
    "Professor Birkelands vei",
    "Brobekkveien",
    "Nordre Gate",
    "Ole Brumms vei",
];
const LANGUAGES: [(&str, &str); 16] = [
    ("nb", "norsk"),
    ("nn", "nynorsk"),
    ("en", "Engelsk"),
    ("so", "Soomaali"),
    ("ar", "arabisk"),
    ("ti", "ti"),
    ("ta", "tamil"),
    ("fa", "farsi"),
    ("ur", "Urdu"),
    ("ckb", "sorani"),
    ("kmr", "kurmanji"),
    ("zh-Hans", "kinesisk"),
    ("es", "Spanish"),
    ("pl", "polski"),
    ("uk", "ukrainsk"),
    ("se", "nordsamisk"),
];
/// The names of the columns.
pub(crate) const HEADER: &str =
    "Fornavn;Etternavn;C/o;Adresse;Postnr;Poststed;Land;Språk;Antall;Telefon;Reservert";

/// Someone on the list.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// The number of the row, the names of the columns being in row 1.
    pub(crate) row: u32,
    /// The cells.
    pub(crate) cells: [String; 11],
    /// The tag of the language that the letter is to be in.
    pub(crate) language: &'static str,
    /// What is wrong.
    pub(crate) fault: Option<Fault>,
}

/// A list and what is in it.
#[derive(Debug)]
pub(crate) struct List {
    /// Everybody, in the order of the rows.
    pub(crate) people: Vec<Person>,
}

struct Dice(u64);

impl Dice {
    /// A number below `below` (xorshift64*).
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % below
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

/// `count` people of whom one in `every` has a fault; none has where it is 0.
pub(crate) fn list(count: usize, every: usize, languages: &[&str]) -> List {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let spoken: Vec<(&'static str, &'static str)> = LANGUAGES
        .into_iter()
        .filter(|(tag, _)| languages.is_empty() || languages.contains(tag))
        .collect();
    let mut people: Vec<Person> = Vec::with_capacity(count);
    let mut faults = 0;
    for index in 0..count {
        let row = index as u32 + 2;
        let (tag, language) = *dice.pick(&spoken);
        let copies =
            if dice.roll(40) == 0 { (2 + dice.roll(3)).to_string() } else { String::new() };
        let care_of =
            if dice.roll(25) == 0 { dice.pick(&GIVEN).to_string() } else { String::new() };
        let abroad = dice.roll(100) == 0;
        let (postcode, place, country) = if abroad {
            (format!("{:05}", 10_000 + dice.roll(89_999)), "Göteborg", "Sverige")
        } else {
            (
                format!("{:04}", 1 + dice.roll(1295)),
                "Oslo",
                if dice.roll(9) == 0 { "Norge" } else { "" },
            )
        };
        let mut cells = [
            dice.pick(&GIVEN).to_string(),
            // A number makes each of them one of a kind.
            format!("{} {}", dice.pick(&FAMILY), roman(index)),
            care_of,
            format!("{} {}", dice.pick(&STREETS), 1 + dice.roll(240)),
            postcode,
            place.to_owned(),
            country.to_owned(),
            language.to_owned(),
            copies,
            format!("+47 9{:02} {:02} {:03}", dice.roll(100), dice.roll(100), dice.roll(1000)),
            String::new(),
        ];
        let mut language = tag;
        let fault = (every > 0 && index > 0 && index % every == every / 2).then(|| {
            faults += 1;
            FAULTS[(faults - 1) % FAULTS.len()]
        });
        match fault {
            Some(Fault::NoName) => (cells[0], cells[1]) = (String::new(), String::new()),
            Some(Fault::NoStreet) => (cells[2], cells[3]) = (String::new(), String::new()),
            Some(Fault::NoPostcode) => (cells[4], cells[6]) = (String::new(), String::new()),
            Some(Fault::BadPostcode) => (cells[4], cells[6]) = ("O590".to_owned(), String::new()),
            Some(Fault::TooLong) => cells[1] = "Wolfeschlegelsteinhausenbergerdorff".repeat(2),
            Some(Fault::NoGlyph) => cells[1] = format!("გიორგი {}", roman(index)),
            Some(Fault::Twice) => {
                cells = people[index - 1].cells.clone();
                language = people[index - 1].language;
            }
            Some(Fault::AlmostTwice) => {
                cells = people[index - 1].cells.clone();
                cells[9] = "+47 900 00 000".to_owned();
                language = people[index - 1].language;
            }
            Some(Fault::NoLanguage) => (cells[7], language) = (String::new(), "nb"),
            Some(Fault::OtherLanguage) => (cells[7], language) = ("rumensk".to_owned(), "nb"),
            Some(Fault::StrangeLanguage) => (cells[7], language) = ("marsisk".to_owned(), "nb"),
            Some(Fault::Reserved) => cells[10] = "ja".to_owned(),
            Some(Fault::LostZero) => {
                (cells[4], cells[5], cells[6]) =
                    ("590".to_owned(), "Oslo".to_owned(), String::new());
            }
            None => {}
        }
        people.push(Person { row, cells, language, fault });
    }
    List { people }
}

/// Letters that count, so that no name has digits.
fn roman(mut number: usize) -> String {
    let mut letters = String::new();
    for _ in 0..4 {
        letters.insert(0, char::from(b'A' + (number % 26) as u8));
        number /= 26;
    }
    letters[..1].to_owned() + &letters[1..].to_lowercase()
}

impl List {
    /// The list as Excel in Norway writes it, but for the encoding.
    pub(crate) fn csv(&self) -> String {
        let mut text = format!("{HEADER}\r\n");
        for person in &self.people {
            let _ = write!(text, "{}\r\n", person.cells.join(";"));
        }
        text
    }
}
