#!/usr/bin/env python3
"""The header of a model file, sealed: what src/nn/safetensors.h reads. Standard library alone.

  header.py MODEL    seals a file of the first format ("attache.model/1") anew, weights and labels as they are
"""
import hashlib
import json
import struct
import sys

SEAL = '"header_sha256":"'


def sealed(meta, tensors, body):
    """Length and JSON of a safetensors header for `body`. meta: {key: text}, tensors: {name: {"dtype", "shape", "data_offsets"}}.

    "sha256" is of the data; "header_sha256" is of the header's own bytes, blanks at its end included, while its 64 digits are zeros: a label
    that is changed there is as much damage as a weight that is."""
    meta = dict(meta, sha256=hashlib.sha256(body).hexdigest(), header_sha256="0" * 64)
    text = json.dumps({"__metadata__": meta, **tensors}, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    at = text.index(SEAL.encode()) + len(SEAL)
    text = text[:at] + hashlib.sha256(text).hexdigest().encode() + text[at + 64:]
    return struct.pack("<Q", len(text)) + text


def opened(raw):
    """(__metadata__, tensors, data) of a model file's bytes."""
    size = struct.unpack("<Q", raw[:8])[0]
    head = json.loads(raw[8:8 + size])
    return head.pop("__metadata__"), head, raw[8 + size:]


def main():
    with open(sys.argv[1], "rb") as f: meta, tensors, body = opened(f.read())
    if hashlib.sha256(body).hexdigest() != meta["sha256"]: sys.exit("the data is damaged: nothing changed")
    with open(sys.argv[1], "wb") as f: f.write(sealed(dict(meta, format="attache.model/2"), tensors, body) + body)


if __name__ == "__main__":
    main()
