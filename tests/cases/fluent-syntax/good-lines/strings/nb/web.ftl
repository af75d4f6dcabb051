### Tekster til nettsiden

# Tittelen
title =
    Møte om bolig
    på Årvoll Gård

summary = Du får vite
    hvordan du søker
