free = Møtet er gratis.
halal = Maten er halal.
interpreter = Tolken er gratis.
