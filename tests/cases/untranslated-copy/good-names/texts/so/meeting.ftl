house = Årvoll Gård
who = Kari Nordmann, NAV Bjerke
where = Årvollveien 35, 0590 Oslo
