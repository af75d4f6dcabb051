call = Ring { $phone } i dag.
