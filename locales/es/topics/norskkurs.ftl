### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Aprenda noruego: encuentre un curso
# One or two sentences for the flyer.
summary = Le explicaremos dónde puede aprender noruego, cuánto cuesta y dónde puede practicar hablando.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } explica qué cursos de noruego hay y quién puede hacer un curso gratis.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } explica dónde puede conocer a gente y practicar hablando en noruego. Es gratis.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre cursos de noruego. Le explicaremos qué cursos hay y quién puede hacer un curso gratis. También le explicaremos dónde puede practicar hablando en noruego.
