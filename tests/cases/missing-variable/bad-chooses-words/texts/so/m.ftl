x = Soo dir farriin.
