help = Apply for housing support.
