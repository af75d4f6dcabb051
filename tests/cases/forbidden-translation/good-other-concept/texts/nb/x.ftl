x = Leietakeren svarer deg.
