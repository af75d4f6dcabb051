title = Meeting about housing
summary = Du får vite hvordan du søker om bolig.
letter-intro = We invite you to a meeting about housing.
