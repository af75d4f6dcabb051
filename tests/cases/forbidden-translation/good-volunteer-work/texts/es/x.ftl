x = Participe en el trabajo voluntario del distrito.
