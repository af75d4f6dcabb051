place = المكان
time = { " " }
