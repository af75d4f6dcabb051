### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dilxwazî: Alîkarî bikin, hev nas bikin
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn dikarin li cihê ku lê dijîn ji bo kesên din çi bikin, û çawa dikarin beşdar bibin. Ev kar bê mûçe ye.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } ji we re dibêje ku kesên dilxwaz çi dikin. Kesê dilxwaz bê mûçe alîkariya kesên din dike.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } ji we re dibêje ku hûn çawa dikarin beşdar bibin, her çend hûn kêm norwecî bizanin jî.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê dilxwaziyê de. Kesê dilxwaz bê mûçe alîkariya kesên din dike. Hûn ê fêr bibin ku hûn dikarin li cihê ku lê dijîn çi bikin, û çawa dikarin beşdar bibin.
