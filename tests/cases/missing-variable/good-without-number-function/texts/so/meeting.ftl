notice = Wac ugu yaraan { $days } maalmood ka hor.
