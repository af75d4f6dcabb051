title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Vi begynner 14:30.
letter-intro = Vi inviterer deg til et møte om bolig.
