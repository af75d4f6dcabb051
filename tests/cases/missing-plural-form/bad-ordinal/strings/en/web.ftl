meeting =
    { NUMBER($count, type: "ordinal") ->
        [one] This is your { $count }st meeting.
        [two] This is your { $count }nd meeting.
       *[other] This is your { $count }th meeting.
    }
