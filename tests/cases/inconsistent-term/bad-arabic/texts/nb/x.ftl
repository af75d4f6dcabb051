deadline = Du kan klage på vedtaket.
answer = Vi svarer på klagen innen en måned.
