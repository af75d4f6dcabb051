x = Velkommen til møte om bolig.
