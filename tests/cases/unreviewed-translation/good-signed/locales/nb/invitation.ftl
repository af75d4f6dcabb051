# replace = true
free = Det er gratis.
