place = المكان: { house }
house = { address }
address = العنوان: { place }
