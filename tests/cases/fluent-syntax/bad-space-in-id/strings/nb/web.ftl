letter intro = Vi inviterer deg til et møte.
