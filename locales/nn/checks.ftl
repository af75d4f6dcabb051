### Det kvart funn seier, og kva ein gjer med det. Namnet er koden til funnet.

unreadable-file = Denne fila manglar eller kan ikkje lesast.{ $reason ->
    [none] { "" }
    [font] { " " }Skrifta er skadd, eller ho krev meir tid og minne enn noka skrift treng.
    [special] { " " }Her står det noko anna enn ei vanleg fil, til dømes ei mappe.
   *[other] { " " }({ $reason })
}
    .hint = { $reason ->
        [font] Hent skrifta på nytt der ho kjem frå.
        [special] Legg ei vanleg fil på plass. Kjem innhaldet frå eit anna program, lagrar du det i ei fil først.
       *[other] Legg fila på plass, eller sjå etter at du har lov til å lese ho.
    }
oversized-file = Denne fila er større enn { $limit } MB.
    .hint = Er det rett fil? Bruk ei som er mindre.
wrong-encoding = { $kind ->
    [utf-16] Fila er lagra på ein måte som oppslag ikkje les (UTF-16).
    [document] Dette er eit dokument og inga tekstfil, sjølv om namnet ser slik ut.
   *[other] Fila er lagra slik at æ, ø og å kan bli feil.
}
    .hint = { $kind ->
        [document] Opne ho i programmet ho er laga i, kopiar teksten, og lim han inn i ei ny fil i Notisblokk. Vel «UTF-8» ved «Koding» når du lagrar.
       *[other] Opne ho i Notisblokk, vel «Lagre som», og vel «UTF-8» ved «Koding».
    }
toml-syntax = { $fault ->
    [curly] Hermeteikna her er bogne, slik Word lagar dei. Dei må vere rette.
    [colon] Her står det kolon der det skal stå likskapsteikn.
    [equals] Likskapsteiknet manglar på denne linja.
    [no-value] Det står ingenting etter likskapsteiknet.
    [quote] Her byrjar eit hermeteikn som ikkje blir lukka.
    [inner-quotes] Teksten har hermeteikn inni seg, så han sluttar for tidleg.
    [text] Ein tekst må stå mellom hermeteikn.
    [zero] Eit tal kan ikkje byrje med 0.
    [date] Ein dato blir skriven med år, månad og dag.
    [time] Eit klokkeslett blir skrive med to siffer, kolon og to siffer.
    [no-such-day] Denne dagen finst ikkje i kalenderen.
    [no-such-time] Dette klokkeslettet finst ikkje.
    [comma] Eit tal blir skrive med punktum, ikkje med komma.
    [flag] Ja og nei blir skrive true og false.
    [bracket] Ein klamme blir opna her, men ikkje lukka.
    [list] Lista er skriven feil. Kvar tekst skal stå mellom hermeteikn, med komma mellom, og alle i hakeparentesar.
    [backslash] Ein omvend skråstrek kan ikkje stå åleine mellom doble hermeteikn.
    [trailing] Det står noko etter teksten som ikkje høyrer heime her.
    [twice] Dette står to gonger i fila.
    [key] Namnet føre likskapsteiknet kan berre ha bokstavane a–z, tal og bindestrek.
    [comment] Ein merknad byrjar med teiknet #.
    [invisible] Det står eit usynleg teikn på denne linja.
    [line-ends] Linjene er lagra på ein gammal måte.
    [line] Denne linja er verken ei overskrift i hakeparentesar eller eit namn med likskapsteikn.
   *[other] Noko er skrive feil her ({ $reason }).
}
    .hint = { $write ->
        [none] { $fault ->
            [no-value] Skriv verdien, eller slett linja.
            [no-such-day] Sjå i kalenderen, og skriv datoen på nytt.
            [no-such-time] Skriv eit klokkeslett frå 00:00 til 23:59.
            [twice] Slett den eine, eller slå dei saman.
            [bracket] Lukk den: [ treng ], [[ treng ]], og { "{" } treng { "}" }.
            [quote] Lukk det på same linje.
            [comment] Skriv # først på linja, eller slett ho.
            [invisible] Slett linja og skriv ho på nytt. Ikkje kopier ho.
            [line-ends] Opne fila i Notisblokk og lagre ho på nytt.
            [key] Skriv namnet utan æ, ø, å og mellomrom.
           *[other] Skriv linja slik dei andre står: namn, likskapsteikn og verdi. Tekstar står mellom rette hermeteikn.
        }
       *[other]
            Skriv:
            { $write }
    }
unknown-key = oppslag kjenner ikkje «{ $key }».
    .hint = { $place ->
        [here]
            Det heiter «{ $suggestion }». Skriv:
            { $lines }
        [beside]
            «{ $suggestion }» høyrer saman med ei linje til. Skriv begge:
            { $lines }
        [there] Det heiter «{ $suggestion }», og det står her alt. Slett denne linja.
        [top]
            «{ $suggestion }» skal stå øvst i fila, over alle overskrifter i hakeparentesar. Flytt linja dit:
            { $lines }
        [section]
            «{ $suggestion }» høyrer heime i ein eigen del. Har fila delen frå før, skriv du det der. Elles skriv du nedst i fila:
            { $lines }
        [texts]
            Det står ikkje i denne fila, men i tekstane ved sida av, til dømes nb.ftl. Skriv der:
            { $lines }
       *[none] { $suggestion ->
            [none] Er det skrive feil, rettar du det. Viss ikkje, slettar du linja.
           *[other] Meinte du «{ $suggestion }»?
        }
    }
missing-key = «{ $key }» manglar.
    .hint = Skriv ei linje { $key } = …
invalid-value = «{ $key }» kan ikkje ha denne verdien.
    .hint = { $expected ->
        [meant] Skriv: { $write }
        [text] Skriv ein tekst i hermeteikn. Han kan ikkje vere tom.
        [flag] Skriv true (ja) eller false (nei).
        [integer] Skriv eit heilt tal av rimeleg storleik.
        [number] Skriv eit tal.
        [date] Skriv ein dato som finst, til dømes 2027-05-12.
        [time] Skriv eit klokkeslett, til dømes 13:30.
        [list] Skriv ei liste i hakeparentesar.
        [table] Skriv ein del med eigne linjer.
        [colour] Skriv ein farge, til dømes "#FFF5B1".
        [url] Skriv ei nettadresse som byrjar med https:// og ikkje er lengre enn nokre hundre teikn.
        [severity] Skriv "error" (feil), "warning" (åtvaring) eller "info" (opplysning). Vil du godta eit funn, skriv du eit unntak med grunngiving.
        [requirement] Skriv "voluntary" (frivillig), "free" (gratis), "interpreter" (tolk), "contact" (kontakt), "venue" (stad) eller "sender" (avsendar).
        [status] Skriv "planned" (som planlagt), "moved" (flytta) eller "cancelled" (avlyst).
        [registration] Skriv "none" (inga), "slip" (svarslipp), "telephone" (telefon), "sms" eller "web" (nettside).
        [programme] Skriv "break" (pause), eller slett linja: Alt anna i programmet har ein tekst (message).
        [language] Skriv språkkoden, eller språkkoden og språket sitt eige namn.
        [direction] Skriv "ltr" (frå venstre) eller "rtl" (frå høgre).
        [review] Skriv "unreviewed" (ikkje godkjent) eller "reviewed" (godkjent).
        [check] Skriv koden til eit funn, til dømes "stand-in-sender-logo".
        [weekday] Skriv namnet på ein vekedag på eitt av språka, til dømes "onsdag".
        [choice] Skriv eitt av desse: { LIST($known) }.
        [printable] Her står eit styreteikn som XML ikkje kan innehalde. Slett det.
        [hash] Tala passar ikkje til teksten under. Nokon har endra ein av dei for hand. Få teksten lesen, og skriv det ned med «oppslag review sign».
        [line] Skriv eit namn eller ein annan tekst på éi linje.
        [set] Skriv "print" (utskrift), "web" (skjerm) eller "all" (begge).
        [via] Skriv "cli", "local" eller "sign-on".
        [files] Tala passar ikkje til lista over filer. Nokon har endra ein av dei for hand. Spør avsendaren på nytt, og skriv svaret ned med «oppslag approve».
        [logo] Skriv fila med logoen: SVG eller PNG.
        [window] Skriv eit vindauge som brevet kjenner: c5, c65 eller e65.
       *[other] Sjå i dømet.
    }
xml-syntax = Dette er inga TBX-fil som kan lesast: { $reason }.
    .hint = Eksporter fila frå verktøyet på nytt. Rettar du sjølv, så sjå på staden som blir vist: Alle element skal lukkast, og & blir skrive &amp;.
csv-syntax = { $fault ->
    [quote] Her byrjar eit hermeteikn som aldri blir lukka.
    [list-quote] Rad { $row }: Her byrjar eit hermeteikn. Det sluker radene etter seg, eller blir aldri lukka.
    [cells] Denne rada har ikkje like mange celler som den første.
    [twice] Denne kolonnen står to gonger.
    [column] Kolonnen «{ $column }» manglar i den første rada.
   *[language] Denne cella er fylt ut, men språket i rada har ikkje noko slikt felt.
}
    .hint = { $fault ->
        [quote] Lukk det, eller skriv det to gonger når det høyrer til teksten.
        [list-quote] Slett teiknet i denne rada, eller skriv det to gonger når det høyrer til teksten. Ingen i radene etter er lesne.
        [cells] Opne tabellen i eit rekneark og lagre han som CSV UTF-8 med semikolon.
        [twice] Slett den eine.
        [column] Ta utgangspunkt i ein tabell frå «oppslag glossary export --format csv», og la den første rada stå.
       *[language] Tøm cella, eller flytt teksten til rada for rett språk.
    }
incomplete-entry = { $part ->
    [id] Dette omgrepet har ingen id.
    [language] Her står det ikkje kva språk det er.
    [words] «{ $concept }» har ein merknad her, men ikkje noko ord.
   *[term] Omgrepet har ikkje noko ord her.
}
    .hint = { $part ->
        [id] Skriv id-en til omgrepet i locales/nb/glossary.toml, eller ein ny.
        [language] Skriv språkkoden, til dømes «so».
       *[term] Skriv ordet, eller ta bort heile oppføringa.
    }
duplicate-entry = «{ $concept }» står her for andre gong{ $tag ->
    [none] {""}
   *[other] { " " }på språket «{ $tag }»
}.
    .hint = Slå dei to saman, eller gi den eine ein annan id.
unknown-concept = Ordlista har ikkje omgrepet «{ $concept }».
    .hint = { $suggestion ->
        [none] Legg det til med det norske ordet først, eller rett id-en.
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-data-category = oppslag har ikkje plass til «{ $category }». Det blir utelate.
    .hint = Skriv det som er viktig, i merknaden eller forklaringa.
exchange-syntax = { $kind ->
    [po] Denne linja høyrer ikkje til i ei PO-fil.
    [xml] XML-en kan ikkje lesast: { $reason }.
    [xliff] Dette er inga XLIFF-fil.
    [xlsx] Dette er inga Excel-fil som kan lesast.
    [docx] Dette er verken ei Word-fil eller ei Excel-fil som kan lesast.
    [binary] Dette er inga fil som oppslag tek tilbake frå omsetjarar.
    [columns] Det står ingen tabell med tekstane våre i denne fila.
   *[empty] Det står ingen tekstar i denne fila.
}
    .hint = { $kind ->
        [po] Eksporter fila frå verktøyet på nytt. Kvar tekst står mellom hermeteikn, på ei linje for seg.
        [xml] Eksporter fila frå verktøyet på nytt.
       *[other] Send fila som «oppslag review export» laga, ferdig utfylt. Word-filer må lagrast som .docx og Excel-filer som .xlsx.
    }
broken-placeable = { $row ->
    [0] {""}
   *[other] Rad { $row }:{" "}
}{ $kind ->
    [brace] Ein krøllparentes i «{ $id }» er opna og ikkje lukka, eller lukka og ikkje opna: { $text }
    [lost] «{ $id }» manglar { $placeable }: { $text }
   *[unknown] «{ $id }» har { $placeable }, som ikkje står i originalen: { $text }
}
    .hint = Be omsetjaren rette rada. Alt anna i fila er teke med.
changed-meanwhile = { $row ->
    [0] {""}
   *[other] Rad { $row }:{" "}
}{ $kind ->
    [original] Originalen til «{ $id }» er endra etter at fila vart laga. Han var «{ $then }» og er no «{ $now }».
   *[translation] Nokon har endra «{ $id }» etter at fila vart laga. I fila står det «{ $then }», og teksten er no «{ $now }».
}
    .hint = { $kind ->
        [original] Send den nye originalen til omsetjaren: oppslag review export --state open
       *[translation] Vel ein av dei to, og skriv han inn i teksten sjølv.
    }
untaken-sentence = { $row ->
    [0] {""}
   *[other] Rad { $row }:{" "}
}{ $kind ->
    [unknown] Teksten «{ $id }» finst ikkje.
    [twice] «{ $id }» står to gonger med ulik omsetjing. Den første er teken med.
    [unfinished] Omsetjinga av «{ $id }» er merkt som ikkje ferdig.
    [incomplete] «{ $id }» manglar setninga for alle andre tal.
    [changed] «{ $id }» vart endra medan fila vart lesen.
    [value] «{ $id }» høyrer til ein tekst som ikkje er omsett enno.
   *[broken] «{ $id }» ville blitt lesen som noko anna enn det som står i fila.
}
    .hint = { $kind ->
        [unknown] Er teksten sletta, treng du ikkje gjere noko. Elles må du sjå etter om den første kolonnen er slik han var.
        [twice] Slett den eine rada, og les fila på nytt.
        [unfinished] Ta bort merket i verktøyet, eller spør omsetjaren.
       *[other] Rett det i fila, og les ho på nytt.
    }
unused-exception = Det trengst ikkje lenger noko unntak for «{ $excepted }».
    .hint = Slett det, så det ikkje skjuler ein feil seinare.
date-weekday-mismatch = { $kind ->
    [week] { DATETIME($date, dateStyle: "full") } er i veke { $week }, men her står det veke { $stated }.
   *[weekday] Vekedagen stemmer ikkje: Datoen er { DATETIME($date, dateStyle: "full") }, men her står det «{ $stated }».
}
    .hint = { $kind ->
        [week] Rett veka eller datoen.
       *[weekday] Rett vekedagen eller datoen. «{ $stated }» passar med { DATETIME($fitting, dateStyle: "full") }.
    }
contradictory-fact = { $kind ->
    [time] Møtet er frå klokka { $start } til { $end }, men her står det «{ $stated }».
    [date] Møtet er { DATETIME($date, dateStyle: "full") }, men her står det «{ $stated }».
    [price] Alle sidene seier at møtet er gratis, men her står det «{ $stated }».
   *[place] Møtet er på { $place }, men her står det «{ $stated }».
}
    .hint = { $kind ->
        [time] Rett teksten eller event.toml. Endå betre: Ta det ut. Tid og stad står på alle sidene.
        [date] Rett teksten eller event.toml. Endå betre: Ta han ut. Datoen står på alle sidene.
        [price] Slett prisen. Er møtet ikkje gratis, gir du arrangementet sin eigen tekst «free» på alle språka.
       *[place] Rett teksten eller event.toml. Endå betre: Ta det ut. Tid og stad står på alle sidene.
    }
date-in-past = Datoen er passert: { DATETIME($date, dateStyle: "full") }. I dag er det { DATETIME($today, dateStyle: "full") }.
    .hint = Er det rett år?
end-before-start = Møtet sluttar klokka { $end }, men byrjar klokka { $start }.
    .hint = Rett det eine klokkeslettet.
deadline-after-event = Fristen ({ DATETIME($deadline, dateStyle: "full") }) er etter møtet ({ DATETIME($date, dateStyle: "full") }).
    .hint = Set ein tidlegare frist.
deadline-on-closed-day = Fristen er på ein dag då kontoret er stengt: { DATETIME($deadline, dateStyle: "full") }.
    .hint = Set han til { DATETIME($open, dateStyle: "full") }, eller til ein annan arbeidsdag.
letter-date-too-late = Brevet er datert { DATETIME($dated, dateStyle: "full") }. Møtet er { DATETIME($date, dateStyle: "full") }.
    .hint = Skriv dagen då breva blir sende, eller slett linja: Då har brevet ingen dato.
unknown-language = oppslag har ikkje språket «{ $tag }».
    .hint = { $suggestion ->
        [none] Desse finst: { LIST($known) }. Har språket tolk, men inga omsetjing, skriv du {"{"} tag = "…", name = "…" {"}"}.
        [import] Desse finst: { LIST($known) }. Eit nytt språk må først ha ei mappe i locales/.
       *[other] Meinte du «{ $suggestion }»?
    }
language-not-in-event = Arrangementet har ikkje språket «{ $tag }».
    .hint = Det har { LIST($known) }.
missing-translation = Det er inga fil med tekstane på «{ $tag }».
    .hint = Lag fila, med dei same namna som i nb.ftl. Eller ta språket ut av lista i event.toml.
unknown-topic = Det finst ikkje noko tema som heiter «{ $topic }».
    .hint = { $suggestion ->
        [none] Skriv eit av desse: { LIST($known) }. «oppslag list topics» viser dei. Er det eit nytt tema, slettar du linja og skriv tekstane ved sida av event.toml.
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-venue = Staden «{ $venue }» står ikkje i oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Legg det til i oppslag.toml, med namn og adresse:
           *[some] Kjende stader: { LIST($known) }. Skriv eit av dei. Er det ein ny stad, legg du det til i oppslag.toml:
        }
            { $section }
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-contact = Kontakten «{ $contact }» står ikkje i oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Legg den til i oppslag.toml, med namn og telefon:
           *[some] Kjende kontaktar: { LIST($known) }. Skriv ein av dei. Er det ein ny, legg du den til i oppslag.toml:
        }
            { $section }
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-paper = Papiret «{ $paper }» står ikkje i oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Legg det til i oppslag.toml:
           *[some] Kjende papir: { LIST($known) }. Skriv eit av dei. Er det eit nytt papir, legg du det til i oppslag.toml:
        }
            { $section }
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-template = Det finst ingen mal som heiter «{ $template }».
    .hint = { $suggestion ->
        [none] Desse finst: { LIST($known) }.
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-size = Ingen mal har storleiken «{ $size }».
    .hint = { $suggestion ->
        [none] Desse finst: { LIST($known) }.
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-sender = Avsendaren «{ $sender }» finst ikkje.
    .hint = { $suggestion ->
        [none] Desse finst: { LIST($known) }. Er det ein ny avsendar, legg du logoen og sender.toml i assets/senders/{ $sender }/.
       *[other] Meinte du «{ $suggestion }»? Er det ein annan avsendar, legg du logoen og sender.toml i assets/senders/{ $sender }/.
    }
missing-sender-logo = { $page ->
    [0] Logoen til { $sender } er ikkje på denne sida.
   *[other] Logoen til { $sender } er ikkje på side { NUMBER($page) }.
}
    .hint = { $page ->
        [0] Malen må vise alle avsendarane. Bruk linja med avsendarar som malane har felles.
       *[other] Set inn avsendaren sin eigen logo. Ein logo som er gøymd, kvit på kvitt eller nesten heilt bortskoren, tel ikkje.
    }
unusable-sender-logo = Logoen til { $sender } kan ikkje trykkjast: { $fault ->
    [large] Fila er større enn 8 MB, eller biletet er større enn nokon trykkjer.
    [other] Han er verken SVG eller PNG.
    [active] Fila har meir enn ei teikning, til dømes eit skript eller ei nettside.
    [outside] Han hentar noko frå ein annan stad, til dømes eit bilete eller ei skrift.
    [entities] Fila bruker forkortingar (entitetar) som kan skjule noko anna.
    [live-text] Bokstavane er tekst, og skrifta finst kanskje ikkje på andre maskiner.
    [deep] Han er så innvikla at det krev for mykje tid eller minne å teikne han.
    [empty] Ingenting i han synest på kvitt papir.
    [long] Han er så lang og smal at han ikkje får plass på noka side.
    [coarse] Han har for få pikslar og blir uskarp på trykk.
    [colours] Han har { LIST($foreign) }, men sender.toml tillèt berre { LIST($colours) }.
    [stand-in] Han er berre til øving, sjølv om sender.toml seier official = true.
   *[broken] Fila er skadd og kan ikkje teiknast.
}
    .hint = { $fault ->
        [live-text] Be avsendaren om ei fil der bokstavane er kurver, eller gjer dei om sjølv. I Illustrator: Tekst → Lag konturar. I Inkscape: Bane → Objekt til bane.
        [deep] Be avsendaren om ei enklare fil.
        [long] Be avsendaren om ei anna utgåve av logoen.
        [coarse] Be avsendaren om logoen som SVG, eller som ein PNG som er minst 600 pikslar høg.
        [colours] Be avsendaren om fila i rette fargar. Er fargane i fila rette, skriv du dei i lista colours i sender.toml i same mappe.
        [empty] Be avsendaren om fila som er laga for kvitt papir.
        [stand-in] Få logoen frå { $sender }, og legg han som { $folder }/logo.svg. Har du han ikkje enno, skriv du official = false i sender.toml i same mappe.
       *[other] Be avsendaren om logoen som vanleg SVG.
    }
stand-in-sender-logo = Logoen til { $sender } er berre til øving. Sida skal ikkje trykkjast med han.
    .hint = Få logoen frå { $sender }, og legg han som { $folder }/logo.svg. Skriv så official = true i sender.toml i same mappe.
undersized-sender-logo = { $page ->
    [0] Logoen til { $sender } er { NUMBER($height) } mm høg. Han må vere minst { NUMBER($minimum) } mm.
   *[other] Logoen til { $sender } på side { NUMBER($page) } er { NUMBER($height) } mm høg. Han må vere minst { NUMBER($minimum) } mm.
}
    .hint = Gi logoane meir plass i malen, eller ta bort noko anna.
blurred-sender-logo = Logoen til { $sender } på side { NUMBER($page) } er uklar: Han er så skarp som eit bilete på { NUMBER($pixels) } pikslar i høgda.
    .hint = Bruk avsendaren si eiga fil, helst SVG eller PDF, ikkje eit bilete frå ei nettside.
cropped-sender-logo = { NUMBER($cropped) } prosent av logoen til { $sender } på side { NUMBER($page) } er skore bort.
    .hint = Vis heile logoen. I Word eller Canva: Angre skjeringa, eller gjer ramma større.
distorted-sender-logo = { $kind ->
    [planned] Malen strekkjer logoen til { $sender } { NUMBER($stretch) } prosent.
    [turned] Malen dreier logoen til { $sender } eller gjer han skeiv, { NUMBER($skew) } grader.
   *[seen] Logoen til { $sender } på side { NUMBER($page) } har feil form: strekt { NUMBER($stretch) } prosent, skeiv { NUMBER($skew) } grader.
}
    .hint = Set inn logoen på nytt, og dra i eit hjørne når du endrar storleiken, så forma held seg.
obscured-sender-logo = { $kind ->
    [hidden] Malen viser ikkje logoen til { $sender } slik fila har han: { NUMBER($covered) } prosent er annleis.
    [covered] Noko ligg over logoen til { $sender } på side { NUMBER($page) }: { NUMBER($covered) } prosent er dekt.
   *[crowded] Noko står for nær logoen til { $sender } på side { NUMBER($page) }: { NUMBER($clear) } mm unna. Logoen treng { NUMBER($clear-demanded) } mm fri plass.
}
    .hint = { $kind ->
        [covered] Flytt det som ligg over logoen.
       *[crowded] Flytt tekst, strekar og andre logoar lenger unna, eller gjer logoen mindre.
    }
recoloured-sender-logo = { $negative ->
    [yes] Logoen til { $sender } på side { NUMBER($page) } er kvit på mørk botn, og det tillèt ikkje avsendaren.
   *[no] Logoen til { $sender } på side { NUMBER($page) } har feil farge: { $colour } i staden for { $colour-expected }.
}
    .hint = Bruk avsendaren si eiga fil som ho er. Skriv ut i fargar, eller på ark der logoen alt er trykt.
black-near-logo = Noko svart står { NUMBER($distance) } mm frå logoen til { $sender } på side { NUMBER($page) }. Når eit ark blir skrive ut i to omgangar, må det vere { NUMBER($demanded) } mm, for skrivarar treffer ikkje heilt likt.
    .hint = Flytt teksten eller streken bort frå logoen. Han står { NUMBER($left) } mm frå venstre kant og { NUMBER($top) } mm frå toppen.
more-than-logos = Fila til fargeskrivaren har meir på side { NUMBER($page) } enn logoane. Det står frå { NUMBER($left) } til { NUMBER($right) } mm frå venstre kant og frå { NUMBER($top) } til { NUMBER($bottom) } mm frå toppen.
    .hint = La berre logoane stå i denne fila, og legg resten i fila til svartskrivaren. Passmerke må stå i begge.
colour-in-black-file = { $kind ->
    [image] { $count ->
        [one] Eit bilete på side { NUMBER($page) } i fila til svartskrivaren har fargar: { $colour }.
       *[other] { $count } bilete på side { NUMBER($page) } i fila til svartskrivaren har fargar. Det første har { $colour }.
    }
    [shading] Ein fargeovergang på side { NUMBER($page) } i fila til svartskrivaren har fargar: { $colour }.
   *[operator] { $count ->
        [one] Side { NUMBER($page) } i fila til svartskrivaren ber om ein farge: { $colour }.
       *[other] Side { NUMBER($page) } i fila til svartskrivaren ber om fargar { $count } stader. Den første er { $colour }.
    }
}{ $inside ->
    [page] { "" }
    [form] { " " }Han står i ei teikning som ligg inne i fila.
    [pattern] { " " }Han står i eit mønster.
    [font] { " " }Han står i ein skrifttype.
    [mask] { " " }Han står i ei maske.
   *[annotation] { " " }Han står i ein merknad eller ei lenkje på sida.
}
    .hint = Gjer det svart, grått eller kvitt i programmet som fila kjem frå, og gjer bilete om til gråtonar.
mismatched-overlay = { $kind ->
    [pages] Talet på sider er { NUMBER($pages) } her og { NUMBER($other-pages) } i { $other }. Dei er ikkje to utskrifter til dei same arka.
    [size] Side { NUMBER($page) } er { NUMBER($width) } × { NUMBER($height) } mm her og { NUMBER($other-width) } × { NUMBER($other-height) } mm i { $other }.
    [blank] Side { NUMBER($page) } i denne fila er tom. Alt som ikkje er i { $other }, skulle stå der.
    [both-coloured] Både denne fila og { $other } har fargar. Då går det ikkje an å seie kva som er til svartskrivaren.
   *[no-colour] Verken denne fila eller { $other } har fargar. Då går det ikkje an å seie kva som er til fargeskrivaren.
}
    .hint = { $kind ->
        [both-coloured] Gjer den eine svart og grå, eller la namna slutte på -colour og -black.
        [no-colour] Lag begge på nytt, så logoane beheld fargane sine: oppslag render --split
       *[other] Lag begge på nytt frå den same sida, i same storleik.
    }
unreadable-page = { $reason ->
    [encrypted] Fila krev passord og kan ikkje undersøkjast.
    [cut] Slutten av fila manglar: Noko gjekk gale då ho vart kopiert, send eller lagra.
    [picture] Dette er eit bilete som oppslag ikkje kan lese (GIF, BMP, HEIC eller AVIF).
    [document] Dette er eit dokument og inga ferdig side.
    [huge] { $page ->
        [0] Fila har meir enn 2000 sider.
       *[other] Side { NUMBER($page) } har fleire pikslar enn det går an å undersøkje.
    }
    [vast] Side { NUMBER($page) } er meir enn 3 meter lang og kan ikkje undersøkjast.
    [slow] { $page ->
        [0] Fila tek for lang tid å opne.
       *[other] Side { NUMBER($page) } tek for lang tid å teikne.
    }
    [costly] { $page ->
        [0] Det krev for mykje minne å opne fila.
       *[other] Det krev for mykje minne å teikne side { NUMBER($page) }.
    }
    [skipped] Side { NUMBER($page) } og kanskje fleire er ikkje undersøkte: Dei andre sidene kravde for mykje tid eller minne.
   *[broken] { $page ->
        [0] Fila er skadd, eller ho er verken PDF, PNG, JPEG, TIFF eller WebP.
       *[other] Side { NUMBER($page) } er skadd og kan ikkje teiknast.
    }
}
    .hint = { $reason ->
        [encrypted] Eksporter ho på nytt frå programmet ho er laga i, utan passord.
        [cut] Kopier ho eller last ho ned på nytt, og sjå etter at ho kan opnast. Hjelper ikkje det, eksporterer du ho på nytt.
        [picture] Er sida laga i eit program, eksporterer du ho derifrå som PDF. Elles lagrar du biletet som PNG eller JPEG.
        [document] Lagre det som PDF, og sjekk den. I Word og PowerPoint: Fil → Lagre som → PDF. I Publisher og LibreOffice: Fil → Eksporter.
        [vast] Eksporter ho i ein mindre målestokk, til dømes 1:10, slik trykkeri òg vil ha ho.
        [slow] Eksporter ho som PDF med færre og enklare sider, eller som PNG med 300 punkt per tomme.
        [costly] Eksporter ho som PDF med færre og enklare sider, eller som PNG med 300 punkt per tomme.
        [skipped] Rett sidene som dei andre funna nemner, eller sjekk éi side om gongen.
        [huge] { $page ->
            [0] Del ho opp, og sjekk kvar del.
           *[other] Eksporter ho med 300 punkt per tomme.
        }
       *[broken] Eksporter ho på nytt frå programmet ho er laga i.
    }
invalid-svg = { $fault ->
    [empty] Det er ingenting i denne fila.
    [kind] Dette er ei fil av typen { $kind }, sjølv om namnet er det ein logo skal ha.
    [page] Dette er ei nettside og ikkje ein logo.
    [packed] Dette SVG-biletet er pakka, slik filer som sluttar på .svgz er.
    [encoding] Dette SVG-biletet er ikkje lagra som UTF-8.
    [broken] Dette SVG-biletet er øydelagt: Det kan ikkje lesast frå linje { $line }.
    [size] Dette SVG-biletet seier ikkje kor stort det er.
    [pixels] Dette PNG-biletet er øydelagt.
   *[other] Dette er ikkje eit SVG-bilete.
}
    .hint = { $fault ->
        [packed] Opne biletet i eit teikneprogram, og lagre det som vanleg SVG.
        [encoding] Opne biletet i eit teikneprogram, og lagre det som SVG ein gong til.
        [size] Opne biletet i eit teikneprogram, og lagre det som SVG ein gong til, med viewBox.
       *[other] Be avsendaren om logoen som SVG, eller som PNG med mange pikslar. Det hjelper ikkje å gi fila eit nytt namn.
    }
fluent-syntax = { $fault ->
    [expected] Teiknet «{ $detail }» manglar her.
    [colon] Her står det kolon der det skal stå likskapsteikn.
    [equals] Likskapsteiknet manglar etter namnet på teksten.
    [name-with-space] Namnet på ein tekst kan ikkje ha mellomrom.
    [name] Her manglar namnet på ein tekst, eller det har andre teikn enn a–z, tal og bindestrek.
    [indent] Denne linja høyrer til linja over, eller ho manglar namn og likskapsteikn.
    [tab] Her byrjar ei linje med tabulator.
    [comment] Det må stå eit mellomrom etter #.
    [brace] Her byrjar ein { "{" } som ikkje blir lukka.
    [closing-brace] Her står ein { "}" } åleine.
    [curly] Hermeteikna her er bogne, slik Word lagar dei. Dei må vere rette.
    [comma] Kommaet her er frå ei anna skrift.
    [function] oppslag kjenner ikkje det som står føre parentesen.
    [placeable] Dette kan ikkje stå mellom { "{" } og { "}" }.
    [empty] Teksten «{ $detail }» er tom.
    [no-value] Teksten manglar her.
    [no-default] Ingen av linjene i valet har ei stjerne.
    [two-defaults] Meir enn éi linje i valet har ei stjerne.
    [open-quote] Her byrjar eit hermeteikn som ikkje blir lukka.
    [escape] «{ $detail }» er ikkje noko teikn.
    [selector] Dette går det ikkje an å velje etter.
    [argument-twice] «{ $detail }» er oppgitt to gonger.
   *[too-deep] Det står så mange klammer inni kvarandre at fila ikkje kunne lesast.
}
    .hint = { $fault ->
        [colon] { $detail ->
            [none] Skriv namnet, likskapsteikn og teksten.
           *[other] Skriv: { $detail }
        }
        [equals] { $detail ->
            [none] Skriv namnet, likskapsteikn og teksten.
           *[other] Skriv: { $detail }
        }
        [name-with-space] { $detail ->
            [none] Set bindestrek mellom orda i namnet.
           *[other] Skriv: { $detail }
        }
        [name] Bruk det same namnet som i nb.ftl. Berre teksten etter likskapsteiknet skal omsetjast.
        [indent] Start linja med fire mellomrom viss ho høyrer til linja over.
        [tab] Bruk fire mellomrom i staden.
        [comment] { $detail ->
            [none] Set inn eit mellomrom.
           *[other] Skriv: { $detail }
        }
        [brace] { $detail ->
            [none] Set inn { "}" } der det sluttar. Skal klammen synes i teksten, skriv du { "{\"{\"}" }.
           *[other] Skriv: { $detail }
        }
        [closing-brace] Slett den, eller set inn { "{" } der det byrjar.
        [curly] { $detail ->
            [none] Skriv dei på nytt i Notisblokk.
           *[other] Skriv: { $detail }
        }
        [comma] Skriv eit vanleg komma.
        [function] Det heiter DATETIME, NUMBER eller LIST på alle språk. Kopier det frå den same teksten på norsk.
        [empty] Skriv teksten etter likskapsteiknet, eller slett linja.
        [no-value] Skriv teksten, eller slett linja.
        [no-default] Set stjerne føre den siste: *[other]
        [two-defaults] Berre den siste skal ha stjerne: *[other]
        [open-quote] Lukk det på same linje.
        [escape] Skriv to omvende skråstrekar for å vise éin.
        [argument-twice] Slett den eine.
       *[other] Kopier det som står mellom { "{" } og { "}" }, frå den same teksten på norsk. Får du det ikkje til, spør den som har laga fila.
    }
duplicate-message = { $kind ->
    [message] Teksten «{ $name }» står to gonger.
    [attribute] «.{ $name }» står to gonger i teksten «{ $id }».
   *[variant] [{ $name }] står to gonger i eit val i teksten «{ $id }».
} Den første står i { $first }.
    .hint = Slett den eine.
overridden-message = { $kind ->
    [replaced] Arrangementet har sin eigen tekst «{ $id }». Han står i staden for { $usual }.
   *[kept] På dette språket står den vanlege teksten, der originalen har sin eigen: { LIST($ids) }.
}
    .hint = { $kind ->
        [replaced] Det er ikkje noko gale. Den vanlege teksten gjeld alle arrangement. Slett denne om du vil ha han tilbake.
       *[kept] Det er ikkje noko gale om den vanlege teksten stemmer her òg. Om ikkje, få arrangementet sin eigen tekst omsett.
    }
missing-message = Teksten «{ $id }» manglar.
    .hint = { $suggestion ->
        [none] Skriv han i denne fila, slik dei andre språka har han.
       *[other] Skriv han i denne fila, slik dei andre språka har han. Er «{ $suggestion }» det same namnet, skrive feil?
    }
empty-message = Teksten «{ $id }» er tom.
    .hint = Skriv han i denne fila, slik dei andre språka har han.
unknown-variable = { $variable } finst ikkje. Variabelen står i teksten «{ $id }».
    .hint = { $suggestion ->
        [none] Her kan du bruke { LIST($known, type: "disjunction") }.
       *[other] Meinte du { $suggestion }?
    }
missing-reference = Teksten «{ $id }» viser til «{ $reference }», som ikkje finst.
    .hint = Rett namnet, eller legg til det som manglar.
cyclic-reference = Teksten «{ $id }» viser tilbake til seg sjølv.
    .hint = Skriv teksten heilt ut på éin av stadene.
unresolved-message = Teksten «{ $id }» kan ikkje setjast saman: Noko mellom { "{" } og { "}" } er skrive feil.
    .hint = Kopier det som står mellom { "{" } og { "}" }, frå den same teksten på norsk. Feilen er ved { $reason }.
missing-date-names = oppslag kjenner ikkje namna på dagar og månader på «{ $tag }».
    .hint = Skriv dei under [dates] i locale.toml, med kjelde, eller la formats peike på eit språk med dei same namna.
missing-list-words = oppslag veit ikkje kva som står mellom ledda i ei liste på «{ $tag }».
    .hint = Skriv det under [lists] i locale.toml: separator, and (og) og or (eller).
unreviewed-translation = { $read ->
    [none] Ingen med { $language } som morsmål har lese og godkjent desse tekstane.
   *[some] { $unsigned } av { $all } tekstar på { $language } har ingen med språket som morsmål lese og godkjent.
}
    .hint = { $by ->
        [none] La ein som har språket som morsmål, lese den ferdige sida. Skriv det så ned med «oppslag review sign».
       *[other] { $by } godkjende heile språket { DATETIME($date, dateStyle: "long") }. Det seier ikkje kva tekstar det var, og gjeld ingen som er endra sidan. Få tekstane lesne på nytt, og skriv det ned med «oppslag review sign».
    }
missing-approval = Sidene på { $language } er ikkje godkjende slik dei er no, av { LIST($senders) }.
    .hint = La avsendaren sjå dei (--draft gir dei eit stempel), og skriv svaret ned med «oppslag approve».
stale-translation = { $what ->
    [source-changed] «{ $id }»: Originalen er endra etter at { $by } las teksten på { $language } { DATETIME($date, dateStyle: "long") }.
   *[text-changed] «{ $id }»: Teksten på { $language } er endra etter at { $by } las han { DATETIME($date, dateStyle: "long") }.
}
    .hint = Då: «{ $then }» No: «{ $now }» Rett omsetjinga om det trengst, få ho lesen på nytt, og skriv det ned med «oppslag review sign».
signature-in-future = { $by } har skrive under ein dag som ikkje har vore: { DATETIME($date, dateStyle: "full") }.
    .hint = Skriv dagen teksten vart lesen.
signed-by-translator = { $by } har både omsett og lese.
    .hint = La ein annan med språket som morsmål lese. Ingen ser sine eigne feil. (Det er namna som er samanlikna.)
changed-term = «{ $id }»: Ordlista seier noko anna om «{ $concept }» enn då { $by } las teksten { DATETIME($date, dateStyle: "long") }.
    .hint = { $there ->
        [none] Ordlista har ikkje ordet lenger. Sjå på teksten ein gong til, og skriv under på nytt.
       *[other] No står det { LIST($write, type: "disjunction") }. Sjå på teksten ein gong til, og skriv under på nytt.
    }
missing-font = Skrifttypen «{ $font }» finst ikkje.
    .hint = { $suggestion ->
        [none] Legg han i fonts/. Desse finst: { LIST($known) }.
       *[other] Meinte du «{ $suggestion }»?
    }
missing-glyph = Skrifta manglar desse teikna: { $text }
    .hint = Skriv det på ein annan måte, eller legg til ei skrift som har teikna, i locale.toml for språket.
overset-text = { $kind ->
    [pages] Teksten får ikkje plass på éi side: { $by ->
        [one] 1 side for mykje
       *[other] { $by } sider for mykje
    }.
    [venue] Namnet på staden er for langt for sida, sjølv om det er gjort så lite som mogleg. Det manglar { NUMBER($by) } mm.
    [street] Adressa til staden er for lang for sida, sjølv om ho er gjord så liten som mogleg. Det manglar { NUMBER($by) } mm.
    [return-address] Returadressa får ikkje plass. Det manglar { NUMBER($by) } mm.
    [page] Adressa til nettsida får ikkje plass. Det manglar { NUMBER($by) } mm.
   *[frame] Teksten er for lang for sida, sjølv om han er gjord så liten som mogleg. Det manglar { NUMBER($by) } mm ved «{ $id }».
}
    .hint = { $kind ->
        [pages] Skriv kortare tekstar på denne sida.
        [venue] Gjer namnet kortare i oppslag.toml, slik folk seier det.
        [street] Gjer adressa kortare i oppslag.toml: Gate, nummer, postnummer og poststad er nok.
        [return-address] Gjer return-address kortare i oppslag.toml.
        [page] Gi page i event.toml ei kortare adresse.
        [senders] Logoane til { $senders } avsendarar tek plassen. La det vere færre avsendarar, eller bruk ei større side.
       *[frame] Skriv kortare i «{ $id }», eller i ein annan tekst på same side.
    }
text-off-page = «{ $text }» står { NUMBER($by) } mm { $kind ->
    [sheet] utanfor arket
    [printer] inn i margen som skrivarar lèt stå kvit
   *[copy] for nær der arket blir kutta
} ({ $side ->
    [left] til venstre
    [right] til høgre
    [top] øvst
   *[bottom] nedst
}).
    .hint = { shorter }
overlapping-text = «{ $text }» ligg { NUMBER($by) } mm inn i { $kind ->
    [text] «{ $other }»
    [mark] logoen til { $other }
    [code] QR-koden
    [rule] ein strek
   *[banner] kanten av eit fylt felt
}.
    .hint = { shorter }
clipped-text = «{ $text }» er kutta: Det manglar { NUMBER($by) } mm av han.
    .hint = { shorter }
split-unit = Ei linje sluttar inni «{ $text }», som er { $kind ->
    [date] éin dato
    [time] eitt klokkeslett
    [phone] eitt telefonnummer
    [name] eitt namn
   *[number] eit tal med det som blir talt
}{ $what ->
    [message] {" "}(teksten «{ $id }»)
   *[text] {""}
}.
    .hint = Gi teksten meir plass i malen, eller set han med t() der, som held slike delar saman.
lonely-word = Den siste linja i «{ $id }» er berre det korte ordet «{ $text }».
    .hint = Gjer tittelen eit ord lengre eller kortare.
template-warning = Malen gir ei åtvaring. Det er ikkje noko du har skrive som er gale.
    .hint = { $advice ->
        [none] Send dette til den som har ansvar for malane: { $reason }
       *[other] Send dette til den som har ansvar for malane: { $reason }. { $advice }
    }
template-error = Sida kunne ikkje lagast. Feilen er i malen, ikkje i det du har skrive.
    .hint = { $advice ->
        [none] Send dette til den som har ansvar for malane: { $reason }
       *[other] Send dette til den som har ansvar for malane: { $reason }. { $advice }
    }
bidi-control = { $row ->
    [none] Her står eit teikn som ikkje er synleg, og som snur rekkjefølgja på andre teikn: Det blir skrive ut annleis enn det står her.
   *[other] Rad { $row }, kolonne { $column }: Her står eit teikn som ikkje er synleg, og som snur rekkjefølgja på andre teikn.
}
    .hint = Slett det: Skriv teksten på nytt, ikkje kopier han. oppslag held sjølv tal og namn i rett rekkjefølgje.
bidi-hazard = { $kind ->
    [phone] Telefonnummeret «{ $text }» blir vist i feil rekkjefølgje i ei linje som går frå høgre mot venstre.
    [range] «{ $text }» blir snudd i ei linje som går frå høgre mot venstre.
    [url] Adressa «{ $text }» blir riven frå kvarandre i ei linje som går frå høgre mot venstre.
    [address] «{ $text }» blir riven frå kvarandre i ei linje som går frå høgre mot venstre: Talet hoppar til den andre sida.
   *[name] Teiknet sist i «{ $text }» hoppar til den andre sida i ei linje som går frå høgre mot venstre.
}
    .hint = { $kind ->
        [phone] Hent nummeret frå arrangementet, så kjem det rett: Skriv { "{ $phone }" } der det skal stå.
       *[other] Hent det frå arrangementet, så kjem det rett. Står det ikkje der, set du { "{ \"\\u2066\" }" } føre og { "{ \"\\u2069\" }" } bak.
    }
child-as-interpreter = Denne setninga ber folk ta med eit barn eller nokon dei kjenner, som tolk.
    .hint = Tilby ein profesjonell tolk som er gratis. Det offentlege kan ikkje bruke barn som tolk (tolkelova § 4).
hard-to-read = Teksten er tung å lese (lesbarheit LIX { NUMBER($lix) }; under { NUMBER($limit) } er greitt). Setningane har { NUMBER($sentence) } ord i snitt, og { NUMBER($long) } av 100 ord er lange.
    .hint = Skriv kortare setningar, og kortare ord der dei finst.
id-style = Namnet «{ $id }» bør skrivast med små bokstavar og bindestrek.
    .hint = Gi det nytt namn på alle språka, til dømes «programme-welcome».
logo-lost-on-paper = { $kind ->
    [seen] Fargane i logoen til { $sender } går tapt på papiret på side { NUMBER($page) }: { $colour-demanded } vart { $colour }, med kontrast { NUMBER($contrast) } : 1.
    [contrast] Logoen til { $sender } er nesten ikkje synleg på papiret «{ $paper }»: Kontrasten er { NUMBER($contrast) } : 1, og han må vere 3 : 1.
    [forbidden] Papiret «{ $paper }» set logoane på kvitt, og { $sender } tillèt ikkje at logoen står på eit kvitt felt eller ein etikett.
   *[hue] Logoen til { $sender } mistar fargen sin på papiret «{ $paper }».
}
    .hint = { $kept ->
        [planned] Vel eit anna papir til dette språket i oppslag.toml. Logoen held på fargen på { LIST($others, type: "disjunction") }.
        [not-allowed] Spør avsendaren om logoen kan stå på kvitt, og skriv on-white = true i sender.toml. Om ikkje: Skriv logos = "print", eller vel eit anna papir.
        [some] Skriv ut på eit anna papir. Logoen held på fargen på { LIST($others, type: "disjunction") }.
       *[none] Skriv ut på kvitt eller lysare papir, eller set logoen på ein kvit etikett.
    }
long-sentence = Denne setninga har { NUMBER($words) } ord. Meir enn { NUMBER($limit) } er vanskeleg å få med seg på éin gong.
    .hint = Del ho i to setningar.
long-word = «{ $word }» har { NUMBER($letters) } bokstavar. Mange lesarar stoppar ved så lange ord.{ $parts ->
    [none] { "" }
   *[other] { " " }Det er sett saman av fleire ord: { $parts }.
}
    .hint = { $known ->
    [yes] Skriv heller: { LIST($write, type: "disjunction") }.
   *[no] Sei det med to eller tre korte ord.
}
low-contrast = «{ $text }» skil seg for lite frå { $paper ->
    [none] papiret
   *[other] papiret «{ $paper }»
}: { NUMBER($contrast) } : 1, og det må vere { NUMBER($least) } : 1.
    .hint = Bruk ein mørkare gråtone i malen, eller lysare papir.
missing-attribute = { $attribute ->
    [none] Teksten «{ $id }» manglar innhaldet sitt.
   *[other] Teksten «{ $id }» manglar «.{ $attribute }».
}
    .hint = Set om det frå originalen.
missing-plural-form = Teksten «{ $id }» manglar ei linje for nokre tal. På dette språket blir orda bøygde etter talet.
    .hint = Be den som set om, om å leggje til { LIST($missing) }, til dømes ei linje som byrjar med [{ $first }].
unused-plural-form = { $kind ->
    [category] «[{ $key }]» i teksten «{ $id }» blir aldri vald: Språket har inga slik form.
   *[word] «[{ $key }]» i teksten «{ $id }» blir aldri vald: Formene har engelske namn på alle språk.
}
    .hint = { $kind ->
        [category] Slett linja. «{ $language }» har { LIST($known) }, og tal som [0].
       *[word] Skriv eitt av desse namna: { LIST($known, type: "disjunction") }. Berre teksten bak skal omsetjast.
    }
missing-required-content = { $requirement ->
    [voluntary] Det står ikkje på sida at det er frivillig å kome.
    [free] Det står ikkje på sida at det er gratis.
    [interpreter] Det står ikkje på sida korleis ein får tolk.
    [contact] Telefonnummeret ein kan ringje til, står ikkje på sida.
    [venue] Namnet på staden og adressa står ikkje på sida.
   *[sender] Ikkje alle avsendarane er med på sida.
}
    .hint = Alle invitasjonar må vise det. Be den som har ansvar for malane, om å setje det inn.
missing-variable = Teksten «{ $id }» skal vise { $variable }, men gjer det ikkje.
    .hint = Set inn { "{" } { $variable } { "}" } der det høyrer heime i setninga, slik originalen har det. Utan det manglar noko på sida.
mixed-digits = Teksten blandar siffer frå to skrifter.
    .hint = Skriv alle med siffera på telefonar og klokker i Noreg: 0–9.
obsolete-message = Originalen har ingen tekst som heiter «{ $id }». Ingen får sjå denne.
    .hint = Er namnet skrive feil, rettar du det. Viss ikkje, slettar du han.
obsolete-reference = Teksten «{ $id }» viser «{ $reference }», og det gjer ikkje originalen.
    .hint = Samanlikn med originalen, og bruk det som står der.
placeable-lost = Teksten «{ $id }» skal vise { $placeable }, men gjer det ikkje.
    .hint = Set det inn i setninga slik originalen har det, òg på linja med stjerne.
public-holiday = { DATETIME($date, dateStyle: "full") } er ein heilagdag ({ $holiday ->
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
    .hint = Er datoen rett? Kontora er stengde, og det går færre bussar.
replacement-character = Eit teikn vart øydelagt her då teksten vart lagra.
    .hint = Skriv det på nytt, og lagre fila som UTF-8.
shouting = «{ $text }» er skrive med store bokstavar. Det verkar som roping og er tyngre å lese.
    .hint = Skriv med små bokstavar. Det som er viktig, kan stå først.
small-text = «{ $text }» er { NUMBER($size) } punkt høg. Den minste teksten på denne sida bør vere { NUMBER($limit) }.
    .hint = Kort ned tekstane på sida, så dei ikkje må krympe.
stray-whitespace = Her står det eit mellomrom som ingen har meint.
    .hint = Slett det.
unreadable-qr-code = { $kind ->
    [distance] QR-koden er { NUMBER($width) } mm brei. Skal han kunne lesast frå der folk står, må han vere { NUMBER($needed) } mm.
    [module] QR-koden er for fin til å skrivast ut og lesast: Han er { NUMBER($width) } mm brei og må vere { NUMBER($needed) } mm.
    [contrast] QR-koden kan ikkje lesast på papiret «{ $paper }»: Det er for mørkt.
   *[covered] Ein tekst står inne i den lyse kanten rundt QR-koden.
}
    .hint = { $kind ->
        [contrast] Vel eit lysare papir.
        [covered] Flytt teksten bort frå koden i malen.
       *[other] Gjer koden større i malen, eller gi arrangementet ei kortare nettadresse.
    }
untranslated-copy = Teksten «{ $id }» er ikkje omsett: Den er lik teksten på «{ $original }».
    .hint = Set om «{ $text }».
wrong-script = { $kind ->
    [letter] «{ $word }» har bokstaven «{ $detail }», som ikkje blir brukt på «{ $tag }».
   *[word] «{ $word }» er skrive med ei anna skrift enn den «{ $tag }» har.
}
    .hint = { $kind ->
        [letter] Skriv ordet på nytt med tastaturet for språket.
       *[word] Omset ordet. Namn byrjar med stor bokstav.
    }
jargon = { $kind ->
    [part] «{ $word }» er laga av «{ $term }», eit ord som mange lesarar ikkje kjenner.
   *[whole] «{ $word }» er eit ord som mange lesarar ikkje kjenner.
} { $explanation }
    .hint = { $kind ->
        [part] For «{ $term }» kan du skrive: { LIST($write, type: "disjunction") }. { $reason }
       *[whole] Skriv heller: { LIST($write, type: "disjunction") }. { $reason }
    }
metaphor = «{ $word }» er eit bilete som ein må kjenne for å forstå. { $explanation }
    .hint = Sei det du meiner: { LIST($write, type: "disjunction") }. { $reason }
unexplained-abbreviation = Teksten seier ikkje kva «{ $word }» står for: { $expansion }.
    .hint = Skriv orda heilt ut første gongen, eller skriv: { LIST($write, type: "disjunction") }.
forbidden-translation = { $kind ->
    [never] «{ $text }» er aldri rett ({ $concept }).
   *[concept] «{ $text }» betyr noko anna enn det norske ordet ({ $concept }).
}
    .hint = Skriv { LIST($write, type: "disjunction") }. { $note }
inconsistent-term = «{ $text }» er eit anna namn på «{ $concept }» enn det teksten «{ $other }» bruker.
    .hint = Bruk det same namnet overalt: { LIST($write, type: "disjunction") }.
missing-required-term = Teksten «{ $id }» manglar ordet som språket har for «{ $concept }».
    .hint = Bruk { LIST($write, type: "disjunction") }, eller legg det rette ordet inn i glossary.toml.

## Lister av mottakarar

missing-recipient-column = { $mapped ->
    [yes] Lista har ingen slik kolonne for { $field ->
        [name] namn
        [street] adresse
        [postcode] postnummer
        [place] poststad
       *[other] «{ $field }»
    }.
    [header] Den første rada har ikkje namn på kolonnane. Rad { $row } ser slik ut.
   *[no] Lista manglar ein kolonne for { $field ->
        [name] namn
        [street] adresse
        [postcode] postnummer
       *[other] poststad
    }.
}
    .hint = { $mapped ->
        [header] Slett radene over i reknearket. Eller sei kva rad det er: --header { $row }
       *[other] Gi kolonnen namnet «{ $field ->
            [name] Namn
            [street] Adresse
            [postcode] Postnummer
            [place] Poststad
           *[other] { $field }
        }» i den øvste rada i reknearket. Eller sei kva kolonne det er: --map { $field }=C
    }
incomplete-address = Rad { $row }, kolonne { $column }: { $gap ->
    [name] Namnet manglar.
    [street] Adressa manglar.
    [postcode] Postnummeret manglar.
    [postcode-form] Postnummeret er ikkje gyldig. Norske postnummer har fire siffer.
    [no-address] Her står det at det ikkje er noka adresse.
    [country] Dette landet er ukjent.
    [value] Her står det eit tal, ein dato eller ja/nei, og ingen tekst.
   *[place] Poststaden manglar.
}
    .hint = Rett rada i lista. Vil du lage dei andre breva først, hoppar du over rada med --skip-faulty.
address-outside-window = Rad { $row }: Adressa får ikkje plass i vindauget, på etiketten eller på konvolutten.
    .hint = Gjer namnet eller adressa kortare. Vil du lage dei andre breva først, hoppar du over rada med --skip-faulty.
greeting-without-name = Rad { $row }: Namnet får ikkje plass på linja som helsar. Brevet helsar utan namn.
    .hint = Skriv namnet kortare i lista, eller la det vere slik.
unprintable-address = Rad { $row }: Adressa har eit teikn som ingen av skriftene har.
    .hint = Skriv namnet og adressa slik dei står i Folkeregisteret, med latinske bokstavar.
national-id-in-recipients = { $where ->
    [list] Rad { $row }, kolonne { $column }: Her står det eit fødselsnummer eller eit D-nummer.
    [sheet] Ark { $sheet }, rad { $row }, kolonne { $column }: Her står det eit fødselsnummer eller eit D-nummer.
    [comment] Ein kommentar ved rad { $row }, kolonne { $column } har eit fødselsnummer eller eit D-nummer.
   *[other] Arbeidsboka har eit fødselsnummer eller eit D-nummer utanfor arka. Det kan stå i ein tekstboks, i ein pivottabell, i eigenskapane, eller i ein tekst som inga celle viser lenger.
} Ingen brev blir laga.
    .hint = Slett det frå fila. Breva treng det aldri.{ $where ->
        [other] {" "}Kopier radene du treng, til ei ny arbeidsbok.
       *[list] { "" }
    }
unknown-recipient-language = { $kind ->
    [no-column] Lista har ingen kolonne for språk. Alle brev blir på { $language }.
    [untranslated] Rad { $row }, kolonne { $column }: Møtet er ikkje omsett til dette språket. Brevet blir på { $language }.
    [empty] Rad { $row }, kolonne { $column }: Språket manglar. Brevet blir på { $language }.
   *[unknown] Rad { $row }, kolonne { $column }: Språket er ukjent. Brevet blir på { $language }.
}
    .hint = Skriv språket på norsk, til dømes «somali». «Kurdisk» er to språk: sorani og kurmanji.
duplicate-recipient = Rad { $row }: { $kind ->
    [exact] Rada er lik rad { $earlier } og blir utelaten.
   *[near] Dette kan vere same person som i rad { $earlier }. Begge får brev.
}
    .hint = { $kind ->
        [exact] Slett den eine rada.
       *[near] Er det same person, slettar du den eine rada. To i same familie kan heite det same.
    }
unclear-recipient-value = Rad { $row }, kolonne { $column }: { $field ->
    [copies] Her står det ikkje eit tal frå 1 til 99. Vi lagar eitt brev.
    [reserved] Her står det verken ja eller nei. Vi reknar personen som reservert og lagar ikkje noko brev.
    [phone] Dette er ikkje noko telefonnummer.
   *[channel] Her står det ikkje korleis personen skal inviterast. Vi lagar brev.
}
    .hint = { $field ->
        [copies] Skriv eit heilt tal, eller la ruta vere tom.
        [reserved] Skriv «ja» eller «nei».
        [phone] Skriv nummeret i ein kolonne med tekst.
       *[channel] Skriv «brev» eller «telefon».
    }
address-without-street = Rad { $row }, kolonne { $column }: Her er verken gate eller c/o. Brevet blir laga: På små stader kjenner posten alle.
    .hint = Sjå etter om personen har ei adresse med gate eller postboks.
garbled-recipient = Lista er lesen med feil teiknsett: Bokstavar er blitt til andre teikn i { $count ->
    [one] rad
   *[other] radene
} { $rows } (kolonne { $column } og kanskje andre). Ho er lesen som { $form }.
    .hint = Lagre lista på nytt som «CSV UTF-8» eller XLSX, der namna er rette. Ikkje rett dei eitt for eitt.
gone-recipient = Rad { $row }, kolonne { $column }: Lista seier at personen er død eller har reist frå landet. Det blir ikkje noko brev.
    .hint = Slett rada. Er det feil, rettar du ruta.
hidden-recipients = { $what ->
    [sheet] Ark { $sheet } er skjult, og vart lese fordi det er det første. Det første som blir vist, er ark { $shown }.
    [columns] { $count ->
        [one] Kolonne { $columns } er skjult, men blir lesen
       *[other] Kolonnane { $columns } er skjulte, men blir lesne
    }.
   *[rows] { $count ->
        [one] Éi rad er skjult
       *[other] { NUMBER($count) } rader er skjult
    } av et filter eller for hand: { $rows }.
}
    .hint = { $what ->
        [sheet] Flytt lista til det første arket, eller sei kva ark ho står på: --sheet { $shown }
        [columns] Vis kolonnane, og sjå kva som står der. Slett dei som ikkje skal brukast.
       *[rows] Skal dei ha brev, legg du til --hidden include. Skal dei ikkje ha det, legg du til --hidden skip.
    }
lost-rows = { NUMBER($counted) } rader er fylte ut, og { NUMBER($read) } vart lesne.
    .hint = Opne lista i eit rekneark, sjå etter ruter med linjeskift eller hermeteikn, og lagre ho på nytt.
protected-recipient = Rad { $row }, kolonne { $column }: Lista seier at ingen må få vite denne adressa. Ingen brev blir laga.
    .hint = Ta personen ut av lista, slett fila, og følg reglane til kontoret for adresser som er sperra.
unread-sheet = Ark { $sheet } har dei same kolonnane og { $rows ->
    [one] éi rad
   *[other] { NUMBER($rows) } rader
}{ $hidden ->
    [yes] {", og er skjult"}
   *[no] { "" }
}. Det blir ikkje lese, og ingen der får brev.
    .hint = Samle radene på eitt ark. Eller lag brev frå kvart ark for seg: --sheet { $sheet }
unused-address-column = Kolonne { $column } ser ut som ein del av ei adresse, men blir ikkje skriven ut. { $rows ->
    [one] Éi rad har noko der: rad { $row }.
   *[other] { NUMBER($rows) } rader har noko der. Den første er rad { $row }.
}
    .hint = Slett kolonnen viss han ikkje trengst. Eller sei kva han inneheld, til dømes --map street={ $column }
enclosure-too-late = Breva kjem for seint: Siste dag å sende dei var { DATETIME($until, dateStyle: "full") }. Møtet er { DATETIME($date, dateStyle: "full") }.
    .hint = Ring dei i staden: --call-list lagar ringelister. Må du sende brev likevel, legg du til --late.
