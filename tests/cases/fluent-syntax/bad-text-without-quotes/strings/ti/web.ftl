office = { ቤት ጽሕፈት } NAV
