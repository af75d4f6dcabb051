#Tittelen på plakaten
title = Møte om bolig
