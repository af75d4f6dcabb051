deadline = Wyślij podanie do piątku.
answer = Odpowiemy na podanie w ciągu miesiąca.
