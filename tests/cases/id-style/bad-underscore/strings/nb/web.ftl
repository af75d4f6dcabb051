meeting_title = Møte om bolig
