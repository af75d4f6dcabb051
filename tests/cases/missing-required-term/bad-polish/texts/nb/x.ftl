help = Tolk er gratis.
