title：住房会议
