who = Oslo kommune
