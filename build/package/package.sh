#!/bin/sh
# Builds the bundle (PyInstaller, one folder) and the Debian package of it, into out/package, with a table of what came out.
#
#   build/package/package.sh [--again]     --again: package the bundle that lies in build/dist, without building it anew
#
# The same commit gives the same file names. Which glibc the package needs is read from every file of it, stands in the table and in
# Depends, and may not be above WARDLIGHT_GLIBC_MOST (2.35: Ubuntu 22.04; build/package/legacy.sh sets 2.31).
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
out=${WARDLIGHT_OUT:-$root/out}/package
python=.venv/bin/python
here=build/package

again=no
for argument in "$@"; do
  case "$argument" in
    --again) again=yes ;;
    *) echo "usage: build/package/package.sh [--again]" >&2; exit 2 ;;
  esac
done
for tool in dpkg-deb objcopy; do
  command -v "$tool" >/dev/null 2>&1 || { echo "package: $tool is missing: apt-get install -y dpkg binutils" >&2; exit 3; }
done
most=${WARDLIGHT_GLIBC_MOST:-2.35}

say() { printf 'package: %s\n' "$*"; }

if [ "$again" = no ] || [ ! -x build/dist/wardlight/wardlight ]; then
  "$python" build/translations.py compile
  say "building the bundle"
  "$python" -m PyInstaller -y --log-level ERROR --distpath build/dist --workpath build/work "$here/wardlight.spec"
fi
version=${WARDLIGHT_PACKAGE_VERSION:-$("$python" -c 'from importlib.metadata import version; print(version("wardlight"))')}
architecture=$(dpkg --print-architecture)

# --- which glibc it asks for ---------------------------------------------------------------------------------------

"$python" "$here/glibc.py" build/dist/wardlight --most "$most"
glibc=$("$python" "$here/glibc.py" build/dist/wardlight)
# The library of C++ is the PC's, at least of the compiler that the wheels were made with; the older bundle brings libxcb-cursor along.
libstdcxx=11 cursor="libxcb-cursor0, "
[ "$most" = 2.35 ] || libstdcxx=9 cursor=

# --- the tree ------------------------------------------------------------------------------------------------------

stage=$out/stage
rm -rf "$stage"
mkdir -p "$stage/DEBIAN" "$stage/opt" "$stage/usr/bin" "$stage/usr/share/applications" "$stage/usr/share/mime/packages" \
  "$stage/usr/share/icons/hicolor/scalable/apps" "$stage/usr/share/doc/wardlight"
cp -a build/dist/wardlight "$stage/opt/wardlight"
find "$stage/opt" -type d -exec chmod 0755 {} +
find "$stage/opt" -type f -exec chmod u=rwX,go=rX {} +
ln -s /opt/wardlight/wardlight "$stage/usr/bin/wardlight"
cp "$here/debian/wardlight.desktop" "$stage/usr/share/applications/org.wardlight.Wardlight.desktop"
cp "$here/debian/wardlight.xml" "$stage/usr/share/mime/packages/org.wardlight.Wardlight.xml"
cp resources/icons/wardlight.svg "$stage/usr/share/icons/hicolor/scalable/apps/wardlight.svg"
cp docs/settings.example.toml docs/emergency.md docs/emergency.zh-CN.md docs/updates.md "$here"/debian/wardlight-update.* "$stage/usr/share/doc/wardlight/"
cp LICENSE "$stage/usr/share/doc/wardlight/copyright"
gzip -9n <CHANGELOG.md >"$stage/usr/share/doc/wardlight/changelog.gz"
chmod 0644 "$stage"/usr/share/doc/wardlight/* "$stage"/usr/share/applications/* "$stage"/usr/share/mime/packages/* "$stage"/usr/share/icons/hicolor/scalable/apps/*

size=$(du -sk --apparent-size "$stage/opt" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE_KIB@/$size/" -e "s/@GLIBC@/$glibc/" -e "s/@LIBSTDCXX@/$libstdcxx/" -e "s/@CURSOR@/$cursor/" \
  "$here/debian/control.in" >"$stage/DEBIAN/control"
for script in preinst postinst prerm postrm; do cp "$here/debian/$script" "$stage/DEBIAN/$script"; chmod 0755 "$stage/DEBIAN/$script"; done

package=$out/wardlight_${version}_${architecture}.deb
say "packing"
dpkg-deb --root-owner-group -Zxz -z6 --build "$stage" "$package" >/dev/null
rm -rf "$stage"

{
  printf '| what | figure |\n|---|---|\n'
  printf '| package | %s |\n' "$(basename "$package")"
  printf '| package size | %s MB |\n' "$(($(stat -c %s "$package") / 1000000))"
  printf '| unpacked | %s MB (bar 160) |\n' "$((size * 1024 / 1000000))"
  printf '| glibc | >= %s |\n' "$glibc"
} | tee "$out/figures.md"
[ "$((size * 1024 / 1000000))" -le 160 ] || { echo "package: larger than 160 MB unpacked" >&2; exit 1; }
