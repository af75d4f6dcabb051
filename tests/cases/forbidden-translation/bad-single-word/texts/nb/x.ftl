x = Utleieren svarer deg.
