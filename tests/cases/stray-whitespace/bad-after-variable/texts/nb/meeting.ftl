call = Ring { $phone }.
