audit-lead = Ce que les admins ont modifié, du plus récent au plus ancien
audit-empty = Rien n’a encore été modifié. Chaque modification des paramètres figurera ici.
audit-entry = { $when } · { $person } · { $change }
