fee = Du betaler ikke { "årsabonnementsavgift" }.
