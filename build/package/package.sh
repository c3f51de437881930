#!/bin/sh
# Builds the bundle (PyInstaller, one folder) and the Debian package of it, into out/package, with a table of what came out.
#
#   build/package/package.sh [--again]     --again: package the bundle that lies in build/dist, without building it anew
#
# The same commit gives the same file names; the package needs the glibc of the system it was built on (said in the table and in Depends).
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
for tool in dpkg-deb objdump; do
  command -v "$tool" >/dev/null 2>&1 || { echo "package: $tool is missing: apt-get install -y dpkg binutils" >&2; exit 3; }
done

say() { printf 'package: %s\n' "$*"; }

if [ "$again" = no ] || [ ! -x build/dist/wardlight/wardlight ]; then
  "$python" build/translations.py compile
  say "building the bundle"
  "$python" -m PyInstaller -y --log-level ERROR --distpath build/dist --workpath build/work "$here/wardlight.spec"
fi
version=${WARDLIGHT_PACKAGE_VERSION:-$("$python" -c 'from importlib.metadata import version; print(version("wardlight"))')}
architecture=$(dpkg --print-architecture)

# --- which glibc it asks for ---------------------------------------------------------------------------------------

glibc=$(find build/dist/wardlight -type f \( -name '*.so*' -o -name wardlight \) -exec objdump -T {} + 2>/dev/null |
  grep -oE 'GLIBC_[0-9]+\.[0-9]+' | sort -uV | tail -n 1 | cut -d _ -f 2)

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
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE_KIB@/$size/" -e "s/@GLIBC@/$glibc/" \
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
