#!/usr/bin/env bash
# Rebuild the Latin face of the desk from npm (font) + PyPI (fonttools): Inter, Regular and SemiBold, as static TrueType
# with figures of one width, for clocks and columns of numbers must not dance. OFL-1.1: ship OFL-Inter.txt beside them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); w=$(mktemp -d); cd "$w"
python3 -m venv v && v/bin/pip -q install fonttools==4.68.0
npm pack --silent @fontsource/inter@5.3.0 >/dev/null && tar xzf fontsource-inter-5.3.0.tgz
cat > tabular.py <<'P'
import sys
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
def plain(source, to):
    font = TTFont(source); font.flavor = None
    tabular = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    sub = getattr(sub, "ExtSubTable", sub)
                    tabular.update(getattr(sub, "mapping", {}))
    for table in font["cmap"].tables:
        table.cmap = {code: tabular.get(name, name) for code, name in table.cmap.items()}
    font.save(to)
weight, out = sys.argv[1:]
for part in ("latin", "latin-ext"):
    plain(f"package/files/inter-{part}-{weight}-normal.woff", f"{part}.ttf")
font = Merger().merge(["latin.ttf", "latin-ext.ttf"])
for tag in ("GSUB",):
    if tag in font: del font[tag]
font.save(out)
P
v/bin/python tabular.py 400 "$here/Inter-Regular.ttf"
v/bin/python tabular.py 600 "$here/Inter-SemiBold.ttf"
cp package/LICENSE "$here/OFL-Inter.txt"
