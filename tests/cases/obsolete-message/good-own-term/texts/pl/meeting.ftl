-office = Urząd dzielnicy
help = { -office } Ci pomoże.
