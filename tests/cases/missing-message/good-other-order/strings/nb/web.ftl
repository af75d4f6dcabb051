title = Møte om bolig
place = Sted
time = Tid
