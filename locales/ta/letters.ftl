### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = வணக்கம்! நான் { -nav } அலுவலகத்திலிருந்து அழைக்கிறேன்.
# $title is the title of the meeting.
call-invite = உங்களை ஒரு திறந்த கூட்டத்திற்கு அழைக்கிறோம். அதன் பெயர் “{ $title }”.
# $date is the date of the meeting.
call-when = கூட்டம் நடக்கும் நாள்: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = இடம்: { $place }. முகவரி: { $address }.
call-interpreter = மொழிபெயர்ப்பாளர் தேவையா? தயவுசெய்து என்னிடம் சொல்லுங்கள், நான் ஒழுங்கு செய்கிறேன். மொழிபெயர்ப்பு இலவசம்.
call-closing = நீங்கள் வர விரும்புகிறீர்களா? கேள்விகள் உண்டா? பேசியதற்கு நன்றி.
