title = Meeting about housing
summary = You will learn how to apply for a home with Łukasz, Nguyễn, Şîrîn, Ŋuŋŋa and Владимир.
letter-intro = We invite you to a meeting about housing.
