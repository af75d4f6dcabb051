title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Du må søke før 1. juni.
letter-intro = Vi inviterer deg til et møte om bolig.
