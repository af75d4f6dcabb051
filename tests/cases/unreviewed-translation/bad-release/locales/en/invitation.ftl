# replace = true
free = It is free.
