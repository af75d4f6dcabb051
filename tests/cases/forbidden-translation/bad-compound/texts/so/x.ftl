x = Keen foomka barnaamij mobiil.
