welcome = Ku soo dhowow { -brand }.
