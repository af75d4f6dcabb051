-meeting = møte
invite = Velkommen til { -meeting }.
