ask = Har du spørsmål? Ring { $phone }.
bye = Nabad gelyo.
