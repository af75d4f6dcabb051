notice = Зателефонуйте щонайменше за { $days ->
    [one] { NUMBER($days) } день
    [few] { NUMBER($days) } дні
    [many] { NUMBER($days) } днів
   *[other] кілька днів
} до зустрічі.
