title = Møte om bolig
summary = På 2 timer lærer du hvordan du søker om bolig.
letter-intro = Vi inviterer deg til et møte. Klokka { DATETIME($start, timeStyle: "short") } i 3. etasje.
