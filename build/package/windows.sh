#!/bin/sh
# The Windows installers over a staged tree (what PyInstaller made on Windows): wardlight-VERSION.exe (NSIS) and, for deployment by policy,
# wardlight-VERSION.msi (WiX, compiled with wixl). Both are for the whole PC.
#
#   build/package/windows.sh [FOLDER]     default: build/dist/wardlight; without a bundle for Windows there, a staged tree of stand-ins is compiled
#                                         to prove the scripts, and its files are named *-staged.*
#
# WARDLIGHT_SIGN: a command that signs the file it is given (signtool, osslsigncode, the hospital's own); unset: nothing is signed, and it is said.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
out=${WARDLIGHT_OUT:-$root/out}/windows
here=$root/build/package/windows
for tool in makensis wixl wixl-heat; do
  command -v "$tool" >/dev/null 2>&1 || { echo "windows: $tool is missing: apt-get install -y nsis wixl" >&2; exit 3; }
done
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml | head -n 1)
mkdir -p "$out"

staged=${1:-build/dist/wardlight}
mark=
if [ ! -f "$staged/wardlight.exe" ]; then
  mark=-staged
  staged=$out/stage
  rm -rf "$staged"
  mkdir -p "$staged/_internal/resources"
  printf 'MZ stand-in, not a program\n' >"$staged/wardlight.exe"
  cp LICENSE docs/settings.example.toml "$staged/"
  cp -r resources/packs "$staged/_internal/resources/"
  echo "windows: no bundle made on Windows is here: compiled over stand-ins, to prove the scripts"
fi
staged=$(CDPATH='' cd -- "$staged" && pwd)

sign=
if [ -n "${WARDLIGHT_SIGN:-}" ]; then sign="-DSIGN=$WARDLIGHT_SIGN"; else echo "windows: nothing is signed (WARDLIGHT_SIGN is unset)"; fi
[ -z "$sign" ] || $WARDLIGHT_SIGN "$staged/wardlight.exe"

exe=$out/wardlight-$version$mark.exe
makensis -V2 -WX "-DVERSION=$version" "-DSTAGED=$staged" "-DLICENSE=$root/LICENSE" "-DOUT=$exe" ${sign:+"$sign"} "$here/wardlight.nsi"

msi=$out/wardlight-$version$mark.msi
files=$out/files.wxs
find "$staged" -type f | LC_ALL=C sort | wixl-heat -p "$staged/" --directory-ref INSTALLDIR --component-group Program --var var.Staged --win64 >"$files"
# wixl looks for files below the folder it stands in
cd "$(dirname -- "$staged")"
wixl -a x64 -D Win64=yes -D "Version=$version" -D "Staged=$(basename -- "$staged")" -o "$msi" "$here/wardlight.wxs" "$files"
[ -z "$sign" ] || $WARDLIGHT_SIGN "$msi"
ls -l "$exe" "$msi" | awk '{print "windows: " $5 " bytes  " $NF}'
