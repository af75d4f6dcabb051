title = An open meeting about housing, renting, housing support, loans and everything else that has to do with the home that you live in or would like to live in
summary = You will learn how to apply for a home.
letter-intro = We invite you to a meeting about housing.
