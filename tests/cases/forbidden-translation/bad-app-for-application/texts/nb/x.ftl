x = Vi hjelper deg med søknaden.
