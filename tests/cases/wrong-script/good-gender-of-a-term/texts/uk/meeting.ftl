-nav = NAV
    .gender = feminine
open = { -nav.gender ->
    [feminine] { -nav } відкрита
   *[masculine] { -nav } відкритий
}.
