title- = Møte om bolig
