title = Renting, housing support and start loans
summary = You will learn how to apply for a home.
letter-intro = We invite you to a meeting about housing.
