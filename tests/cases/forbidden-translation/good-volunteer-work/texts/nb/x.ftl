x = Bli med på frivillig arbeid i bydelen.
