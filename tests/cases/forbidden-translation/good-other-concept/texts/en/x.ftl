x = The renter answers you.
