title = Meeting about housing
summary = You will learn how to apply for a home.
letter-intro = { $languages ->
    [one] There is an interpreter.
   *[other] There are interpreters.
}
