place = { "المكتب: 0590 Oslo" }
