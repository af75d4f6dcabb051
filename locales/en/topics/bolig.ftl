### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Housing: What are your rights?
# One or two sentences for the flyer.
summary = You will learn what your rights are when you rent a home, and how to apply for a home from the municipality.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (the tenants’ association) tells you what your rights are when you rent a home. They help people who rent.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (the municipal housing office) tells you how to apply for a home from the municipality, and how to apply for housing support (bostøtte). Housing support is money for the rent.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about housing. You will learn what your rights are when you rent a home. You will also learn how to apply for a home from the municipality.
