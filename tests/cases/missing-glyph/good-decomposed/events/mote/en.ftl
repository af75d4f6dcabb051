title = Meeting at Årvoll Gård
summary = You will learn how to apply for a home.
letter-intro = We invite you to a meeting at Årvoll Gård.
