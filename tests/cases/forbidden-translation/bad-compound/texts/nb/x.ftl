x = Ta med søknadsskjemaet.
