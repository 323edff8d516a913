# chroot.sh - fresh Debian systems to try things in: made with debootstrap, entered in namespaces of
# their own, removed at the end. Sourced by bash after lib.sh; needs root. A command makes one system.
#
# AZB_DEBIAN_MIRROR: where packages come from; by default from where the apt of this machine gets
# Debian's.
# AZB_SYSTEMS: a folder that keeps bare systems for the next command; none by default.
# AZB_CCACHE: a cache of ccache that the systems share with this machine; none by default. What the
# cache holds is what the same compiler made of the same source.

chroot_packages="
debootstrap            cmd:debootstrap
debian-archive-keyring dpkg:debian-archive-keyring
git                    cmd:git
"
system_minutes=30
command_minutes=40
# Of the clone in the system.
clone=/srv/libazbackup

# ---- the end ----

# The root of the system, and the process that works in it.
place=
job=
# Mounts and processes are in namespaces that end with their first process, so one kill ends all.
remove_system() {
    if [ -n "$job" ]; then
        kill -KILL "$job" 2>/dev/null || true
        wait "$job" 2>/dev/null || true
    fi
    if [ -n "$place" ]; then
        rm -rf --one-file-system "$place" "$place.log"
    fi
    place=
}

# ---- packages of this machine ----

# Where apt gets Debian's own packages.
find_mirror() {
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
        sed -n 's/^Debian|Debian|//p' | head -n 1
}

# The proxy of apt; empty when there is none. debootstrap does not ask apt.
find_proxy() {
    local proxy=
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    printf '%s' "${proxy:-${http_proxy:-}}"
}

# Installs what the functions below need and finds the mirror.
prepare_systems() {
    if [ "$(id -u)" -ne 0 ]; then
        stop "$exit_usage" "must be run as root, to make a chroot"
    fi
    install_packages "$chroot_packages"
    mirror=${AZB_DEBIAN_MIRROR:-$(find_mirror)}
    if [ -z "$mirror" ]; then
        apt-get update -q </dev/null
        mirror=$(find_mirror)
    fi
    if [ -z "$mirror" ]; then
        stop 1 "apt of this machine has no source of Debian's packages: set AZB_DEBIAN_MIRROR"
    fi
    trap remove_system EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# ---- processes of their own ----

# In the background, so that a signal ends it at once.
apart() { # command
    unshare --mount --propagation private --pid --fork --kill-child --mount-proc "$@" </dev/null &
    job=$!
    local status=0
    wait "$job" || status=$?
    job=
    return $status
}

# Runs a command in the clone. The first process waits for it, and so reaps what it leaves behind.
run_inside() { # command
    apart bash -ec '
        place=$1 folder=$2 minutes=$3 cache=$4
        shift 4
        mount -t proc proc "$place/proc"
        mount --rbind /dev "$place/dev"
        if [ -n "$cache" ]; then
            mount --bind "$cache" "$place/var/cache/ccache"
        fi
        env -i HOME=/root LC_ALL=C.UTF-8 CI=true PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            CCACHE_DIR=/var/cache/ccache CCACHE_BASEDIR="$folder" CCACHE_NOHASHDIR=1 \
            chroot "$place" timeout -k 30 "${minutes}m" sh -c "cd \"\$0\" && exec \"\$@\"" \
            "$folder" "$@" &
        wait $!' - "$place" "$clone" "$command_minutes" "${AZB_CCACHE:-}" "$@"
}

# ---- a system ----

# One script fits all suites of Debian, also those that this debootstrap does not know yet.
run_debootstrap() { # suite
    local scripts=/usr/share/debootstrap/scripts include=
    case $mirror in
    https:*) include=--include=ca-certificates ;;
    esac
    # shellcheck disable=SC2086 # nothing or one word
    if ! http_proxy=$(find_proxy) apart timeout -k 30 "${system_minutes}m" \
        debootstrap --variant=minbase $include "$1" "$place" "$mirror" "$scripts/sid" \
        >"$place.log" 2>&1; then
        tail -n 30 "$place.log"
        stop 1 "debootstrap failed for $1"
    fi
    rm -f "$place.log"
}

# Makes the bare system, or unpacks the one that an earlier command kept.
make_bare_system() { # suite
    local kept=${AZB_SYSTEMS:+$AZB_SYSTEMS/$1.tar}
    if [ -n "$kept" ] && [ -f "$kept" ]; then
        tar -C "$place" -xf "$kept"
        return 0
    fi
    run_debootstrap "$1"
    if [ -n "$kept" ]; then
        tar -C "$place" -cf "$kept.part" .
        mv "$kept.part" "$kept"
    fi
}

# The settings of this machine's apt that say how packages are fetched.
print_apt_settings() {
    local proxy
    proxy=$(find_proxy)
    apt-config dump | grep -E '^Acquire::(https?|Check|Retries)' || true
    if [ -n "$proxy" ]; then
        printf 'Acquire::http::Proxy "%s";\n' "$proxy"
    fi
}

# Names, proxies and certificates as on this machine; no service starts. The system is thrown away,
# so dpkg need not wait for the disk.
settle_system() {
    local file
    for file in /etc/resolv.conf /etc/hosts; do
        if [ -f "$file" ]; then
            cp --dereference --remove-destination "$file" "$place$file"
        fi
    done
    (umask 077 && print_apt_settings >"$place/etc/apt/apt.conf.d/99host")
    printf '#!/bin/sh\nexit 101\n' >"$place/usr/sbin/policy-rc.d"
    chmod 755 "$place/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$place/etc/dpkg/dpkg.cfg.d/unsafe-io"
    if [ -f /etc/ssl/certs/ca-certificates.crt ] && [ -d "$place/etc/ssl/certs" ]; then
        cp /etc/ssl/certs/ca-certificates.crt "$place/etc/ssl/certs/"
    fi
}

install_ccache() {
    if ! run_inside sh -c 'apt-get update -q &&
        apt-get install -y -q --no-install-recommends ccache' >"$place.log" 2>&1; then
        tail -n 30 "$place.log"
        stop 1 "ccache cannot be installed"
    fi
    rm -f "$place.log"
}

# Makes a system with nothing in it but a clone of HEAD.
make_system() { # suite
    local start=$SECONDS
    place=$(mktemp -d "${TMPDIR:-/var/tmp}/azbackup-$1-XXXXXX")
    chmod 755 "$place"
    say "Making a fresh $1"
    make_bare_system "$1"
    settle_system
    if [ -n "$(git -C "$root" status --porcelain)" ]; then
        say "Only what is committed is tried; this clone has changes that are not"
    fi
    git clone -q --depth 1 "file://$root" "$place$clone"
    if [ -n "${AZB_CCACHE:-}" ]; then
        mkdir -p "$AZB_CCACHE" "$place/var/cache/ccache"
        install_ccache
    fi
    say "$1: made in $((SECONDS - start)) seconds"
}
