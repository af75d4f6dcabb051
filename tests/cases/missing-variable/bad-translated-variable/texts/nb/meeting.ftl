deadline = Meld deg på senest { $deadline }.
