# For the poster.
title   =   Møte om bolig
summary   =   Du får vite hvordan du søker om bolig.
letter-intro   =   Vi inviterer deg til et møte om bolig.
