title = Møte om bolig
summary = Du får vite hvordan du søker om bolig. Det finnes ledige rom på Veitvet eldresenter.
letter-intro = Vi inviterer deg til et møte om bolig.
