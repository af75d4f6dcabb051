notice = 请至少在说明会前{ NUMBER($days) }天打电话。
