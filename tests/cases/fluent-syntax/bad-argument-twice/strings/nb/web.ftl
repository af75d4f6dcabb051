when = { DATETIME($date, dateStyle: "full", dateStyle: "long") }
