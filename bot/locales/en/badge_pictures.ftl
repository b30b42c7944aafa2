### Pictures of badges.

# Read out instead of the picture, so without any more words than it takes. $badge: the badge's name.
# $tier: 1 to 4, from the lowest.
badge-picture-alt =
    { $tier ->
        [1] { $badge }, bronze
        [2] { $badge }, silver
        [3] { $badge }, gold
       *[4] { $badge }, platinum
    }
