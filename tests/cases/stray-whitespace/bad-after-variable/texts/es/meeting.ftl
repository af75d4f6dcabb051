call = Llame al { $phone } .
