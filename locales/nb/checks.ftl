### Det hvert funn sier, og hva man gjør med det. Navnet er koden til funnet.

unreadable-file = Denne filen mangler eller kan ikke leses.{ $reason ->
    [none] { "" }
    [font] { " " }Skriften er skadet, eller den krever mer tid og minne enn noen skrift trenger.
    [special] { " " }Her står noe annet enn en vanlig fil, for eksempel en mappe.
   *[other] { " " }({ $reason })
}
    .hint = { $reason ->
        [font] Hent skriften på nytt der den kommer fra.
        [special] Legg en vanlig fil på plass. Kommer innholdet fra et annet program, lagrer du det i en fil først.
       *[other] Legg filen på plass, eller se etter at du har lov til å lese den.
    }
oversized-file = Denne filen er større enn { $limit } MB.
    .hint = Er det riktig fil? Bruk en som er mindre.
wrong-encoding = { $kind ->
    [utf-16] Filen er lagret på en måte som oppslag ikke leser (UTF-16).
    [document] Dette er et dokument og ingen tekstfil, selv om navnet ser slik ut.
   *[other] Filen er lagret slik at æ, ø og å kan bli feil.
}
    .hint = { $kind ->
        [document] Åpne den i programmet den er laget i, kopier teksten, og lim den inn i en ny fil i Notisblokk. Velg «UTF-8» ved «Koding» når du lagrer.
       *[other] Åpne den i Notisblokk, velg «Lagre som», og velg «UTF-8» ved «Koding».
    }
toml-syntax = { $fault ->
    [curly] Anførselstegnene her er buede, slik Word lager dem. De må være rette.
    [colon] Her står det kolon der det skal stå likhetstegn.
    [equals] Likhetstegnet mangler på denne linjen.
    [no-value] Det står ingenting etter likhetstegnet.
    [quote] Her begynner et anførselstegn som ikke blir lukket.
    [inner-quotes] Teksten har anførselstegn inni seg, så den slutter for tidlig.
    [text] En tekst må stå mellom anførselstegn.
    [zero] Et tall kan ikke begynne med 0.
    [date] En dato skrives med år, måned og dag.
    [time] Et klokkeslett skrives med to sifre, kolon og to sifre.
    [no-such-day] Denne dagen finnes ikke i kalenderen.
    [no-such-time] Dette klokkeslettet finnes ikke.
    [comma] Et tall skrives med punktum, ikke med komma.
    [flag] Ja og nei skrives true og false.
    [bracket] En klamme blir åpnet her, men ikke lukket.
    [list] Listen er skrevet feil. Hver tekst skal stå mellom anførselstegn, med komma mellom, og alle i hakeparenteser.
    [backslash] En omvendt skråstrek kan ikke stå alene mellom doble anførselstegn.
    [trailing] Det står noe etter teksten som ikke hører hjemme her.
    [twice] Dette står to ganger i filen.
    [key] Navnet foran likhetstegnet kan bare ha bokstavene a–z, tall og bindestrek.
    [comment] En merknad begynner med tegnet #.
    [invisible] Det står et usynlig tegn på denne linjen.
    [line-ends] Linjene er lagret på en gammel måte.
    [line] Denne linjen er verken en overskrift i hakeparenteser eller et navn med likhetstegn.
   *[other] Noe er skrevet feil her ({ $reason }).
}
    .hint = { $write ->
        [none] { $fault ->
            [no-value] Skriv verdien, eller slett linjen.
            [no-such-day] Se i kalenderen, og skriv datoen på nytt.
            [no-such-time] Skriv et klokkeslett fra 00:00 til 23:59.
            [twice] Slett den ene, eller slå dem sammen.
            [bracket] Lukk den: [ trenger ], [[ trenger ]], og { "{" } trenger { "}" }.
            [quote] Lukk det på samme linje.
            [comment] Skriv # først på linjen, eller slett den.
            [invisible] Slett linjen og skriv den på nytt. Ikke kopier den.
            [line-ends] Åpne filen i Notisblokk og lagre den på nytt.
            [key] Skriv navnet uten æ, ø, å og mellomrom.
           *[other] Skriv linjen slik de andre står: navn, likhetstegn og verdi. Tekster står mellom rette anførselstegn.
        }
       *[other]
            Skriv:
            { $write }
    }
unknown-key = oppslag kjenner ikke «{ $key }».
    .hint = { $place ->
        [here]
            Det heter «{ $suggestion }». Skriv:
            { $lines }
        [beside]
            «{ $suggestion }» hører sammen med en linje til. Skriv begge:
            { $lines }
        [there] Det heter «{ $suggestion }», og det står her alt. Slett denne linjen.
        [top]
            «{ $suggestion }» skal stå øverst i filen, over alle overskrifter i hakeparenteser. Flytt linjen dit:
            { $lines }
        [section]
            «{ $suggestion }» hører hjemme i en egen del. Har filen delen fra før, skriver du det der. Ellers skriver du nederst i filen:
            { $lines }
        [texts]
            Det står ikke i denne filen, men i tekstene ved siden av, for eksempel nb.ftl. Skriv der:
            { $lines }
       *[none] { $suggestion ->
            [none] Er det skrevet feil, retter du det. Hvis ikke, sletter du linjen.
           *[other] Mente du «{ $suggestion }»?
        }
    }
missing-key = «{ $key }» mangler.
    .hint = Skriv en linje { $key } = …
invalid-value = «{ $key }» kan ikke ha denne verdien.
    .hint = { $expected ->
        [meant] Skriv: { $write }
        [text] Skriv en tekst i anførselstegn. Den kan ikke være tom.
        [flag] Skriv true (ja) eller false (nei).
        [integer] Skriv et helt tall av rimelig størrelse.
        [number] Skriv et tall.
        [date] Skriv en dato som finnes, for eksempel 2027-05-12.
        [time] Skriv et klokkeslett, for eksempel 13:30.
        [list] Skriv en liste i hakeparenteser.
        [table] Skriv en del med egne linjer.
        [colour] Skriv en farge, for eksempel "#FFF5B1".
        [url] Skriv en nettadresse som begynner med https:// og ikke er lengre enn noen hundre tegn.
        [severity] Skriv "error" (feil), "warning" (advarsel) eller "info" (opplysning). Vil du godta et funn, skriver du et unntak med begrunnelse.
        [requirement] Skriv "voluntary" (frivillig), "free" (gratis), "interpreter" (tolk), "contact" (kontakt), "venue" (sted) eller "sender" (avsender).
        [status] Skriv "planned" (som planlagt), "moved" (flyttet) eller "cancelled" (avlyst).
        [registration] Skriv "none" (ingen), "slip" (svarslipp), "telephone" (telefon), "sms" eller "web" (nettside).
        [programme] Skriv "break" (pause), eller slett linjen: Alt annet i programmet har en tekst (message).
        [language] Skriv språkkoden, eller språkkoden og språkets eget navn.
        [direction] Skriv "ltr" (fra venstre) eller "rtl" (fra høyre).
        [review] Skriv "unreviewed" (ikke godkjent) eller "reviewed" (godkjent).
        [check] Skriv koden til et funn, for eksempel "stand-in-sender-logo".
        [weekday] Skriv navnet på en ukedag på et av språkene, for eksempel "onsdag".
        [choice] Skriv ett av disse: { LIST($known) }.
        [printable] Her står et styretegn som XML ikke kan inneholde. Slett det.
        [hash] Tallene passer ikke til teksten under. Noen har endret en av dem for hånd. Få teksten lest, og skriv det ned med «oppslag review sign».
        [line] Skriv et navn eller en annen tekst på én linje.
        [set] Skriv "print" (utskrift), "web" (skjerm) eller "all" (begge).
        [via] Skriv "cli", "local" eller "sign-on".
        [files] Tallene passer ikke til listen over filer. Noen har endret en av dem for hånd. Spør avsenderen på nytt, og skriv svaret ned med «oppslag approve».
        [logo] Skriv filen med logoen: SVG eller PNG.
        [window] Skriv et vindu som brevet kjenner: c5, c65 eller e65.
       *[other] Se i eksempelet.
    }
xml-syntax = Dette er ingen TBX-fil som kan leses: { $reason }.
    .hint = Eksporter filen fra verktøyet på nytt. Retter du selv, så se på stedet som vises: Alle elementer skal lukkes, og & skrives &amp;.
csv-syntax = { $fault ->
    [quote] Her begynner et anførselstegn som aldri blir lukket.
    [list-quote] Rad { $row }: Her begynner et anførselstegn. Det sluker radene etter seg, eller blir aldri lukket.
    [cells] Denne raden har ikke like mange celler som den første.
    [twice] Denne kolonnen står to ganger.
    [column] Kolonnen «{ $column }» mangler i den første raden.
   *[language] Denne cellen er fylt ut, men språket i raden har ikke noe slikt felt.
}
    .hint = { $fault ->
        [quote] Lukk det, eller skriv det to ganger når det hører til teksten.
        [list-quote] Slett tegnet i denne raden, eller skriv det to ganger når det hører til teksten. Ingen i radene etter er lest.
        [cells] Åpne tabellen i et regneark og lagre den som CSV UTF-8 med semikolon.
        [twice] Slett den ene.
        [column] Begynn med en tabell fra «oppslag glossary export --format csv», og la den første raden stå.
       *[language] Tøm cellen, eller flytt teksten til raden for riktig språk.
    }
incomplete-entry = { $part ->
    [id] Dette begrepet har ingen id.
    [language] Her står det ikke hvilket språk det er.
    [words] «{ $concept }» har en merknad her, men ikke noe ord.
   *[term] Begrepet har ikke noe ord her.
}
    .hint = { $part ->
        [id] Skriv id-en til begrepet i locales/nb/glossary.toml, eller en ny.
        [language] Skriv språkkoden, for eksempel «so».
       *[term] Skriv ordet, eller ta bort hele oppføringen.
    }
duplicate-entry = «{ $concept }» står her for andre gang{ $tag ->
    [none] {""}
   *[other] { " " }på språket «{ $tag }»
}.
    .hint = Slå de to sammen, eller gi den ene en annen id.
unknown-concept = Ordlisten har ikke begrepet «{ $concept }».
    .hint = { $suggestion ->
        [none] Legg det til med det norske ordet først, eller rett id-en.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-data-category = oppslag har ikke plass til «{ $category }». Det blir ikke tatt med.
    .hint = Skriv det som er viktig, i merknaden eller forklaringen.
exchange-syntax = { $kind ->
    [po] Denne linjen hører ikke til i en PO-fil.
    [xml] XML-en kan ikke leses: { $reason }.
    [xliff] Dette er ingen XLIFF-fil.
    [xlsx] Dette er ingen Excel-fil som kan leses.
    [docx] Dette er verken en Word-fil eller en Excel-fil som kan leses.
    [binary] Dette er ingen fil som oppslag tar tilbake fra oversettere.
    [columns] Det står ingen tabell med tekstene våre i denne filen.
   *[empty] Det står ingen tekster i denne filen.
}
    .hint = { $kind ->
        [po] Eksporter filen fra verktøyet på nytt. Hver tekst står mellom anførselstegn, på en linje for seg.
        [xml] Eksporter filen fra verktøyet på nytt.
       *[other] Send filen som «oppslag review export» laget, ferdig utfylt. Word-filer må lagres som .docx og Excel-filer som .xlsx.
    }
broken-placeable = { $row ->
    [0] {""}
   *[other] Rad { $row }:{" "}
}{ $kind ->
    [brace] En krøllparentes i «{ $id }» er åpnet og ikke lukket, eller lukket og ikke åpnet: { $text }
    [lost] «{ $id }» mangler { $placeable }: { $text }
   *[unknown] «{ $id }» har { $placeable }, som ikke står i originalen: { $text }
}
    .hint = Be oversetteren rette raden. Alt annet i filen er tatt med.
changed-meanwhile = { $row ->
    [0] {""}
   *[other] Rad { $row }:{" "}
}{ $kind ->
    [original] Originalen til «{ $id }» er endret etter at filen ble laget. Den var «{ $then }» og er nå «{ $now }».
   *[translation] Noen har endret «{ $id }» etter at filen ble laget. I filen står det «{ $then }», og teksten er nå «{ $now }».
}
    .hint = { $kind ->
        [original] Send den nye originalen til oversetteren: oppslag review export --state open
       *[translation] Velg en av de to, og skriv den inn i teksten selv.
    }
untaken-sentence = { $row ->
    [0] {""}
   *[other] Rad { $row }:{" "}
}{ $kind ->
    [unknown] Teksten «{ $id }» finnes ikke.
    [twice] «{ $id }» står to ganger med ulik oversettelse. Den første er tatt med.
    [unfinished] Oversettelsen av «{ $id }» er merket som ikke ferdig.
    [incomplete] «{ $id }» mangler setningen for alle andre tall.
    [changed] «{ $id }» ble endret mens filen ble lest.
    [value] «{ $id }» hører til en tekst som ikke er oversatt ennå.
   *[broken] «{ $id }» ville blitt lest som noe annet enn det som står i filen.
}
    .hint = { $kind ->
        [unknown] Er teksten slettet, trenger du ikke gjøre noe. Ellers må du se etter om den første kolonnen er slik den var.
        [twice] Slett den ene raden, og les filen på nytt.
        [unfinished] Ta bort merket i verktøyet, eller spør oversetteren.
       *[other] Rett det i filen, og les den på nytt.
    }
unused-exception = Unntaket for «{ $excepted }» trengs ikke lenger.
    .hint = Slett det, så det ikke skjuler en feil senere.
date-weekday-mismatch = { $kind ->
    [week] { DATETIME($date, dateStyle: "full") } er i uke { $week }, men her står det uke { $stated }.
   *[weekday] Ukedagen stemmer ikke: Datoen er { DATETIME($date, dateStyle: "full") }, men her står det «{ $stated }».
}
    .hint = { $kind ->
        [week] Rett uken eller datoen.
       *[weekday] Rett ukedagen eller datoen. «{ $stated }» passer med { DATETIME($fitting, dateStyle: "full") }.
    }
contradictory-fact = { $kind ->
    [time] Møtet er fra klokka { $start } til { $end }, men her står det «{ $stated }».
    [date] Møtet er { DATETIME($date, dateStyle: "full") }, men her står det «{ $stated }».
    [price] Alle sidene sier at møtet er gratis, men her står det «{ $stated }».
   *[place] Møtet er på { $place }, men her står det «{ $stated }».
}
    .hint = { $kind ->
        [time] Rett teksten eller event.toml. Enda bedre: Ta det ut. Tid og sted står på alle sidene.
        [date] Rett teksten eller event.toml. Enda bedre: Ta den ut. Datoen står på alle sidene.
        [price] Slett prisen. Er møtet ikke gratis, gir du arrangementet sin egen tekst «free» på alle språkene.
       *[place] Rett teksten eller event.toml. Enda bedre: Ta det ut. Tid og sted står på alle sidene.
    }
date-in-past = Datoen er passert: { DATETIME($date, dateStyle: "full") }. I dag er det { DATETIME($today, dateStyle: "full") }.
    .hint = Er det riktig år?
end-before-start = Møtet slutter klokka { $end }, men begynner klokka { $start }.
    .hint = Rett det ene klokkeslettet.
deadline-after-event = Fristen ({ DATETIME($deadline, dateStyle: "full") }) er etter møtet ({ DATETIME($date, dateStyle: "full") }).
    .hint = Sett en tidligere frist.
deadline-on-closed-day = Fristen er på en dag da kontoret er stengt: { DATETIME($deadline, dateStyle: "full") }.
    .hint = Sett den til { DATETIME($open, dateStyle: "full") }, eller til en annen arbeidsdag.
letter-date-too-late = Brevet er datert { DATETIME($dated, dateStyle: "full") }. Møtet er { DATETIME($date, dateStyle: "full") }.
    .hint = Skriv dagen da brevene blir sendt, eller slett linjen: Da har brevet ingen dato.
unknown-language = oppslag har ikke språket «{ $tag }».
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }. Har språket tolk, men ingen oversettelse, skriver du {"{"} tag = "…", name = "…" {"}"}.
        [import] Disse finnes: { LIST($known) }. Et nytt språk må først ha en mappe i locales/.
       *[other] Mente du «{ $suggestion }»?
    }
language-not-in-event = Arrangementet har ikke språket «{ $tag }».
    .hint = Det har { LIST($known) }.
missing-translation = Det er ingen fil med tekstene på «{ $tag }».
    .hint = Lag filen, med de samme navnene som i nb.ftl. Eller ta språket ut av listen i event.toml.
unknown-topic = Det finnes ikke noe tema som heter «{ $topic }».
    .hint = { $suggestion ->
        [none] Skriv et av disse: { LIST($known) }. «oppslag list topics» viser dem. Er det et nytt tema, sletter du linjen og skriver tekstene ved siden av event.toml.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-venue = Stedet «{ $venue }» står ikke i oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Legg det til i oppslag.toml, med navn og adresse:
           *[some] Kjente steder: { LIST($known) }. Skriv et av dem. Er det et nytt sted, legger du det til i oppslag.toml:
        }
            { $section }
       *[other] Mente du «{ $suggestion }»?
    }
unknown-contact = Kontakten «{ $contact }» står ikke i oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Legg den til i oppslag.toml, med navn og telefon:
           *[some] Kjente kontakter: { LIST($known) }. Skriv en av dem. Er det en ny, legger du den til i oppslag.toml:
        }
            { $section }
       *[other] Mente du «{ $suggestion }»?
    }
unknown-paper = Papiret «{ $paper }» står ikke i oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Legg det til i oppslag.toml:
           *[some] Kjente papirer: { LIST($known) }. Skriv et av dem. Er det et nytt papir, legger du det til i oppslag.toml:
        }
            { $section }
       *[other] Mente du «{ $suggestion }»?
    }
unknown-template = Det finnes ingen mal som heter «{ $template }».
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-size = Ingen mal har størrelsen «{ $size }».
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-sender = Avsenderen «{ $sender }» finnes ikke.
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }. Er det en ny avsender, legger du logoen og sender.toml i assets/senders/{ $sender }/.
       *[other] Mente du «{ $suggestion }»? Er det en annen avsender, legger du logoen og sender.toml i assets/senders/{ $sender }/.
    }
missing-sender-logo = { $page ->
    [0] Logoen til { $sender } er ikke på denne siden.
   *[other] Logoen til { $sender } er ikke på side { NUMBER($page) }.
}
    .hint = { $page ->
        [0] Malen må vise alle avsenderne. Bruk linjen med avsendere som malene har felles.
       *[other] Sett inn avsenderens egen logo. En logo som er skjult, hvit på hvitt eller nesten helt bortskåret, teller ikke.
    }
unusable-sender-logo = Logoen til { $sender } kan ikke trykkes: { $fault ->
    [large] Filen er større enn 8 MB, eller bildet er større enn noen trykker.
    [other] Den er verken SVG eller PNG.
    [active] Filen har mer enn en tegning, for eksempel et skript eller en nettside.
    [outside] Den henter noe fra et annet sted, for eksempel et bilde eller en skrift.
    [entities] Filen bruker forkortelser (entiteter) som kan skjule noe annet.
    [live-text] Bokstavene er tekst, og skriften finnes kanskje ikke på andre maskiner.
    [deep] Den er så innviklet at det krever for mye tid eller minne å tegne den.
    [empty] Ingenting i den synes på hvitt papir.
    [long] Den er så lang og smal at den ikke får plass på noen side.
    [coarse] Den har for få piksler og blir uskarp på trykk.
    [colours] Den har { LIST($foreign) }, men sender.toml tillater bare { LIST($colours) }.
    [stand-in] Den er bare til øvelse, selv om sender.toml sier official = true.
   *[broken] Filen er skadet og kan ikke tegnes.
}
    .hint = { $fault ->
        [live-text] Be avsenderen om en fil der bokstavene er kurver, eller gjør dem om selv. I Illustrator: Tekst → Lag konturer. I Inkscape: Bane → Objekt til bane.
        [deep] Be avsenderen om en enklere fil.
        [long] Be avsenderen om en annen utgave av logoen.
        [coarse] Be avsenderen om logoen som SVG, eller som en PNG som er minst 600 piksler høy.
        [colours] Be avsenderen om filen i riktige farger. Er fargene i filen riktige, skriver du dem i listen colours i sender.toml i samme mappe.
        [empty] Be avsenderen om filen som er laget for hvitt papir.
        [stand-in] Få logoen fra { $sender }, og legg den som { $folder }/logo.svg. Har du den ikke ennå, skriver du official = false i sender.toml i samme mappe.
       *[other] Be avsenderen om logoen som vanlig SVG.
    }
stand-in-sender-logo = Logoen til { $sender } er bare til øvelse. Siden skal ikke trykkes med den.
    .hint = Få logoen fra { $sender }, og legg den som { $folder }/logo.svg. Skriv så official = true i sender.toml i samme mappe.
undersized-sender-logo = { $page ->
    [0] Logoen til { $sender } er { NUMBER($height) } mm høy. Den må være minst { NUMBER($minimum) } mm.
   *[other] Logoen til { $sender } på side { NUMBER($page) } er { NUMBER($height) } mm høy. Den må være minst { NUMBER($minimum) } mm.
}
    .hint = Gi logoene mer plass i malen, eller ta bort noe annet.
blurred-sender-logo = Logoen til { $sender } på side { NUMBER($page) } er uklar: Den er så skarp som et bilde på { NUMBER($pixels) } piksler i høyden.
    .hint = Bruk avsenderens egen fil, helst SVG eller PDF, ikke et bilde fra en nettside.
cropped-sender-logo = { NUMBER($cropped) } prosent av logoen til { $sender } på side { NUMBER($page) } er skåret bort.
    .hint = Vis hele logoen. I Word eller Canva: Angre beskjæringen, eller gjør rammen større.
distorted-sender-logo = { $kind ->
    [planned] Malen strekker logoen til { $sender } { NUMBER($stretch) } prosent.
    [turned] Malen dreier logoen til { $sender } eller gjør den skjev, { NUMBER($skew) } grader.
   *[seen] Logoen til { $sender } på side { NUMBER($page) } har feil form: strukket { NUMBER($stretch) } prosent, skjev { NUMBER($skew) } grader.
}
    .hint = Sett inn logoen på nytt, og dra i et hjørne når du endrer størrelsen, så formen holder seg.
obscured-sender-logo = { $kind ->
    [hidden] Malen viser ikke logoen til { $sender } slik filen har den: { NUMBER($covered) } prosent er annerledes.
    [covered] Noe ligger over logoen til { $sender } på side { NUMBER($page) }: { NUMBER($covered) } prosent er dekket.
   *[crowded] Noe står for nær logoen til { $sender } på side { NUMBER($page) }: { NUMBER($clear) } mm unna. Logoen trenger { NUMBER($clear-demanded) } mm fri plass.
}
    .hint = { $kind ->
        [covered] Flytt det som ligger over logoen.
       *[crowded] Flytt tekst, streker og andre logoer lenger unna, eller gjør logoen mindre.
    }
recoloured-sender-logo = { $negative ->
    [yes] Logoen til { $sender } på side { NUMBER($page) } er hvit på mørk bunn, og det tillater ikke avsenderen.
   *[no] Logoen til { $sender } på side { NUMBER($page) } har feil farge: { $colour } i stedet for { $colour-expected }.
}
    .hint = Bruk avsenderens egen fil som den er. Skriv ut i farger, eller på ark der logoen alt er trykt.
black-near-logo = Noe svart står { NUMBER($distance) } mm fra logoen til { $sender } på side { NUMBER($page) }. Når et ark skrives ut i to omganger, må det være { NUMBER($demanded) } mm, for skrivere treffer ikke helt likt.
    .hint = Flytt teksten eller streken bort fra logoen. Den står { NUMBER($left) } mm fra venstre kant og { NUMBER($top) } mm fra toppen.
more-than-logos = Filen til fargeskriveren har mer på side { NUMBER($page) } enn logoene. Det står fra { NUMBER($left) } til { NUMBER($right) } mm fra venstre kant og fra { NUMBER($top) } til { NUMBER($bottom) } mm fra toppen.
    .hint = La bare logoene stå i denne filen, og legg resten i filen til svartskriveren. Passmerker må stå i begge.
colour-in-black-file = { $kind ->
    [image] { $count ->
        [one] Et bilde på side { NUMBER($page) } i filen til svartskriveren har farger: { $colour }.
       *[other] { $count } bilder på side { NUMBER($page) } i filen til svartskriveren har farger. Det første har { $colour }.
    }
    [shading] En fargeovergang på side { NUMBER($page) } i filen til svartskriveren har farger: { $colour }.
   *[operator] { $count ->
        [one] Side { NUMBER($page) } i filen til svartskriveren bruker farge: { $colour }.
       *[other] Side { NUMBER($page) } i filen til svartskriveren bruker farger { $count } steder. Den første er { $colour }.
    }
}{ $inside ->
    [page] { "" }
    [form] { " " }Den står i en tegning som ligger inne i filen.
    [pattern] { " " }Den står i et mønster.
    [font] { " " }Den står i en skrift.
    [mask] { " " }Den står i en maske.
   *[annotation] { " " }Den står i en merknad eller lenke på siden.
}
    .hint = Gjør det svart, grått eller hvitt i programmet som filen kommer fra, og gjør bilder om til gråtoner.
mismatched-overlay = { $kind ->
    [pages] Antall sider er { NUMBER($pages) } her og { NUMBER($other-pages) } i { $other }. De er ikke to utskrifter til de samme arkene.
    [size] Side { NUMBER($page) } er { NUMBER($width) } × { NUMBER($height) } mm her og { NUMBER($other-width) } × { NUMBER($other-height) } mm i { $other }.
    [blank] Side { NUMBER($page) } i denne filen er tom. Alt som ikke er i { $other }, skulle stå der.
    [both-coloured] Både denne filen og { $other } har farger. Da går det ikke an å si hvilken som er til svartskriveren.
   *[no-colour] Verken denne filen eller { $other } har farger. Da går det ikke an å si hvilken som er til fargeskriveren.
}
    .hint = { $kind ->
        [both-coloured] Gjør den ene svart og grå, eller la navnene slutte på -colour og -black.
        [no-colour] Lag begge på nytt, så logoene beholder fargene sine: oppslag render --split
       *[other] Lag begge på nytt fra den samme siden, i samme størrelse.
    }
unreadable-page = { $reason ->
    [encrypted] Filen krever passord og kan ikke undersøkes.
    [cut] Slutten av filen mangler: Noe gikk galt da den ble kopiert, sendt eller lagret.
    [picture] Dette er et bilde som oppslag ikke kan lese (GIF, BMP, HEIC eller AVIF).
    [document] Dette er et dokument og ingen ferdig side.
    [huge] { $page ->
        [0] Filen har mer enn 2000 sider.
       *[other] Side { NUMBER($page) } har flere piksler enn det går an å undersøke.
    }
    [vast] Side { NUMBER($page) } er mer enn 3 meter lang og kan ikke undersøkes.
    [slow] { $page ->
        [0] Filen tar for lang tid å åpne.
       *[other] Side { NUMBER($page) } tar for lang tid å tegne.
    }
    [costly] { $page ->
        [0] Det krever for mye minne å åpne filen.
       *[other] Det krever for mye minne å tegne side { NUMBER($page) }.
    }
    [skipped] Side { NUMBER($page) } og kanskje flere er ikke undersøkt: De andre sidene krevde for mye tid eller minne.
   *[broken] { $page ->
        [0] Filen er skadet, eller den er verken PDF, PNG, JPEG, TIFF eller WebP.
       *[other] Side { NUMBER($page) } er skadet og kan ikke tegnes.
    }
}
    .hint = { $reason ->
        [encrypted] Eksporter den på nytt fra programmet den er laget i, uten passord.
        [cut] Kopier den eller last den ned på nytt, og se etter at den lar seg åpne. Hjelper ikke det, eksporterer du den på nytt.
        [picture] Er siden laget i et program, eksporterer du den derfra som PDF. Ellers lagrer du bildet som PNG eller JPEG.
        [document] Lagre det som PDF, og sjekk den. I Word og PowerPoint: Fil → Lagre som → PDF. I Publisher og LibreOffice: Fil → Eksporter.
        [vast] Eksporter den i en mindre målestokk, for eksempel 1:10, slik trykkerier også vil ha den.
        [slow] Eksporter den som PDF med færre og enklere sider, eller som PNG med 300 punkter per tomme.
        [costly] Eksporter den som PDF med færre og enklere sider, eller som PNG med 300 punkter per tomme.
        [skipped] Rett sidene som de andre funnene nevner, eller sjekk én side om gangen.
        [huge] { $page ->
            [0] Del den opp, og sjekk hver del.
           *[other] Eksporter den med 300 punkter per tomme.
        }
       *[broken] Eksporter den på nytt fra programmet den er laget i.
    }
invalid-svg = { $fault ->
    [empty] Det er ingenting i denne filen.
    [kind] Dette er en fil av typen { $kind }, selv om navnet er det en logo skal ha.
    [page] Dette er en nettside og ikke en logo.
    [packed] Dette SVG-bildet er pakket, slik filer som slutter på .svgz er.
    [encoding] Dette SVG-bildet er ikke lagret som UTF-8.
    [broken] Dette SVG-bildet er ødelagt: Det kan ikke leses fra linje { $line }.
    [size] Dette SVG-bildet sier ikke hvor stort det er.
    [pixels] Dette PNG-bildet er ødelagt.
   *[other] Dette er ikke et SVG-bilde.
}
    .hint = { $fault ->
        [packed] Åpne bildet i et tegneprogram, og lagre det som vanlig SVG.
        [encoding] Åpne bildet i et tegneprogram, og lagre det som SVG en gang til.
        [size] Åpne bildet i et tegneprogram, og lagre det som SVG en gang til, med viewBox.
       *[other] Be avsenderen om logoen som SVG, eller som PNG med mange piksler. Det hjelper ikke å gi filen et nytt navn.
    }
fluent-syntax = { $fault ->
    [expected] Tegnet «{ $detail }» mangler her.
    [colon] Her står det kolon der det skal stå likhetstegn.
    [equals] Likhetstegnet mangler etter navnet på teksten.
    [name-with-space] Navnet på en tekst kan ikke ha mellomrom.
    [name] Her mangler navnet på en tekst, eller det har andre tegn enn a–z, tall og bindestrek.
    [indent] Denne linjen hører til linjen over, eller den mangler navn og likhetstegn.
    [tab] Her begynner en linje med tabulator.
    [comment] Det må stå et mellomrom etter #.
    [brace] Her begynner en { "{" } som ikke blir lukket.
    [closing-brace] Her står en { "}" } alene.
    [curly] Anførselstegnene her er buede, slik Word lager dem. De må være rette.
    [comma] Kommaet her er fra en annen skrift.
    [function] oppslag kjenner ikke det som står foran parentesen.
    [placeable] Dette kan ikke stå mellom { "{" } og { "}" }.
    [empty] Teksten «{ $detail }» er tom.
    [no-value] Teksten mangler her.
    [no-default] Ingen av linjene i valget har en stjerne.
    [two-defaults] Mer enn én linje i valget har en stjerne.
    [open-quote] Her begynner et anførselstegn som ikke blir lukket.
    [escape] «{ $detail }» er ikke noe tegn.
    [selector] Dette går det ikke an å velge etter.
    [argument-twice] «{ $detail }» er oppgitt to ganger.
   *[too-deep] Det står så mange klammer inni hverandre at filen ikke kunne leses.
}
    .hint = { $fault ->
        [colon] { $detail ->
            [none] Skriv navnet, likhetstegn og teksten.
           *[other] Skriv: { $detail }
        }
        [equals] { $detail ->
            [none] Skriv navnet, likhetstegn og teksten.
           *[other] Skriv: { $detail }
        }
        [name-with-space] { $detail ->
            [none] Sett bindestrek mellom ordene i navnet.
           *[other] Skriv: { $detail }
        }
        [name] Bruk det samme navnet som i nb.ftl. Bare teksten etter likhetstegnet skal oversettes.
        [indent] Begynn linjen med fire mellomrom hvis den hører til linjen over.
        [tab] Bruk fire mellomrom i stedet.
        [comment] { $detail ->
            [none] Sett inn et mellomrom.
           *[other] Skriv: { $detail }
        }
        [brace] { $detail ->
            [none] Sett inn { "}" } der det slutter. Skal klammen synes i teksten, skriver du { "{\"{\"}" }.
           *[other] Skriv: { $detail }
        }
        [closing-brace] Slett den, eller sett inn { "{" } der det begynner.
        [curly] { $detail ->
            [none] Skriv dem på nytt i Notisblokk.
           *[other] Skriv: { $detail }
        }
        [comma] Skriv et vanlig komma.
        [function] Det heter DATETIME, NUMBER eller LIST på alle språk. Kopier det fra den samme teksten på norsk.
        [empty] Skriv teksten etter likhetstegnet, eller slett linjen.
        [no-value] Skriv teksten, eller slett linjen.
        [no-default] Sett stjerne foran den siste: *[other]
        [two-defaults] Bare den siste skal ha stjerne: *[other]
        [open-quote] Lukk det på samme linje.
        [escape] Skriv to omvendte skråstreker for å vise én.
        [argument-twice] Slett den ene.
       *[other] Kopier det som står mellom { "{" } og { "}" }, fra den samme teksten på norsk. Får du det ikke til, spør den som har laget filen.
    }
duplicate-message = { $kind ->
    [message] Teksten «{ $name }» står to ganger.
    [attribute] «.{ $name }» står to ganger i teksten «{ $id }».
   *[variant] [{ $name }] står to ganger i et valg i teksten «{ $id }».
} Den første står i { $first }.
    .hint = Slett den ene.
overridden-message = { $kind ->
    [replaced] Arrangementet har sin egen tekst «{ $id }». Den står i stedet for { $usual }.
   *[kept] På dette språket står den vanlige teksten, der originalen har sin egen: { LIST($ids) }.
}
    .hint = { $kind ->
        [replaced] Det er ikke noe galt. Den vanlige teksten gjelder alle arrangementer. Slett denne hvis du vil ha den tilbake.
       *[kept] Det er ikke noe galt hvis den vanlige teksten stemmer her også. Hvis ikke, få arrangementets egen tekst oversatt.
    }
missing-message = Teksten «{ $id }» mangler.
    .hint = { $suggestion ->
        [none] Skriv den i denne filen, slik de andre språkene har den.
       *[other] Skriv den i denne filen, slik de andre språkene har den. Er «{ $suggestion }» en skrivefeil for den?
    }
empty-message = Teksten «{ $id }» er tom.
    .hint = Skriv den i denne filen, slik de andre språkene har den.
unknown-variable = { $variable } finnes ikke. Den står i teksten «{ $id }».
    .hint = { $suggestion ->
        [none] Her kan du bruke { LIST($known, type: "disjunction") }.
       *[other] Mente du { $suggestion }?
    }
missing-reference = Teksten «{ $id }» viser til «{ $reference }», som ikke finnes.
    .hint = Rett navnet, eller legg til det som mangler.
cyclic-reference = Teksten «{ $id }» viser tilbake til seg selv.
    .hint = Skriv teksten helt ut ett av stedene.
unresolved-message = Teksten «{ $id }» kan ikke settes sammen: Noe mellom { "{" } og { "}" } er skrevet feil.
    .hint = Kopier det som står mellom { "{" } og { "}" }, fra den samme teksten på norsk. Feilen er ved { $reason }.
missing-date-names = oppslag kjenner ikke navnene på dager og måneder på «{ $tag }».
    .hint = Skriv dem under [dates] i locale.toml, med kilde, eller la formats peke på et språk med de samme navnene.
missing-list-words = oppslag vet ikke hva som står mellom leddene i en liste på «{ $tag }».
    .hint = Skriv det under [lists] i locale.toml: separator, and (og) og or (eller).
unreviewed-translation = { $read ->
    [none] Ingen med { $language } som morsmål har lest og godkjent disse tekstene.
   *[some] { $unsigned } av { $all } tekster på { $language } har ingen med språket som morsmål lest og godkjent.
}
    .hint = { $by ->
        [none] La en som har språket som morsmål, lese den ferdige siden. Skriv det så ned med «oppslag review sign».
       *[other] { $by } godkjente hele språket { DATETIME($date, dateStyle: "long") }. Det sier ikke hvilke tekster det var, og gjelder ingen som er endret siden. Få tekstene lest på nytt, og skriv det ned med «oppslag review sign».
    }
missing-approval = Sidene på { $language } er ikke godkjent slik de er nå, av { LIST($senders) }.
    .hint = La avsenderen se dem (--draft gir dem et stempel), og skriv svaret ned med «oppslag approve».
stale-translation = { $what ->
    [source-changed] «{ $id }»: Originalen er endret etter at { $by } leste teksten på { $language } { DATETIME($date, dateStyle: "long") }.
   *[text-changed] «{ $id }»: Teksten på { $language } er endret etter at { $by } leste den { DATETIME($date, dateStyle: "long") }.
}
    .hint = Da: «{ $then }» Nå: «{ $now }» Rett oversettelsen om det trengs, få den lest på nytt, og skriv det ned med «oppslag review sign».
signature-in-future = { $by } har skrevet under en dag som ikke har vært: { DATETIME($date, dateStyle: "full") }.
    .hint = Skriv dagen teksten ble lest.
signed-by-translator = { $by } har både oversatt og lest.
    .hint = La en annen med språket som morsmål lese. Ingen ser sine egne feil. (Det er navnene som er sammenlignet.)
changed-term = «{ $id }»: Ordlisten sier noe annet om «{ $concept }» enn da { $by } leste teksten { DATETIME($date, dateStyle: "long") }.
    .hint = { $there ->
        [none] Ordlisten har ikke ordet lenger. Se på teksten en gang til, og skriv under på nytt.
       *[other] Nå står det { LIST($write, type: "disjunction") }. Se på teksten en gang til, og skriv under på nytt.
    }
missing-font = Skriften «{ $font }» finnes ikke.
    .hint = { $suggestion ->
        [none] Legg den i fonts/. Disse finnes: { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
missing-glyph = Skriften mangler disse tegnene: { $text }
    .hint = Skriv det på en annen måte, eller legg til en skrift som har tegnene, i locale.toml for språket.
overset-text = { $kind ->
    [pages] Teksten får ikke plass på én side: { $by ->
        [one] 1 side for mye
       *[other] { $by } sider for mye
    }.
    [venue] Navnet på stedet er for langt for siden, selv om det er gjort så lite som mulig. Det mangler { NUMBER($by) } mm.
    [street] Adressen til stedet er for lang for siden, selv om den er gjort så liten som mulig. Det mangler { NUMBER($by) } mm.
    [return-address] Returadressen får ikke plass. Det mangler { NUMBER($by) } mm.
    [page] Adressen til nettsiden får ikke plass. Det mangler { NUMBER($by) } mm.
   *[frame] Teksten er for lang for siden, selv om den er gjort så liten som mulig. Det mangler { NUMBER($by) } mm ved «{ $id }».
}
    .hint = { $kind ->
        [pages] Skriv kortere tekster på denne siden.
        [venue] Gjør navnet kortere i oppslag.toml, slik folk sier det.
        [street] Gjør adressen kortere i oppslag.toml: Gate, nummer, postnummer og poststed er nok.
        [return-address] Gjør return-address kortere i oppslag.toml.
        [page] Gi page i event.toml en kortere adresse.
        [senders] Logoene til { $senders } avsendere tar plassen. La det være færre avsendere, eller bruk en større side.
       *[frame] Skriv kortere i «{ $id }», eller i en annen tekst på samme side.
    }
text-off-page = «{ $text }» står { NUMBER($by) } mm { $kind ->
    [sheet] utenfor arket
    [printer] inn i margen som skrivere lar stå hvit
   *[copy] for nær der arket kuttes
} ({ $side ->
    [left] til venstre
    [right] til høyre
    [top] øverst
   *[bottom] nederst
}).
    .hint = { shorter }
overlapping-text = «{ $text }» ligger { NUMBER($by) } mm inn i { $kind ->
    [text] «{ $other }»
    [mark] logoen til { $other }
    [code] QR-koden
    [rule] en strek
   *[banner] kanten av et fylt felt
}.
    .hint = { shorter }
clipped-text = «{ $text }» er kuttet: Det mangler { NUMBER($by) } mm av den.
    .hint = { shorter }
split-unit = En linje slutter inni «{ $text }», som er { $kind ->
    [date] én dato
    [time] ett klokkeslett
    [phone] ett telefonnummer
    [name] ett navn
   *[number] et tall med det som telles
}{ $what ->
    [message] {" "}(teksten «{ $id }»)
   *[text] {""}
}.
    .hint = Skriv teksten kortere, eller be den som har ansvar for malene, om å holde delene sammen.
lonely-word = Den siste linjen i «{ $id }» er bare det korte ordet «{ $text }».
    .hint = Gjør tittelen et ord lengre eller kortere.
template-warning = Malen gir en advarsel. Det er ikke noe du har skrevet som er galt.
    .hint = { $advice ->
        [none] Send dette til den som har ansvar for malene: { $reason }
       *[other] Send dette til den som har ansvar for malene: { $reason }. { $advice }
    }
template-error = Siden kunne ikke lages. Feilen er i malen, ikke i det du har skrevet.
    .hint = { $advice ->
        [none] Send dette til den som har ansvar for malene: { $reason }
       *[other] Send dette til den som har ansvar for malene: { $reason }. { $advice }
    }
bidi-control = { $row ->
    [none] Her står et tegn som ikke synes, og som snur rekkefølgen på andre tegn: Det blir skrevet ut annerledes enn det står her.
   *[other] Rad { $row }, kolonne { $column }: Her står et tegn som ikke synes, og som snur rekkefølgen på andre tegn.
}
    .hint = Slett teksten og skriv den på nytt. Ikke kopier den. oppslag holder selv tall og navn i riktig rekkefølge.
bidi-hazard = { $kind ->
    [phone] Telefonnummeret «{ $text }» blir vist i feil rekkefølge i en linje som går fra høyre mot venstre.
    [range] «{ $text }» blir snudd i en linje som går fra høyre mot venstre.
    [url] Adressen «{ $text }» blir revet fra hverandre i en linje som går fra høyre mot venstre.
    [address] «{ $text }» blir revet fra hverandre i en linje som går fra høyre mot venstre: Tallet hopper til den andre siden.
   *[name] Tegnet sist i «{ $text }» hopper til den andre siden i en linje som går fra høyre mot venstre.
}
    .hint = { $kind ->
        [phone] Hent nummeret fra arrangementet, så kommer det riktig: Skriv { "{ $phone }" } der det skal stå.
       *[other] Hent det fra arrangementet, så kommer det riktig. Står det ikke der, setter du { "{ \"\\u2066\" }" } foran og { "{ \"\\u2069\" }" } bak.
    }
child-as-interpreter = Denne setningen ber folk ta med et barn eller noen de kjenner som tolk.
    .hint = Tilby en profesjonell tolk som er gratis. Det offentlige kan ikke bruke barn som tolk (tolkeloven § 4).
hard-to-read = Teksten er tung å lese (lesbarhet LIX { NUMBER($lix) }; under { NUMBER($limit) } er greit). Setningene har { NUMBER($sentence) } ord i snitt, og { NUMBER($long) } av 100 ord er lange.
    .hint = Skriv kortere setninger, og kortere ord der de finnes.
id-style = Navnet «{ $id }» bør skrives med små bokstaver og bindestrek.
    .hint = Gi det nytt navn på alle språkene, for eksempel «programme-welcome».
logo-lost-on-paper = { $kind ->
    [seen] Fargene i logoen til { $sender } går tapt på papiret på side { NUMBER($page) }: { $colour-demanded } ble { $colour }, med kontrast { NUMBER($contrast) } : 1.
    [contrast] Logoen til { $sender } synes nesten ikke på papiret «{ $paper }»: Kontrasten er { NUMBER($contrast) } : 1, og den må være 3 : 1.
    [forbidden] Papiret «{ $paper }» setter logoene på hvitt, og { $sender } tillater ikke at logoen står på et hvitt felt eller en etikett.
   *[hue] Logoen til { $sender } mister fargen sin på papiret «{ $paper }».
}
    .hint = { $kept ->
        [planned] Velg et annet papir til dette språket i oppslag.toml. Logoen holder fargen på { LIST($others, type: "disjunction") }.
        [not-allowed] Spør avsenderen om logoen kan stå på hvitt, og skriv on-white = true i sender.toml. Hvis ikke: Skriv logos = "print", eller velg et annet papir.
        [some] Skriv ut på et annet papir. Logoen holder fargen på { LIST($others, type: "disjunction") }.
       *[none] Skriv ut på hvitt eller lysere papir, eller sett logoen på en hvit etikett.
    }
long-sentence = Denne setningen har { NUMBER($words) } ord. Mer enn { NUMBER($limit) } er vanskelig å få med seg på én gang.
    .hint = Del den i to setninger.
long-word = «{ $word }» har { NUMBER($letters) } bokstaver. Mange lesere stopper ved så lange ord.{ $parts ->
    [none] { "" }
   *[other] { " " }Det er satt sammen av flere ord: { $parts }.
}
    .hint = { $known ->
    [yes] Skriv heller: { LIST($write, type: "disjunction") }.
   *[no] Si det med to eller tre korte ord.
}
low-contrast = «{ $text }» skiller seg for lite fra { $paper ->
    [none] papiret
   *[other] papiret «{ $paper }»
}: { NUMBER($contrast) } : 1, og det må være { NUMBER($least) } : 1.
    .hint = Bruk en mørkere gråtone i malen, eller lysere papir.
missing-attribute = { $attribute ->
    [none] Teksten «{ $id }» mangler innholdet sitt.
   *[other] Teksten «{ $id }» mangler «.{ $attribute }».
}
    .hint = Oversett det fra originalen.
missing-plural-form = Teksten «{ $id }» mangler en linje for noen tall. På dette språket bøyes ordene etter tallet.
    .hint = Be den som oversetter, om å legge til { LIST($missing) }, for eksempel en linje som begynner med [{ $first }].
unused-plural-form = { $kind ->
    [category] «[{ $key }]» i teksten «{ $id }» blir aldri valgt: Språket har ingen slik form.
   *[word] «[{ $key }]» i teksten «{ $id }» blir aldri valgt: Formene har engelske navn på alle språk.
}
    .hint = { $kind ->
        [category] Slett linjen. «{ $language }» har { LIST($known) }, og tall som [0].
       *[word] Skriv et av disse navnene: { LIST($known, type: "disjunction") }. Bare teksten bak skal oversettes.
    }
missing-required-content = { $requirement ->
    [voluntary] Det står ikke på siden at det er frivillig å komme.
    [free] Det står ikke på siden at det er gratis.
    [interpreter] Det står ikke på siden hvordan man får tolk.
    [contact] Telefonnummeret man kan ringe til, står ikke på siden.
    [venue] Navnet på stedet og adressen står ikke på siden.
   *[sender] Ikke alle avsenderne er med på siden.
}
    .hint = Alle invitasjoner må vise det. Be den som har ansvar for malene, om å sette det inn.
missing-variable = Teksten «{ $id }» skal vise { $variable }, men gjør det ikke.
    .hint = Sett inn { "{" } { $variable } { "}" } der det hører hjemme i setningen, slik originalen har det. Uten det mangler noe på siden.
mixed-digits = Teksten blander sifre fra to skrifter.
    .hint = Skriv alle med sifrene på telefoner og klokker i Norge: 0–9.
obsolete-message = Originalen har ingen tekst som heter «{ $id }». Ingen får se denne.
    .hint = Er navnet skrevet feil, retter du det. Hvis ikke, sletter du den.
obsolete-reference = Teksten «{ $id }» viser «{ $reference }», og det gjør ikke originalen.
    .hint = Sammenlign med originalen, og bruk det som står der.
placeable-lost = Teksten «{ $id }» skal vise { $placeable }, men gjør det ikke.
    .hint = Sett det inn i setningen slik originalen har det, også på linjen med stjerne.
public-holiday = { DATETIME($date, dateStyle: "full") } er en helligdag ({ $holiday ->
    [new-year] første nyttårsdag
    [labour-day] 1. mai
    [constitution-day] 17. mai
    [christmas] første juledag
    [second-christmas] andre juledag
    [maundy-thursday] skjærtorsdag
    [good-friday] langfredag
    [easter] første påskedag
    [easter-monday] andre påskedag
    [ascension] Kristi himmelfartsdag
    [whit-sunday] første pinsedag
   *[whit-monday] andre pinsedag
}).
    .hint = Er datoen riktig? Kontorene er stengt, og det går færre busser.
replacement-character = Et tegn ble ødelagt her da teksten ble lagret.
    .hint = Skriv det på nytt, og lagre filen som UTF-8.
shouting = «{ $text }» er skrevet med store bokstaver. Det virker som roping og er tyngre å lese.
    .hint = Skriv med små bokstaver. Det som er viktig, kan stå først.
small-text = «{ $text }» er { NUMBER($size) } punkt høy. Den minste teksten på denne siden bør være { NUMBER($limit) }.
    .hint = Kort ned tekstene på siden, så de ikke må krympe.
stray-whitespace = Her står det et mellomrom for mye.
    .hint = Slett det.
unreadable-qr-code = { $kind ->
    [distance] QR-koden er { NUMBER($width) } mm bred. For å leses fra der folk står, må den være { NUMBER($needed) } mm.
    [module] QR-koden er for fin til å skrives ut og leses: Den er { NUMBER($width) } mm bred og må være { NUMBER($needed) } mm.
    [contrast] QR-koden kan ikke leses på papiret «{ $paper }»: Det er for mørkt.
   *[covered] En tekst står inne i den lyse kanten rundt QR-koden.
}
    .hint = { $kind ->
        [contrast] Velg et lysere papir.
        [covered] Flytt teksten bort fra koden i malen.
       *[other] Gjør koden større i malen, eller gi arrangementet en kortere nettadresse.
    }
untranslated-copy = Teksten «{ $id }» er ikke oversatt: Den er lik den på «{ $original }».
    .hint = Oversett «{ $text }».
wrong-script = { $kind ->
    [letter] «{ $word }» har bokstaven «{ $detail }», som ikke brukes på «{ $tag }».
   *[word] «{ $word }» er skrevet med en annen skrift enn den «{ $tag }» har.
}
    .hint = { $kind ->
        [letter] Skriv ordet på nytt med tastaturet for språket.
       *[word] Oversett ordet. Navn begynner med stor bokstav.
    }
jargon = { $kind ->
    [part] «{ $word }» er laget av «{ $term }», et ord som mange lesere ikke kjenner.
   *[whole] «{ $word }» er et ord som mange lesere ikke kjenner.
} { $explanation }
    .hint = { $kind ->
        [part] For «{ $term }» kan du skrive: { LIST($write, type: "disjunction") }. { $reason }
       *[whole] Skriv heller: { LIST($write, type: "disjunction") }. { $reason }
    }
metaphor = «{ $word }» er et bilde som man må kjenne for å forstå. { $explanation }
    .hint = Si det du mener: { LIST($write, type: "disjunction") }. { $reason }
unexplained-abbreviation = Teksten sier ikke hva «{ $word }» står for: { $expansion }.
    .hint = Skriv ordene helt ut første gang, eller skriv: { LIST($write, type: "disjunction") }.
forbidden-translation = { $kind ->
    [never] «{ $text }» er aldri riktig ({ $concept }).
   *[concept] «{ $text }» betyr noe annet enn det norske ordet ({ $concept }).
}
    .hint = Skriv { LIST($write, type: "disjunction") }. { $note }
inconsistent-term = «{ $text }» er et annet navn på «{ $concept }» enn det teksten «{ $other }» bruker.
    .hint = Bruk det samme navnet overalt: { LIST($write, type: "disjunction") }.
missing-required-term = Teksten «{ $id }» mangler ordet som språket har for «{ $concept }».
    .hint = Bruk { LIST($write, type: "disjunction") }, eller legg det riktige ordet inn i glossary.toml.

## Lister av mottakere

missing-recipient-column = { $mapped ->
    [yes] Listen har ingen slik kolonne for { $field ->
        [name] navn
        [street] adresse
        [postcode] postnummer
        [place] poststed
       *[other] «{ $field }»
    }.
    [header] Den første raden har ikke navn på kolonnene. Rad { $row } ser slik ut.
   *[no] Listen mangler en kolonne for { $field ->
        [name] navn
        [street] adresse
        [postcode] postnummer
       *[other] poststed
    }.
}
    .hint = { $mapped ->
        [header] Slett radene over i regnearket. Eller si hvilken rad det er: --header { $row }
       *[other] Gi kolonnen navnet «{ $field ->
            [name] Navn
            [street] Adresse
            [postcode] Postnummer
            [place] Poststed
           *[other] { $field }
        }» i den øverste raden i regnearket. Eller si hvilken kolonne det er: --map { $field }=C
    }
incomplete-address = Rad { $row }, kolonne { $column }: { $gap ->
    [name] Navnet mangler.
    [street] Adressen mangler.
    [postcode] Postnummeret mangler.
    [postcode-form] Postnummeret er ikke gyldig. Norske postnumre har fire sifre.
    [no-address] Her står det at det ikke er noen adresse.
    [country] Dette landet er ukjent.
    [value] Her står det et tall, en dato eller ja/nei, og ingen tekst.
   *[place] Poststedet mangler.
}
    .hint = Rett raden i listen. Vil du lage de andre brevene først, hopper du over raden med --skip-faulty.
address-outside-window = Rad { $row }: Adressen får ikke plass i vinduet, på etiketten eller på konvolutten.
    .hint = Gjør navnet eller adressen kortere. Vil du lage de andre brevene først, hopper du over raden med --skip-faulty.
greeting-without-name = Rad { $row }: Navnet får ikke plass på linjen som hilser. Brevet hilser uten navn.
    .hint = Skriv navnet kortere i listen, eller la det være slik.
unprintable-address = Rad { $row }: Adressen har et tegn som ingen av skriftene har.
    .hint = Skriv navnet og adressen slik de står i Folkeregisteret, med latinske bokstaver.
national-id-in-recipients = { $where ->
    [list] Rad { $row }, kolonne { $column }: Her står det et fødselsnummer eller et D-nummer.
    [sheet] Ark { $sheet }, rad { $row }, kolonne { $column }: Her står det et fødselsnummer eller et D-nummer.
    [comment] En kommentar ved rad { $row }, kolonne { $column } har et fødselsnummer eller et D-nummer.
   *[other] Arbeidsboken har et fødselsnummer eller et D-nummer utenfor arkene. Det kan stå i en tekstboks, i en pivottabell, i egenskapene, eller i en tekst som ingen celle viser lenger.
} Ingen brev blir laget.
    .hint = Slett det fra filen. Brevene trenger det aldri.{ $where ->
        [other] {" "}Kopier radene du trenger, til en ny arbeidsbok.
       *[list] { "" }
    }
unknown-recipient-language = { $kind ->
    [no-column] Listen har ingen kolonne for språk. Alle brev blir på { $language }.
    [untranslated] Rad { $row }, kolonne { $column }: Møtet er ikke oversatt til dette språket. Brevet blir på { $language }.
    [empty] Rad { $row }, kolonne { $column }: Språket mangler. Brevet blir på { $language }.
   *[unknown] Rad { $row }, kolonne { $column }: Språket er ukjent. Brevet blir på { $language }.
}
    .hint = Skriv språket på norsk, for eksempel «somali». «Kurdisk» er to språk: sorani og kurmanji.
duplicate-recipient = Rad { $row }: { $kind ->
    [exact] Raden er lik rad { $earlier } og blir utelatt.
   *[near] Dette kan være samme person som i rad { $earlier }. Begge får brev.
}
    .hint = { $kind ->
        [exact] Slett den ene raden.
       *[near] Er det samme person, sletter du den ene raden. To i samme familie kan hete det samme.
    }
unclear-recipient-value = Rad { $row }, kolonne { $column }: { $field ->
    [copies] Her står det ikke et antall fra 1 til 99. Vi lager ett brev.
    [reserved] Her står det verken ja eller nei. Vi regner personen som reservert og lager ikke noe brev.
    [phone] Dette er ikke noe telefonnummer.
   *[channel] Her står det ikke hvordan personen skal inviteres. Vi lager brev.
}
    .hint = { $field ->
        [copies] Skriv et helt tall, eller la ruten være tom.
        [reserved] Skriv «ja» eller «nei».
        [phone] Skriv nummeret i en kolonne med tekst.
       *[channel] Skriv «brev» eller «telefon».
    }
address-without-street = Rad { $row }, kolonne { $column }: Her er verken gate eller c/o. Brevet blir laget: På små steder kjenner posten alle.
    .hint = Se etter om personen har en adresse med gate eller postboks.
garbled-recipient = Listen er lest med feil tegnsett: Bokstaver er blitt til andre tegn i { $count ->
    [one] rad
   *[other] radene
} { $rows } (kolonne { $column } og kanskje andre). Den er lest som { $form }.
    .hint = Lagre listen på nytt som «CSV UTF-8» eller XLSX, der navnene er riktige. Ikke rett dem ett for ett.
gone-recipient = Rad { $row }, kolonne { $column }: Listen sier at personen er død eller har reist fra landet. Det blir ikke noe brev.
    .hint = Slett raden. Er det feil, retter du ruten.
hidden-recipients = { $what ->
    [sheet] Ark { $sheet } er skjult, og ble lest fordi det er det første. Det første som vises, er ark { $shown }.
    [columns] { $count ->
        [one] Kolonne { $columns } er skjult, men blir lest
       *[other] Kolonnene { $columns } er skjult, men blir lest
    }.
   *[rows] { $count ->
        [one] Én rad er skjult
       *[other] { NUMBER($count) } rader er skjult
    } av et filter eller for hånd: { $rows }.
}
    .hint = { $what ->
        [sheet] Flytt listen til det første arket, eller si hvilket ark den står på: --sheet { $shown }
        [columns] Vis kolonnene, og se hva som står der. Slett dem som ikke skal brukes.
       *[rows] Skal de ha brev, legger du til --hidden include. Skal de ikke ha det, legger du til --hidden skip.
    }
lost-rows = { NUMBER($counted) } rader er fylt ut, og { NUMBER($read) } ble lest.
    .hint = Åpne listen i et regneark, se etter ruter med linjeskift eller anførselstegn, og lagre den på nytt.
protected-recipient = Rad { $row }, kolonne { $column }: Listen sier at ingen må få vite denne adressen. Ingen brev blir laget.
    .hint = Ta personen ut av listen, slett filen, og følg kontorets regler for adresser som er sperret.
unread-sheet = Ark { $sheet } har de samme kolonnene og { $rows ->
    [one] én rad
   *[other] { NUMBER($rows) } rader
}{ $hidden ->
    [yes] {", og er skjult"}
   *[no] { "" }
}. Det blir ikke lest, og ingen der får brev.
    .hint = Samle radene på ett ark. Eller lag brev fra hvert ark for seg: --sheet { $sheet }
unused-address-column = Kolonne { $column } ser ut som en del av en adresse, men blir ikke skrevet ut. { $rows ->
    [one] Én rad har noe der: rad { $row }.
   *[other] { NUMBER($rows) } rader har noe der. Den første er rad { $row }.
}
    .hint = Slett kolonnen hvis den ikke trengs. Eller si hva den inneholder, for eksempel --map street={ $column }
enclosure-too-late = Brevene kommer for sent: Siste dag å sende dem var { DATETIME($until, dateStyle: "full") }. Møtet er { DATETIME($date, dateStyle: "full") }.
    .hint = Ring dem i stedet: --call-list lager ringelister. Må du sende brev likevel, legger du til --late.
