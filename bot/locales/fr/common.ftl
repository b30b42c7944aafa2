### Règles maison. Tutoiement. Pas d’accord selon le genre (« t’a dit merci » plutôt que « t’a remercié »).
### « Kudos » au masculin pluriel. { $place } peut être « le canal » : jamais après « à » ou « de ».
### Pas de nom après « de » (« d’Ana »). Espaces insécables devant : ; ? ! et dans les guillemets.

-laurel = Laurel

person-named = { $name }
person-unnamed = quelqu’un
place-unnamed = le canal
platform-sandbox = Le bac à sable
list-more =
    { $count ->
        [one] …et { $count } autre
       *[other] …et { $count } autres
    }
footer-private = Visible par toi uniquement.
plain-said = { $before } : « { $words } »
plain-quoted = « { $words } »
kudos-open = Remercier quelqu’un
people-others =
    { $count ->
        [one] { $count } autre personne
       *[other] { $count } autres personnes
    }
people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
period-day = aujourd’hui
period-week = cette semaine
period-month = ce mois-ci
page-newer = Plus récents
page-older = Plus anciens
page-before = Précédent
page-next = Suivant
page-of = page { $page } sur { $pages }
