line = { $name }, { $phone }
