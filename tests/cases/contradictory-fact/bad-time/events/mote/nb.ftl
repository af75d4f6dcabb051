title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Kom klokka 18.
letter-intro = Vi inviterer deg til et møte om bolig.
