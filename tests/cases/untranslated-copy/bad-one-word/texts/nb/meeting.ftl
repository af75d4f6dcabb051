when = Når
