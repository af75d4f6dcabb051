title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Møtet koster 200 kroner.
letter-intro = Vi inviterer deg til et møte om bolig.
