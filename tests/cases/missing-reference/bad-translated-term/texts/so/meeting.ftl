-brand = NAV HUSK
welcome = Ku soo dhowow { -summad }.
