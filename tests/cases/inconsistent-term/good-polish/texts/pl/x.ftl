deadline = Wyślij wniosek do piątku.
answer = Odpowiemy na wniosek w ciągu miesiąca.
