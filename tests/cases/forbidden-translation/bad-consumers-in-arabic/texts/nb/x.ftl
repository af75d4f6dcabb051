kicker = Velkommen til brukermøte
