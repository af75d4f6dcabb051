x = Du har rett til å kjempe for dine rettigheter.
