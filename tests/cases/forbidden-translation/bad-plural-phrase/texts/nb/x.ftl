x = Du kan lese om kommunale boliger.
