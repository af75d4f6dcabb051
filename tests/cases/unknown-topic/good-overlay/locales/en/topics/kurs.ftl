title = Courses
summary = You will hear which courses there are.
letter-intro = We invite you to a meeting about courses.
