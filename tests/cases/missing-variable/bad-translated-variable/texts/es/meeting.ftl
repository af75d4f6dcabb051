deadline = Inscríbase antes del { $fecha }.
