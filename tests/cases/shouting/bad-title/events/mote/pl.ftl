title = SPOTKANIE O MIESZKANIU
summary = Dowiesz się, jak ubiegać się o mieszkanie.
letter-intro = Zapraszamy Cię na spotkanie o mieszkaniu.
