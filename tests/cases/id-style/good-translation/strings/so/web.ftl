meeting_title = Kulan ku saabsan guri
