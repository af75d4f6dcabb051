-meeting = { $case ->
    [acc] зустріч
   *[nom] зустріч
}
invite = Запрошуємо на { -meeting(case: "acc") }.
