title = Kulan
sumary = Kaalay.
