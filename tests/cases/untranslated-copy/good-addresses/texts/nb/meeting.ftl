page = https://bydel-bjerke.example/mote
mail = post@bydel-bjerke.example
phone = +47 22 12 34 56
when = { $start }–{ $end }
