#!/bin/sh
# Opens the pages of oppslag in the browser. Close this window to stop.
cd "$(dirname "$0")" || exit 1
mkdir -p "$HOME/oppslag"
exec ./oppslag serve "$HOME/oppslag"
