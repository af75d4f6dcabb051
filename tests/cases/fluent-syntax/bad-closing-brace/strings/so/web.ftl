contact = Wac $phone }.
