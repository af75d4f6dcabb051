free = Møtet er gratis.
