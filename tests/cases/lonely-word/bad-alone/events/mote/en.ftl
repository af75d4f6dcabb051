title = Help with housing, step by step
summary = You will learn how to apply for a home.
letter-intro = We invite you to a meeting about housing.
