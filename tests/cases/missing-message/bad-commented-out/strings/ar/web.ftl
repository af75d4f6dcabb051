title = لقاء عن السكن
# place = المكان
time = الوقت
