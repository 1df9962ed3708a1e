#!/bin/sh
# UNVERIFIED: never run; no Mac was at hand.
# Makes turnout-VERSION.dmg on the Mac and for the kind of processor that it runs on.
#   installer/macos/build.sh
# Needs the dependency group `installer` and Apple's command line tools. With SIGN_AS (the name of a "Developer ID
# Application" certificate in the keychain) everything is signed for the hardened run time; with NOTARY_PROFILE (made by
# `xcrun notarytool store-credentials`) the image is sent to Apple and the answer stapled to it.
set -eu
cd "$(dirname "$0")/../.."
python=.venv/bin/python
version=$($python -c "import tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version'])")
image=dist/turnout-$version.dmg
app=dist/Turnout.app

$python -m PyInstaller --noconfirm --distpath dist --workpath build installer/turnout.spec

if [ -n "${SIGN_AS:-}" ]; then
    # From the inside out: a bundle is signed over what it holds.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -print0 |
        xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --entitlements installer/macos/entitlements.plist \
        --sign "$SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi
"$app/Contents/MacOS/turnout" selftest

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Turnout $version" -srcfolder "$folder" -ov -format UDZO "$image"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$image"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
echo "$image"
