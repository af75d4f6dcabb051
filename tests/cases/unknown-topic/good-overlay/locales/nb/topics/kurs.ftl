title = Kurs
summary = Du får vite hvilke kurs som finnes.
letter-intro = Vi inviterer deg til et møte om kurs.
