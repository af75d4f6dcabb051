x = Waa laga saaray.
