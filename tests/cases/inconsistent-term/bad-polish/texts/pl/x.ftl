deadline = Wyślij wniosek do piątku.
answer = Odpowiemy na podanie w ciągu miesiąca.
