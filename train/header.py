"""The header of a model file, sealed: what src/nn/safetensors.h reads. Standard library alone."""
import hashlib
import json
import struct

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
