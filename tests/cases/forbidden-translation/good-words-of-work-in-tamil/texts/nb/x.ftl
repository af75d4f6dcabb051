x = Er du syk, snakk med arbeidsgiveren om sykemelding og arbeidsavtale.
