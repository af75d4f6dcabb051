-brand = NAV HUSK
welcome = Velkommen til { -brand }.
