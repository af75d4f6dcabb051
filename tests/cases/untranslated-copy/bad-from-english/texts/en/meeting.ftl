free = The meeting is free of charge.
