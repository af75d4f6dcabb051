about =
    { $kind ->
        [home] Vi vil gjerne at du kommer på møtet fordi du der får vite hvordan du kan søke om bolig og hva du må gjøre hvis du ikke får noe svar.
       *[work] Du får vite hvordan du søker jobb.
    }
