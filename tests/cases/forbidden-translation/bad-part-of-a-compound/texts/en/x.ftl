x = The renters answer you.
