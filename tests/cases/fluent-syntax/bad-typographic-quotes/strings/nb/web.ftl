when = { DATETIME($date, dateStyle: “full”) }
