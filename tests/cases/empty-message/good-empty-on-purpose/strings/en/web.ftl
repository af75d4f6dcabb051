title-suffix = { "" }
title = Meeting{ title-suffix }
