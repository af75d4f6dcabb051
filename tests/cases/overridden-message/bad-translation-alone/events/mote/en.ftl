title = Meeting about housing
summary = You will learn how to apply for a home.
letter-intro = We invite you to a meeting about housing.
free = Free entry.
