help = Ta med søknaden din.
