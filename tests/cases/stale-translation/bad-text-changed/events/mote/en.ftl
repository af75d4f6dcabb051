title = Consumers’ meeting
summary = You will learn how to apply for a home.
letter-intro = We invite you to a meeting about housing.
