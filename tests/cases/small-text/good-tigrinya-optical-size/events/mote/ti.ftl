title = ኣኼባ ብዛዕባ ገዛ
summary = ገዛ ብኸመይ ከም ትሓትቱ ክትፈልጡ ኢኹም።
letter-intro = ናብ ኣኼባ ብዛዕባ ገዛ ንዕድመኩም።
