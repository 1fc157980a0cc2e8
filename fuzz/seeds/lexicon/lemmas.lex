[forms]
hold held
[lemmas]
# tags
VERB hold held
VERB threaten
NOUN talk talks
VBD strike struck
ADJ air
