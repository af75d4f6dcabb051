notice = Ring minst { $days } dager før.
