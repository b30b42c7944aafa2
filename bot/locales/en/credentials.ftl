### Credentials: signed proof of an award, for outside of chat (Open Badges 3.0, a name that stays as it is).

# Button below an award, for whoever holds it.
credential-get = Get the credential

# First line of the private answer. $badge: a badge with its tier, as in “Knowledge Sharer (gold)”.
credential-lead = 📜 Your credential for { $badge }

# What it is for.
credential-about = It is signed proof of this award: add it to your profile or wallet, or send it to whoever asks.

# How it is checked. $keys: a link, “our public keys”, as below.
credential-check = Any Open Badges 3.0 verifier can check it by { $keys }, and refuses it once the award is taken back.

# The words of that link.
credential-keys = our public keys

# Button: downloads the badge's picture, which holds the signed proof.
credential-picture = Download the badge

# Button: downloads the signed proof alone. JWT is the name of its format.
credential-token = Download as JWT

# Small print.
credential-footer = Only you can see this. The links are for you: pass on the files.

# Instead of all this, where an admin has set up no address at which others reach Laurel.
credential-no-address = Others can't check a credential here yet: Laurel has no public address. Ask an admin to set one up.

## What cannot be done

# Somebody asks for the credential of an award that another person holds.
problem-credential-not-yours = Only whoever holds an award gets its credential.

# The holder asks for that of an award that was taken back.
problem-credential-revoked = This award was taken back, and its credential no longer counts. You can earn it anew.
