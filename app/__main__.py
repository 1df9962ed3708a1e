"""Start Turnout: `python -m app`, or the command `turnout`."""

import sys

from app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
