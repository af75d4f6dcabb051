welcome = Velkommen til { welcome }
