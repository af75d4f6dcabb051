title = Spotkanie o mieszkaniu
summary = W NAV dowiesz się, jak ubiegać się o mieszkanie. I co dalej.
letter-intro = Zapraszamy Cię na spotkanie o mieszkaniu.
