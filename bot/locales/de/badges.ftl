badges-lead = Was du hier verdienen kannst
badges-empty = Noch keine Badges. Ein Badge sagt, wie großartige Arbeit hier aussieht, und wer sie geleistet hat.
badges-nominate = Nominieren
badges-details = Details
badges-all = Alle Badges
badges-edit = Bearbeiten
badges-archive = Archivieren
badges-restore = Zurückholen
badges-up = Nach oben
badges-add = Badge hinzufügen
badges-start = Mit fünf beginnen
badges-archived = archiviert
badges-as-text = Als Text aufbewahren, zum Beispiel in git
badges-export = Exportieren
badges-import = Importieren
badges-footer = Nur du siehst das. Wer ein Badge verdient hat, behält es, was sich auch ändert.
badges-criteria = Worum es geht
badges-coaching = So gelingt es
tier-bronze = Bronze
tier-silver = Silber
tier-gold = Gold
tier-platinum = Platin
badges-tier = { $tier }: { $words }
badges-nominators-anyone = alle können nominieren
badges-nominators-managers = Führungskräfte nominieren
badges-nominators-nobody = kommt von selbst, sobald verdient
badges-review-none = ohne Prüfung
badges-review = entschieden von { $chain }
badges-level-then = { $before }, dann { $next }
badges-level-manager = der Führungskraft
badges-level-needed = { $count } von { $people }
badges-consensus =
    { $teams ->
        [1] oder durch { $nominators } Nominierende in { $days } Tagen
       *[other] oder durch { $nominators } Nominierende aus { $teams } Teams in { $days } Tagen
    }
badges-consensus-alone =
    { $teams ->
        [1] vergeben, sobald { $nominators } Personen in { $days } Tagen nominieren
       *[other] vergeben, sobald { $nominators } Personen aus { $teams } Teams in { $days } Tagen nominieren
    }
badges-cooldown =
    { $count ->
        [one] einmal in { $count } Tag
       *[other] einmal in { $count } Tagen
    }
badges-rarity-day = höchstens { $count } am Tag
badges-rarity-week = höchstens { $count } pro Woche
badges-rarity-month = höchstens { $count } im Monat
badges-rarity-quarter = höchstens { $count } im Quartal
badges-rarity-year = höchstens { $count } im Jahr
badges-rarity-all = höchstens { $count } insgesamt
badges-rarity-team = { $rarity } in jedem Team
badges-roles = für { $roles }
badges-unannounced = Nominierungen werden nicht angekündigt
badges-place = Platz { $place }, Version { $version }
badges-held =
    { $count ->
        [one] { $count } Person hat es
       *[other] { $count } Personen haben es
    }
badges-held-tiers =
    { $count ->
        [one] { $count } Person hat es: { $tiers }
       *[other] { $count } Personen haben es: { $tiers }
    }
badges-held-tier = { $count }-mal { $tier }
badges-held-nobody = Noch hat es niemand
badges-holders = Wer es hat
badges-holder = { $person } · { $tier } · { $day }
badges-holders-footer = Nur du siehst das. Wem du es nimmst, wird gesagt, warum.
badges-try = Ausprobieren
badges-tried-lead = Noch nicht veröffentlicht. Nach dem, was bisher geschah:
badges-publish = Veröffentlichen
badges-tried-now = { $badge }: wer es nach dem Bisherigen verdient und noch nicht hat
badges-tried-tier =
    { $count ->
        [one] { $tier }: { $count } Person hätte es verdient, seit { $day }
       *[other] { $tier }: { $count } Personen hätten es verdient, die erste seit { $day }
    }
badges-tried-nobody = { $tier }: noch hätte es niemand verdient
badges-tried-people = { $tried }: { $people }
badges-tried-held =
    { $count ->
        [one] { $count } Person hat es schon
       *[other] { $count } Personen haben es schon
    }
badges-tried-earner = { $person } · { $tier } · seit { $day }
badges-tried-roles = Nur { $roles } zählen.
badges-tried-unknown = Von { $events } weiß ich noch nichts, also hat niemand erreicht, was danach fragt.
badges-tried-cut = Gezählt ab { $day }: Es gibt mehr, als ich auf einmal lesen kann.
badges-tried-limited = Die Grenzen gelten: Manche bekommen es erst, wenn sie an der Reihe sind.
badges-tried-quietly = Sobald es veröffentlicht ist, bekommen sie es leise: je eine Direktnachricht, kein Beitrag im Kanal.
badges-exported = Badges als Text. Ändere, was du magst, und importiere ihn wieder.
badges-too-long = { $name } ist zu lang für eine Nachricht. Wer mich betreibt, kann { $command } nutzen.
badges-trial =
    { $count ->
        [one] Ein Probelauf: Nichts ist gespeichert. Ich habe { $count } Badge gelesen.
       *[other] Ein Probelauf: Nichts ist gespeichert. Ich habe { $count } Badges gelesen.
    }
badges-imported = Importiert.
badges-did = { $name }: { $did }
badges-did-added = neu
badges-did-changed = ändert { $fields }
badges-did-same = bleibt, wie es ist
badges-reordered = Auch ihre Reihenfolge ändert sich.
badges-import-now = So importieren
setting-badges = Badges
setting-badge-name = Name
setting-badge-icon = Symbol
setting-badge-description = Beschreibung
setting-badge-criteria = Worum es geht
setting-badge-coaching-url = Link zum Lernen
setting-badge-roles = Rollen
setting-badge-nominators = Wer nominiert
setting-badge-nominators-anyone = Alle
setting-badge-nominators-managers = Führungskräfte
setting-badge-nominators-nobody = Niemand: nur Bedingungen entscheiden
setting-badge-review = Wer entscheidet
setting-badge-fallback = Wer sonst entscheidet
setting-badge-consensus = Verliehen durch viele Nominierende
setting-badge-rarity = Höchstens
setting-badge-cooldown-days = Tage zwischen zwei Verleihungen an dieselbe Person
setting-badge-tiers = Stufen
setting-badge-conditions = Bedingungen als Daten
setting-badge-public = Offene Nominierungen ankündigen
setting-badge-archived = Archiviert
setting-badge-position = Platz in der Liste
form-badge-edit-title = Badge
form-badge-edit-submit = Speichern
field-badge-edit-name-label = { setting-badge-name }
field-badge-edit-name-placeholder = Wissensteiler
field-badge-edit-icon-label = { setting-badge-icon }
field-badge-edit-icon-hint = Ein Emoji. Das Bild zeigt es in den Farben jeder Stufe.
field-badge-edit-description-label = { setting-badge-description }
field-badge-edit-description-hint = Ein Satz dazu, was es würdigt.
field-badge-edit-criteria-label = { setting-badge-criteria }
field-badge-edit-criteria-hint = Alle lesen es, und wer entscheidet, hat es neben der Nominierung.
field-badge-edit-coaching-url-label = { setting-badge-coaching-url }
field-badge-edit-coaching-url-hint = Eine Seite, die dabei hilft, wenn es eine gibt.
field-badge-edit-roles-label = { setting-badge-roles }
field-badge-edit-roles-hint = Mit Kommas getrennt. Leer heißt alle.
field-badge-edit-roles-placeholder = Account Executive, Solutions Engineer
field-badge-edit-nominators-label = { setting-badge-nominators }
field-badge-edit-nominators-anyone = { setting-badge-nominators-anyone }
field-badge-edit-nominators-managers = { setting-badge-nominators-managers }
field-badge-edit-nominators-nobody = { setting-badge-nominators-nobody }
field-badge-edit-review-label = { setting-badge-review }
field-badge-edit-review-hint = Pro Zeile eine Stufe, nacheinander: „manager“, „role: Sales Director“, „2 of people“. Leer heißt niemand.
field-badge-edit-approvers-label = „people“ sind
field-badge-edit-approvers-hint = Alle, die eine Zeile „people“ meint.
field-badge-edit-fallback-label = { setting-badge-fallback }
field-badge-edit-fallback-hint = Gefragt, wo jemand keine Führungskraft hat oder sonst niemand entscheiden darf.
field-badge-edit-consensus-label = { setting-badge-consensus }
field-badge-edit-consensus-hint = Zum Beispiel „3 nominators in 30 days from 2 teams“. Dann muss niemand entscheiden.
field-badge-edit-rarity-label = { setting-badge-rarity }
field-badge-edit-rarity-hint = Zum Beispiel „3 per quarter per team“, „10 per year“ oder „1 ever“. Leer heißt unbegrenzt.
field-badge-edit-cooldown-days-label = { setting-badge-cooldown-days }
field-badge-edit-tiers-label = { setting-badge-tiers }
field-badge-edit-tiers-hint = Pro Zeile eine: „gold: ihre Bedingung in Worten“.
field-badge-edit-conditions-label = { setting-badge-conditions }
field-badge-edit-conditions-hint = Pro Zeile eine, wie „silver: 5 kudos.received value=teamwork in a month“. Wer das erreicht, bekommt es sofort.
field-badge-edit-public-label = { setting-badge-public }
field-badge-edit-public-hint = Alle können dann eine Zeile dazuschreiben.
form-badge-import-title = Badges importieren
form-badge-import-submit = Los
field-badge-import-document-label = Badges als Text
field-badge-import-document-hint = YAML, wie ein Export es ausgibt. Badges, die nicht darin stehen, bleiben, wie sie sind.
field-badge-import-trial-label = Nur sagen, was sich ändern würde
command-laurel-badges-usage = { $command }
command-laurel-badges-summary = ansehen, was man verdienen kann und worum es geht.
