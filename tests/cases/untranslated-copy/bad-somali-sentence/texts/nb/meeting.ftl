ask = Har du spørsmål? Ring { $phone }.
bye = Ha det.
