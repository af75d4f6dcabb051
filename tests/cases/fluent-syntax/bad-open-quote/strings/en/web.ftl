phone = Call { "+47 22 12 34 56 }
