x = Uføretrygd er noe annet enn sykepenger og alderspensjon.
