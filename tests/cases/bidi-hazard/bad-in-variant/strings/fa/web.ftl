place =
    { $house ->
        [farm] جلسه در خانهٔ مزرعه است.
       *[office] جلسه در دفتر است: 0590 Oslo
    }
