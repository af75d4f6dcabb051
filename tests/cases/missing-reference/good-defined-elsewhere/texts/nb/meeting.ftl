welcome = Velkommen til { -brand }.
