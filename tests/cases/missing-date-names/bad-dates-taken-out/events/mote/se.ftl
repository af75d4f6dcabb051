title = Čoahkkin orruma birra
summary = Oahpat mo ohcat orrunsaji.
letter-intro = Mii bovdet du čoahkkimii orruma birra.
