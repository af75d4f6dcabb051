title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Noen får 500 kroner i bostøtte.
letter-intro = Vi inviterer deg til et møte om bolig.
