### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Buorre beaivi! Mun riŋgen { -nav } kantuvrras.
# $title is the title of the meeting.
call-invite = Mii bovdet du rabas čoahkkimii: «{ $title }».
# $date is the date of the meeting.
call-when = Čoahkkin lea dán beaivvi: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Čoahkkinbáiki lea { $place }. Čujuhus lea { $address }.
call-interpreter = Dárbbašatgo dulkka? Muital munnje, de mun diŋgon dulkka. Dulka lea nuvttá.
call-closing = Háliidatgo boahtit? Leatgo dus gažaldagat? Giitu ságastallamis.
