"""Which documents are kept out of training, for train/ and eval/ alike. Standard library alone."""
import hashlib


def tenth(name):
    """True for the tenth of documents that is kept out of training: the SHA-1 of their name is a multiple of ten."""
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % 10 == 0
