### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Work: How to find a job
# One or two sentences for the flyer.
summary = You will learn how to apply for jobs, and what your rights are at work.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } tells you what your rights are when you have a job. They give legal help free of charge.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } (an office at Nav) tells you how to find jobs to apply for, and how to write an application.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about work. You will learn how to find a job and write an application. You will also learn what your rights are at work.
