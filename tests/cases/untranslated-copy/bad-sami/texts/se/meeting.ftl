welcome = Vi ønsker deg velkommen.
