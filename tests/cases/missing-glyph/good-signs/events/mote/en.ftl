title = Meeting about housing
summary = You will learn how to apply for a home – 100 % free · “now” … № 1 • ½.
letter-intro = We invite you to a meeting about housing.
