phone = Telefon
program = Program
ok = OK
