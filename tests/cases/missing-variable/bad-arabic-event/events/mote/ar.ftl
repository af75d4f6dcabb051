title = لقاء حول السكن
summary = ستعرف كيف يمكنك طلب سكن.
letter-intro = ندعوك إلى لقاء حول السكن.
programme-ola = محاضرة عن بنك الإسكان.
