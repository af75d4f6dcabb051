-house = Орволл-Гор
where = Зустріч у NAV.
