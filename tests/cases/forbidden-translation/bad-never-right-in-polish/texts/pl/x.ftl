x = Spotkanie o mieszkaniu: renta za mieszkanie.
