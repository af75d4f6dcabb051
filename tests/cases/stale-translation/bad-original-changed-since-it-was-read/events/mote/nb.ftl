title = Møtet koster 200 kroner
summary = Du får vite hvordan du søker om bolig.
letter-intro = Vi inviterer deg til et møte om bolig.
