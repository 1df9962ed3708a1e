"""The Debian package: how it is made, and the script that proves it."""
