where = Vi møtes hos NAV.
