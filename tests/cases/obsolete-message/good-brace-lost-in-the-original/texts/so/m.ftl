title = Kulan { $x }
summary = Kaalay.
