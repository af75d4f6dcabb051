when = El { fecha($date, dateStyle: "full") }
