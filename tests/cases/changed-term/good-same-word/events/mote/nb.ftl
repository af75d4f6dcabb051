title = Send søknaden
summary = Du får vite hvordan du søker om bolig.
letter-intro = Vi inviterer deg til et møte om bolig.
