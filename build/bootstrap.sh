#!/bin/sh
# Sets this clone up: system libraries, fonts, the virtual environment .venv and its wardlight command.
# Does nothing when all is there. Refuses to guess: what it may not install it prints as one exact command.
#
#   build/bootstrap.sh [--peer]      --peer: also node and npm, for the tests against the foreign FHIR server
#
# Exit status: 0 ready, 2 wrong usage, 3 something is missing that this user may not install (the command is printed),
# 4 an installation failed. WARDLIGHT_SKIP_SYSTEM=1 goes on without the system packages.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

qt_packages="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libfreetype6 libdbus-1-3"
xcb_packages="libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
font_packages="fonts-noto-cjk fonts-inter fonts-wqy-microhei"
test_packages="xvfb xauth xdotool poppler-utils at-spi2-core gir1.2-atspi-2.0 python3-gi dbus-daemon"
sonames="libglib-2.0.so.0 libGL.so.1 libEGL.so.1 libxkbcommon.so.0 libfontconfig.so.1 libfreetype.so.6 libdbus-1.so.3
libxcb-cursor.so.0 libxkbcommon-x11.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0"

peer=no
for argument in "$@"; do
  case "$argument" in
    --peer) peer=yes ;;
    *) echo "usage: build/bootstrap.sh [--peer]" >&2; exit 2 ;;
  esac
done

say() { printf 'set-up: %s\n' "$*"; }

# --- Python ------------------------------------------------------------------------------------------------------

python_that_fits() {
  for candidate in ${PYTHON:-} python3.11 python3; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' >/dev/null 2>&1; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

python_wanted() {
  if [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' >/dev/null 2>&1; then return 1; fi
  ! python_that_fits >/dev/null
}

# --- system packages ---------------------------------------------------------------------------------------------

is_installed() {
  # Later releases renamed some libraries to NAMEt64.
  for name in "$1" "$1t64"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] && return 0
  done
  return 1
}

missing_packages() {
  wanted="$qt_packages $xcb_packages $font_packages $test_packages"
  if python_wanted; then wanted="python3 python3-venv $wanted"; fi
  for package in $wanted; do is_installed "$package" || printf '%s ' "$package"; done
  if [ "$peer" = yes ]; then
    command -v node >/dev/null 2>&1 || printf 'nodejs '
    command -v npm >/dev/null 2>&1 || printf 'npm '
  fi
}

install_packages() {
  missing=$(missing_packages)
  missing=${missing% }
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    as_root=""
  elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
    as_root="sudo -n"
  else
    say "these Debian packages are missing and this user may not install them. Run as root, then try again:" >&2
    printf '\n  apt-get update && apt-get install -y --no-install-recommends %s\n\n' "$missing" >&2
    exit 3
  fi
  say "installing $missing"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q || say "the package lists could not be refreshed; trying with the present ones" >&2
  # shellcheck disable=SC2086  # one word per package is meant
  if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; then
    say "apt-get could not install: $missing" >&2
    exit 4
  fi
}

name_what_is_missing() {
  # Not a Debian family system: this script installs nothing there, it only says what to look for.
  lacking=""
  if command -v ldconfig >/dev/null 2>&1; then
    cache=$(ldconfig -p)
    for soname in $sonames; do
      case "$cache" in *"$soname"*) ;; *) lacking="$lacking $soname" ;; esac
    done
  else
    say "no apt-get and no ldconfig here: the libraries of Qt could not be checked ($(echo $sonames))" >&2
  fi
  if command -v fc-list >/dev/null 2>&1; then
    fc-list ':lang=zh-cn' family | grep -q . || lacking="$lacking a-Chinese-font(Noto-Sans-CJK,WenQuanYi-Micro-Hei)"
  fi
  if python_wanted; then lacking="$lacking Python-3.11-with-venv"; fi
  if [ "$peer" = yes ]; then
    for tool in node npm; do command -v "$tool" >/dev/null 2>&1 || lacking="$lacking $tool"; done
  fi
  [ -n "$lacking" ] || return 0
  say "no apt-get here. Install with this system's own package manager:$lacking" >&2
  exit 3
}

if [ "${WARDLIGHT_SKIP_SYSTEM:-}" != 1 ]; then
  if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    install_packages
  else
    name_what_is_missing
  fi
fi

# --- .venv -------------------------------------------------------------------------------------------------------

digest() { cat "$@" | sha256sum | cut -d ' ' -f 1; }

if ! { [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' >/dev/null 2>&1; }; then
  if ! python=$(python_that_fits); then
    say "Python 3.11 with venv is needed and was not found (Debian 12: apt-get install python3 python3-venv)" >&2
    exit 3
  fi
  say "making .venv with $("$python" --version)"
  rm -rf .venv
  "$python" -m venv .venv || { say "the virtual environment could not be made" >&2; exit 4; }
fi

lock_stamp=.venv/.wardlight-lock
lock_digest=$(digest requirements-dev.lock)
if [ "$(cat "$lock_stamp" 2>/dev/null || true)" != "$lock_digest" ]; then
  say "installing what requirements-dev.lock names, by hash"
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.lock ||
    { say "pip could not install requirements-dev.lock" >&2; exit 4; }
  printf '%s\n' "$lock_digest" >"$lock_stamp"
fi

project_stamp=.venv/.wardlight-project
project_digest=$(digest pyproject.toml)
if [ ! -x .venv/bin/wardlight ] || [ "$(cat "$project_stamp" 2>/dev/null || true)" != "$project_digest" ]; then
  say "installing the wardlight command"
  # pip's warnings about editable installations are shown only with a failure.
  if ! told=$(.venv/bin/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e . 2>&1); then
    printf '%s\n' "$told" >&2
    say "pip could not install the project itself" >&2
    exit 4
  fi
  printf '%s\n' "$project_digest" >"$project_stamp"
fi
