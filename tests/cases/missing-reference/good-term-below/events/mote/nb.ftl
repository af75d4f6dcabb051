title = Møte om { -husbanken }
summary = Du får vite hvordan du søker om bolig.
letter-intro = Vi inviterer deg til et møte om bolig.
-husbanken = Husbanken
