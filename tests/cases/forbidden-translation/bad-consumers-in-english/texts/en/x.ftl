kicker = Welcome to the consumers' meeting
