x = Utleierforeningen svarer deg.
