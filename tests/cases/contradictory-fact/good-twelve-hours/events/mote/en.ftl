title = Meeting about housing
summary = You will learn how to apply for a home. Come at 1:30 pm.
letter-intro = We invite you to a meeting about housing.
