notice = Ring minst { NUMBER($days) } dager før.
