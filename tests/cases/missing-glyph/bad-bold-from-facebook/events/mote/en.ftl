title = Meeting about housing
summary = You will learn how to apply for a 𝗵𝗼𝗺𝗲.
letter-intro = We invite you to a meeting about housing.
