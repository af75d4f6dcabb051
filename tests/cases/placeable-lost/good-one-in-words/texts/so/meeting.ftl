notice = Wac ugu yaraan { $days ->
    [one] hal maalin
   *[other] { $days } maalmood
} ka hor kulanka.
