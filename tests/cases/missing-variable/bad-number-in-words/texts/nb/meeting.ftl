notice = Ring { $phone } minst { $days } dager før.
