title = Meeting about housing
summary = You will learn how to apply for a home. The meeting is at 16:00.
letter-intro = We invite you to a meeting about housing.
