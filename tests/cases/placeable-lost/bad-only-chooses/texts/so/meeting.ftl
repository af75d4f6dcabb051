notice = Wac ugu yaraan { $days ->
    [one] hal maalin
   *[other] dhowr maalmood
} ka hor kulanka.
