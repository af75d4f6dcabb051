### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pere: Kî dikare alîkariya we bike?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn dikarin çi bikin dema pereyê we têrê neke, û kî dikare ji bo deynan alîkariya we bike.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } ji we re dibêje ku hûn çawa dikarin hesabê pereyê xwe bikin: çiqas tê û çiqas diçe.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } ji we re dibêje ku kî dikare alîkariya we bike dema deynê we hebe. Deyn ew pere ye ku divê hûn paşve bidin.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê pereyan de. Hûn ê fêr bibin ku hûn çawa dikarin hesabê pereyê xwe bikin. Hûn ê her wiha fêr bibin ku kî dikare alîkariya we bike dema deynê we hebe.
