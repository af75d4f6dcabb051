### Det kvart funn seier, og kva ein gjer med det. Namnet er koden til funnet.

unreadable-file = Denne fila manglar eller kan ikkje lesast.{ $reason ->
    [none] { "" }
   *[other] { " " }({ $reason })
}
    .hint = Legg fila på plass, eller sjå etter at du har lov til å lese ho.
oversized-file = Denne fila er større enn { $limit } MB.
    .hint = Er det rett fil? Bruk ei som er mindre.
wrong-encoding = Teksten er ikkje lagra som UTF-8. Feilen står ved byte { $offset }.
    .hint = Opne fila i eit tekstprogram og lagre ho som UTF-8.
toml-syntax = Noko er skrive feil i fila: { $reason }.
    .hint = Samanlikn med ei linje som verkar. Tekstar står i hermeteikn, det gjer ikkje datoar.
unknown-key = oppslag kjenner ikkje «{ $key }».
    .hint = { $suggestion ->
        [none] Slett linja, eller sjå etter at ho står på rett stad.
       *[other] Meinte du «{ $suggestion }»?
    }
missing-key = «{ $key }» manglar.
    .hint = Skriv ei linje { $key } = …
invalid-value = «{ $key }» kan ikkje ha denne verdien.
    .hint = { $expected ->
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
        [status] Skriv "planned" (som planlagt), "moved" (flytta) eller "cancelled" (avlyst).
        [registration] Skriv "none" (inga), "slip" (svarslipp), "telephone" (telefon), "sms" eller "web" (nettside).
        [language] Skriv språkkoden, eller språkkoden og språket sitt eige namn.
        [direction] Skriv "ltr" (frå venstre) eller "rtl" (frå høgre).
        [review] Skriv "unreviewed" (ikkje godkjent) eller "reviewed" (godkjent).
        [check] Skriv koden til eit funn, til dømes "stand-in-sender-logo".
        [weekday] Skriv namnet på ein vekedag på eitt av språka, til dømes "onsdag".
        [window] Skriv eit vindauge som brevet kjenner: c5, c65 eller e65.
       *[other] Sjå i dømet.
    }
unused-exception = Det trengst ikkje lenger noko unntak for «{ $excepted }».
    .hint = Slett det, så det ikkje skjuler ein feil seinare.
date-weekday-mismatch = Vekedagen stemmer ikkje: Datoen er { DATETIME($date, dateStyle: "full") }, men arrangementet seier «{ $stated }».
    .hint = Rett vekedagen eller datoen. «{ $stated }» passar med { DATETIME($fitting, dateStyle: "full") }.
date-in-past = Datoen er passert: { DATETIME($date, dateStyle: "full") }. I dag er det { DATETIME($today, dateStyle: "full") }.
    .hint = Er det rett år?
end-before-start = Møtet sluttar klokka { $end }, men byrjar klokka { $start }.
    .hint = Rett det eine klokkeslettet.
deadline-after-event = Fristen ({ DATETIME($deadline, dateStyle: "full") }) er etter møtet ({ DATETIME($date, dateStyle: "full") }).
    .hint = Set ein tidlegare frist.
unknown-language = oppslag har ikkje språket «{ $tag }».
    .hint = { $suggestion ->
        [none] Desse finst: { LIST($known) }. Har språket tolk, men inga omsetjing, skriv du {"{"} tag = "…", name = "…" {"}"}.
       *[other] Meinte du «{ $suggestion }»?
    }
language-not-in-event = Arrangementet har ikkje språket «{ $tag }».
    .hint = Det har { LIST($known) }.
missing-translation = Tekstane på «{ $tag }» manglar: Denne fila finst ikkje.
    .hint = Få tekstane omsette, eller ta språket ut av lista til arrangementet.
unknown-venue = Staden «{ $venue }» står ikkje i oppslag.toml.
    .hint = { $suggestion ->
        [none] Der står { LIST($known) }. Lag ein ny del [venues.{ $venue }].
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-contact = Kontakten «{ $contact }» står ikkje i oppslag.toml.
    .hint = { $suggestion ->
        [none] Der står { LIST($known) }. Lag ein ny del [contacts.{ $contact }].
       *[other] Meinte du «{ $suggestion }»?
    }
unknown-paper = Papiret «{ $paper }» står ikkje under [papers].
    .hint = { $suggestion ->
        [none] Der står { LIST($known) }.
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
        [none] Desse finst: { LIST($known) }. Legg filene til ein ny avsendar i assets/senders/{ $sender }/.
       *[other] Meinte du «{ $suggestion }»?
    }
missing-sender-logo = Logoen til { $sender } er ikkje på denne sida.
    .hint = Malen må vise alle avsendarane. Bruk linja med avsendarar som malane har felles.
stand-in-sender-logo = Logoen til { $sender } er mellombels og ikkje den offisielle.
    .hint = Legg den offisielle fila i { $folder }/logo.svg og skriv official = true i sender.toml.
undersized-sender-logo = Logoen til { $sender } er { NUMBER($height) } mm høg. Han må vere minst { NUMBER($minimum) } mm.
    .hint = Gi logoane meir plass i malen, eller ta bort noko anna.
invalid-svg = Dette er ikkje eit SVG-bilete.
    .hint = Lagre logoen på nytt som SVG, med viewBox.
fluent-syntax = Noko er skrive feil i teksten: { $reason }.
    .hint = Kvar tekst skal skrivast «namn = tekst». Linjer som held fram, har innrykk. Sjå etter at kvar {"{"} har sin {"}"}.
duplicate-message = Teksten «{ $id }» står to gonger. Den første står i { $first }.
    .hint = Slett den eine.
missing-message = Teksten «{ $id }» manglar.
    .hint = { $suggestion ->
        [none] Omset han frå den norske fila.
       *[other] Omset han frå den norske fila. Er «{ $suggestion }» det same namnet, skrive feil?
    }
empty-message = Teksten «{ $id }» er tom.
    .hint = Omset han frå den norske fila.
unknown-variable = Teksten «{ $id }» bruker { $variable }, som han ikkje får.
    .hint = { $suggestion ->
        [none] Han kan bruke { LIST($known, type: "disjunction") }.
       *[other] Meinte du { $suggestion }?
    }
missing-reference = Teksten «{ $id }» viser til «{ $reference }», som ikkje finst.
    .hint = Rett namnet, eller legg til det som manglar.
cyclic-reference = Teksten «{ $id }» viser tilbake til seg sjølv.
    .hint = Skriv teksten heilt ut på éin av stadene.
unresolved-message = Teksten «{ $id }» kan ikkje setjast saman ({ $reason }).
    .hint = Sjå etter at DATETIME, NUMBER og LIST er skrivne som i den norske fila.
missing-date-names = oppslag kjenner ikkje namna på dagar og månader på «{ $tag }».
    .hint = Skriv dei under [dates] i locale.toml, med kjelde, eller la formats peike på eit språk med dei same namna.
missing-list-words = oppslag veit ikkje kva som står mellom ledda i ei liste på «{ $tag }».
    .hint = Skriv det under [lists] i locale.toml: separator, and (og) og or (eller).
unreviewed-translation = Ingen med { $language } som morsmål har godkjent denne omsetjinga.
    .hint = Få nokon til å lese ho før du skriv ut, og skriv godkjenninga inn i review.toml.
missing-font = Skrifttypen «{ $font }» finst ikkje.
    .hint = { $suggestion ->
        [none] Legg han i fonts/. Desse finst: { LIST($known) }.
       *[other] Meinte du «{ $suggestion }»?
    }
missing-glyph = Skrifttypane til språket har ikkje: { $text }
    .hint = Skriv det på ein annan måte, eller legg til ein skrifttype som har teiknet, i locale.toml for språket.
overset-text = { $kind ->
    [pages] Teksten får ikkje plass på éi side: { $by ->
        [one] 1 side for mykje
       *[other] { $by } sider for mykje
    }.
   *[frame] Teksten får ikkje plass, sjølv om han er gjord så liten som han kan vere. Det manglar { NUMBER($by) } mm ved «{ $id }».
}
    .hint = Gjer denne teksten kortare, eller andre tekstar på same side.
template-warning = Malen gir ei åtvaring: { $reason }.
    .hint = { $advice ->
        [none] Rett malen.
       *[other] { $advice }
    }
template-error = Sida kunne ikkje lagast: { $reason }.
    .hint = { $advice ->
        [none] Rett malen.
       *[other] { $advice }
    }
