title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Kom klokka 13.30, eller kl. halv 2. Vi slutter 15:30.
letter-intro = Vi inviterer deg til et møte om bolig.
