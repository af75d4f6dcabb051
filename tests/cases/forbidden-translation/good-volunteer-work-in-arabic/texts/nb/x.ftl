x = Bli med på frivillig arbeid.
