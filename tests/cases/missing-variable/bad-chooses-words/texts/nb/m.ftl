x = { $how ->
    [sms] Send en SMS.
   *[mail] Send en e-post.
}
