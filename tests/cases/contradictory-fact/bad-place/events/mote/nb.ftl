title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Møtet er på Veitvet eldresenter.
letter-intro = Vi inviterer deg til et møte om bolig.
