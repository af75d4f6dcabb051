person = { $name }
phone = { "+47 22 12 34 56" }
