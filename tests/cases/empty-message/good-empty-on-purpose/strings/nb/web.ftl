title-suffix = { "" }
title = Møte{ title-suffix }
