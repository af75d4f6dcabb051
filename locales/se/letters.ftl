### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Buorre beaivi! Mun riŋgen { -nav }:s.
# $title is the title of the meeting.
call-invite = Mii bovdet du rabas čoahkkimii. Dan namma lea «{ $title }».
# $date is the date of the meeting.
call-when = Čoahkkin lea { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Báiki lea { $place }. Čujuhus lea { $address }.
call-interpreter = Dárbbašatgo dulkka? Muital munnje dál. Dulka lea nuvttá.
call-closing = Háliidatgo boahtit? Leatgo dus gažaldagat? Giitu ságastallamis.
