title = Meeting about housing
summary = You will learn how to apply for { letter-intro }.
letter-intro = We invite you to a meeting { summary }
