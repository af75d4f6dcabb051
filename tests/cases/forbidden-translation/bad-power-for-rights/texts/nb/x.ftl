x = Kom og hør om rettighetene dine.
