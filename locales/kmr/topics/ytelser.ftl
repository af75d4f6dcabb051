### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pere ji ofîsa Nav: Kîjan alîkarî hene?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn dikarin çi pereyî ji ofîsa Nav bistînin, û hûn çawa serlêdanê dikin.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } ji we re dibêje ku hûn dikarin çi pereyî bistînin dema hûn nexweş bin, bêkar bin an zarokên we hebin.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } nîşanî we dide ku hûn çawa serlêdanê dikin, û divê hûn çi bi serlêdanê re bişînin.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê pereyên ji ofîsa Nav de. Hûn ê fêr bibin ku hûn dikarin çi pereyî bistînin dema hûn nexweş bin, bêkar bin an zarokên we hebin. Hûn ê her wiha fêr bibin ku hûn çawa serlêdanê dikin.
