place = Sted
time = Tid
