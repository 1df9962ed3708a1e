#!/bin/sh
# Proves a Debian package on an empty machine: a fresh Debian without Python, in a folder of its own.
#
#   sudo installer/linux/prove.sh dist/turnout_0.1.0_amd64.deb [WORK_FOLDER]
#
# Needs `debootstrap`, `unshare` and a Debian mirror (MIRROR, SUITE). DEBOOTSTRAP names another program than the one on
# the PATH. Every step is printed with the seconds it took; the first that fails ends it with exit code 1. Nothing is
# installed on the machine itself, and the folder is removed at the end unless KEEP is set. Takes about five minutes.
set -eu

package=$(realpath "$1")
work=$(realpath -m "${2:-/var/tmp/turnout-proof}")
root=$work/root
suite=${SUITE:-bookworm}
# Without MIRROR the one that this machine itself takes that suite from.
mirror=${MIRROR:-$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' | sed -n "s/^$suite //p" | head -n 1)}

if [ "${PROVING:-}" != yes ]; then
    # A mount table of its own: what is mounted below goes away with the last process, whatever happens.
    exec unshare --mount --fork --pid --kill-child env PROVING=yes sh "$0" "$package" "$work"
fi

began=$(date +%s)
step() { echo "== $(($(date +%s) - began)) s: $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
# A clean environment each time: nothing of the machine that proves may help.
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_coach() { inside setpriv --reuid=coach --regid=coach --init-groups env HOME=/home/coach "$@"; }
install() { inside apt-get -q install -y --no-install-recommends "$@" >>"$work/apt.log" 2>&1; }
listing() { inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /home -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log -o -path /var/lib/systemd \) -prune -o -print | sort; }
data() { inside find /home/coach -type f -exec sha256sum {} + | sort; }

# Devices of its own: whatever happens in this folder, or to it, the machine's are not in it.
devices() {
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    for node in "null 3" "zero 5" "full 7" "random 8" "urandom 9"; do
        # shellcheck disable=SC2086
        set -- $node
        mknod -m 666 "$root/dev/$1" c 1 "$2"
    done
    mknod -m 666 "$root/dev/tty" c 5 0
    mkdir "$root/dev/pts" "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    for stream in "stdin 0" "stdout 1" "stderr 2"; do
        # shellcheck disable=SC2086
        set -- $stream
        ln -s "/proc/self/fd/$2" "$root/dev/$1"
    done
}
# Nothing that is mounted is ever removed: what cannot be unmounted stays, and says so.
remove() {
    for place in dev/shm dev/pts dev tmp proc; do umount "$root/$place" || return; done
    rm -rf --one-file-system "$root"
}

[ "$(id -u)" = 0 ] || fail "run it as root: a system in a folder is made."
rm -rf --one-file-system "$root"
mkdir -p "$root"

step "a fresh $suite"
"${DEBOOTSTRAP:-debootstrap}" --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 || fail "see $work/debootstrap.log"
mount -t proc proc "$root/proc"
devices
mount -t tmpfs tmpfs "$root/tmp"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside useradd --create-home coach
[ -z "$(find "$root" -name 'python3*' -path '*/bin/*')" ] || fail "this system has a Python already"

step "what the proof itself needs: a display without a screen, validators; and what the package asks for"
install xvfb xauth desktop-file-utils appstream || fail "see $work/apt.log"
needed=$(dpkg-deb -f "$package" Depends | tr ',' '\n' | sed 's/([^)]*)//; s/|.*//' | xargs)
# shellcheck disable=SC2086
install $needed || fail "see $work/apt.log"
listing >"$work/before"

step "installing $(basename "$package"), $(($(stat -c %s "$package") / 1000000)) MB"
cp "$package" "$root/var/cache/turnout.deb"
install /var/cache/turnout.deb || fail "see $work/apt.log"
[ -z "$(find "$root" -name 'python3*' -path '*/bin/*')" ] || fail "the package brought a Python into the system"
inside sh -c '! command -v python3 && ! command -v python' || fail "there is a Python"
echo "installed: $(inside du -sm /usr/lib/turnout | cut -f1) MB; no python on this system"

step "desktop entry, AppStream data, man page, udev rules"
inside desktop-file-validate /usr/share/applications/org.turnout.Turnout.desktop
inside appstreamcli validate --no-net /usr/share/metainfo/org.turnout.Turnout.metainfo.xml
test -s "$root/usr/share/man/man1/turnout.1.gz"
test -s "$root/usr/lib/udev/rules.d/70-turnout-sensors.rules"
inside sh -c 'cd / && dpkg --verify turnout' || fail "files differ from their sums"

step "self-test without a display and without a network"
(
    # No network at all, not even the loopback.
    chroot() { unshare --net chroot "$@"; }
    as_coach turnout selftest
) || fail "the self-test, offscreen"
# Fontconfig, a library of the system, keeps its own list of the system's fonts.
[ -z "$(data | grep -v -E '/\.(bash|profile|cache/fontconfig)')" ] || fail "the self-test left something in the home folder"

step "self-test in a window on Xvfb"
as_coach xvfb-run -a -s "-screen 0 1280x720x24" turnout selftest --picture /tmp/window.png || fail "the self-test, Xvfb"
cp "$root/tmp/window.png" "$work/window.png"

step "a first report: the visit of a simulated athlete, as a coach would do it, at five times the speed"
as_coach turnout demo --autoplay --shots /home/coach/first || fail "the demo"
as_coach sh -c 'set -- /home/coach/first/*.pdf && head -c 5 "$1" | grep -q %PDF-' || fail "no report"

step "a first report of one's own: a set from simulated ports into the station's database"
as_coach sh -c '
    turnout simulate --protocol seated_hip_er_rom --once --reps 3 --speed 2 --json >/tmp/ports.json & simulation=$!
    for _ in $(seq 100); do grep -q shank /tmp/ports.json && break; sleep 0.1; done
    port() { sed -n "s/.*\"$1\": \"\(.*\)\".*/\1/p" /tmp/ports.json; }
    turnout record --device "$(port pelvis)@pelvis" --device "$(port shank)@right_shank" --protocol seated_hip_er_rom \
        --side right --athlete "First Athlete" --speed 2 && turnout report last -o /home/coach/report.pdf
    code=$?; kill $simulation 2>/dev/null; wait $simulation; exit $code' || fail "recording or report"
as_coach sh -c 'head -c 5 /home/coach/report.pdf | grep -q %PDF-' || fail "no report of one's own"

step "removing it"
data >"$work/data-before"
inside dpkg --purge turnout >>"$work/apt.log" 2>&1 || fail "see $work/apt.log"
data >"$work/data-after"
rm "$root/var/cache/turnout.deb"
listing >"$work/after"
diff "$work/before" "$work/after" || fail "something stayed, or went that was there before"
cmp "$work/data-before" "$work/data-after" || fail "data was touched"
echo "removed without a trace; $(wc -l <"$work/data-after") files of the coach as they were"
step "proved"
[ -n "${KEEP:-}" ] || remove
