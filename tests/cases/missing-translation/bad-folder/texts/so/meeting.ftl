free = Kulanku waa bilaash.
