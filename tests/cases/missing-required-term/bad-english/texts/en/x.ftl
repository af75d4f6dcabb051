help = Ask for money.
