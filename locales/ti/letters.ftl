### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = ሰላም! ካብ { -nav } እየ ዝድውል ዘለኹ።
# $title is the title of the meeting.
call-invite = ናብ ክፉት ኣኼባ ንዕድመኩም ኣለና። ስሙ «{ $title }» እዩ።
# $date is the date of the meeting.
call-when = እቲ ኣኼባ { DATETIME($date, dateStyle: "full") } እዩ። { time-range }።
# $place is the name of the house, $address its street and town.
call-where = እቲ ቦታ { $place } እዩ። ኣድራሻኡ { $address } እዩ።
call-interpreter = ኣስተርጓሚ የድልየኩም ዶ? በጃኹም ንገሩኒ፣ ኣስተርጓሚ ክረኽበልኩም እየ። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
call-closing = ክትመጹ ትደልዩ ዶ? ሕቶ ኣለኩም ዶ? ስለ ዝተዛረብኩምኒ የቐንየለይ።
