-house = { $case ->
    [loc] бібліотеці
   *[nom] Бібліотека
}
where = Зустріч у { -house(case: "loc") }.
