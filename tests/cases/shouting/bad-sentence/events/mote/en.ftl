title = Meeting about housing
summary = FREE FOR ALL. You will learn how to apply.
letter-intro = We invite you to a meeting about housing.
