meetingTitle = Møte om bolig
