notice = Ring minst fem dager før møtet.
