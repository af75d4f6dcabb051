-house = { $case ->
    [loc] Орволл-Горі
   *[nom] Орволл-Гор
}
    .gender = m
where = Зустріч у { -house(case: "loc") }{ -house.gender ->
    [m] { "" }
   *[other] { "" }
}.
