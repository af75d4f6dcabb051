title =
summary = Du får vite hvordan du søker om bolig.
