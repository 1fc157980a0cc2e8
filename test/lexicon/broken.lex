# What check-lexicon must complain about: an example that fits nothing, and a code of another type.
roar/V   PROTEST demo 195
  + The lion slept.
