title = Om bolig og lån til å eie
summary = Du får vite hvordan du søker om bolig.
letter-intro = Vi inviterer deg til et møte om bolig.
