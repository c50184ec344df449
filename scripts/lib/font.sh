#!/usr/bin/env bash
# Puts an openly licensed Chinese font (Noto Sans SC, SIL OFL) into the program, for PDF. Called by the build with the
# folder to put it in. Without npm or a network the program takes a font of the system, so nothing here fails the build.
set -u
package=@expo-google-fonts/noto-sans-sc@0.4.3
folder=$1/io/wuye/font
[ -s "$folder/NotoSansSC-Regular.ttf" ] && exit 0
command -v npm >/dev/null || { echo "wuye: 没有 npm，PDF 将使用系统的中文字体 / no npm: PDF will use a font of the system" >&2; exit 0; }

mkdir -p "$folder" && work=$(mktemp -d "$1/work.XXXXXX") || exit 0
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 0
if ! npm pack --silent --prefer-offline "$package" >/dev/null 2>&1; then
  echo "wuye: 取不到字体 $package，PDF 将使用系统的中文字体 / cannot fetch it: PDF will use a font of the system" >&2
  exit 0
fi
tar xzf ./*.tgz package/400Regular/NotoSansSC_400Regular.ttf package/LICENSE_FONT || exit 0
cp package/LICENSE_FONT "$folder/OFL.txt"
# Last, and by renaming: what is there is whole.
mv package/400Regular/NotoSansSC_400Regular.ttf "$folder/NotoSansSC-Regular.ttf"
