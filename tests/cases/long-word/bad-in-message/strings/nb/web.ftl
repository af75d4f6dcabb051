summary = Du får vite mer om boligtildelingskontoret.
