"""German words and phrases that the coach knows, as plain data.

Words are matched by their stem, with or without umlauts, so one form is enough unless it is
irregular. In a phrase, `word-` stands for every word that begins so, `...` for up to three words,
`#` for a number.
"""

# Whole phrases that praise without saying for what, even where their words could mean something.
IDIOMS = """
vielen dank / lieben dank / besten dank / herzlichen dank / tausend dank / ganz lieben dank
danke dir / danke euch / danke schön / danke sehr / hut ab / chapeau / weiter so / mach weiter so
macht weiter so / gut gemacht / super gemacht / toll gemacht / klasse gemacht / prima gemacht
stark gemacht / bestens gemacht / sehr gut gemacht / daumen hoch / den tag gerettet
mein tag gerettet / meinen tag gerettet / das leben gerettet / mir den arsch gerettet
meine rettung / ohne dich geht hier nichts / ohne dich geht nichts / ohne dich läuft hier nichts
ohne dich läuft nichts / ohne dich wären wir verloren / ohne dich wäre ich verloren
ohne dich hätten wir das nicht geschafft / ohne dich hätten wir es nicht geschafft
ohne dich hätte ich das nicht geschafft / ohne dich hätte ich es nicht geschafft
was würden wir ohne dich machen / was würden wir nur ohne dich machen
was würden wir ohne dich tun / was würde ich ohne dich machen / was würde ich nur ohne dich machen
auf dich ist verlass / auf dich ist immer verlass / auf dich ist einfach immer verlass
auf euch ist verlass / auf euch ist immer verlass / auf dich kann man sich verlassen
auf dich kann man sich immer verlassen / auf dich kann ich mich verlassen
auf dich kann ich mich immer verlassen / bei uns bist / da bist / im team haben / im team zu haben
an bord / ein offenes ohr / offenes ohr / gold wert / aller ehren wert / gut gelaunt / gute laune
gut drauf / läuft bei dir / nicht selbstverständlich / keine worte / über dich hinaus
alles gegeben / alles gibst / extra meile / erste sahne / große klasse / ganz großes kino
großes kino / macht spaß / spaß mit dir / reife leistung / bleib wie du bist / bleib so wie du bist
nur mal sagen / einfach mal sagen / wollte mal sagen / wollte nur sagen / stolz auf dich
stolz auf euch / super gelaufen / gut gelaufen / toll gelaufen / top gelaufen / perfekt gelaufen
"""

# Praise, thanks and greetings, and the nouns that carry them.
PRAISE = """
danke dank danken dankbar dankeschön merci thx super toll klasse spitze spitzenmäßig prima top mega
hammer genial grandios großartig fantastisch wunderbar wundervoll ausgezeichnet hervorragend
herausragend exzellent perfekt stark gut besser beste bester bestens best bombe krass geil cool
nice sauber stabil brutal irre wahnsinn wahnsinnig unglaublich unfassbar sensationell spektakulär
phänomenal außergewöhnlich einzigartig einmalig vorbildlich vorbild lieb nett freundlich
hilfsbereit zuverlässig verlässlich engagiert motiviert fleißig talentiert kompetent professionell
sympathisch kollegial held heldin legende star engel schatz perle goldstück maschine vollprofi
profi könig königin champion glückwunsch gratulation gratuliere respekt lob wow yeah juhu hurra
bravo applaus jawohl arbeit leistung einsatz engagement mühe energie einstellung motivation
leidenschaft begeisterung zusammenarbeit teamarbeit teamgeist teamplayer teamplayerin unterstützer
spitzenleistung bereicherung inspiration inspirierend inspiriert geduld hilfsbereitschaft
zuverlässigkeit freude spaß glück glücklich froh stolz erfolg erfolgreich schätze schätzen
wertschätzung bewundere bewundernswert bewundernswürdig verdient schön hübsch klug schlau clever
beeindruckend beeindruckt erstklassig weltklasse unschlagbar unersetzlich unverzichtbar unbezahlbar
goldwert positiv feier feiern lebensretter lebensretterin retter retterin rettung ehrlich
aufrichtig herzlich lieben begeistert verlass laune stimmung unermüdlich tatkräftig großzügig
riesendank hallo hi hey servus moin liebe lieber liebes
"""

# Words that hold a sentence together and say nothing by themselves.
FILLER = """
der die das den dem des ein eine einen einem einer eines ich mich mir mein meine du dich dir dein
deine er ihn ihm sie es wir uns unser unsere ihr euch euer eure ihnen ihre sein seine man wer wen
wem was welche welcher welches dies diese dieser dieses diesem diesen jene und oder aber sondern
denn doch dass daß weil wenn als ob wie wo wann warum wofür dafür davon damit daran darauf dabei
darüber dazu an am ans auf aufs aus bei beim bis durch durchs für fürs gegen in im ins mit nach
ohne seit über übers um unter vom von vor zu zum zur zwischen während wegen trotz neben hinter bin
bist ist sind seid war warst waren wart wäre wären gewesen sei hab habe hast hat haben habt hatte
hattest hatten hättest gehabt werde wirst wird werden wurde wurden worden würde würden kann kannst
können könnt konnte konntest muss musst müssen musste will willst wollen wollte wolltest soll
sollst sollen sollte darf darfst mag möchte möchten lassen lass nicht nie niemals kein keine nichts
nix nein ja jetzt nun heute gestern morgen morgens abends abend mittag nacht tag tage tagen woche
wochen monat monate monaten jahr jahre quartal wochenende immer wieder oft stets manchmal selten
einmal mal schon noch erst gerade eben bald neulich letzte letzten letzter letztes nächste nächsten
neue neuen neuer neues neu alt alte sehr so ganz wirklich echt einfach total absolut richtig
besonders besondere ziemlich extrem unheimlich ungemein riesig riesen viel viele vielen vieles mehr
meist meiste alle allen aller alles allem jede jeder jedes jeden jedem beide beiden andere anderen
anderer anderes manche einige paar wenig weniger genug ganze ganzen ganzes halbe selbst selber auch
nur bloß sogar überhaupt insgesamt bestimmt vielleicht eher fast halt eigentlich natürlich sicher
klar genau bitte leute team teams truppe mannschaft kollege kollegen kollegin kolleginnen kumpel
freund freunde mensch menschen mann frau chef chefin firma büro abteilung gruppe mitglied machen
machst macht machte gemacht mach tun tust tut getan geben gibst gibt gegeben gehen geht gehst ging
gegangen kommen kommst kommt kam gekommen nehmen nimmst nimmt sehen siehst sieht gesehen sagen
sagst sagt wissen weißt weiß denken denkst denke finden findest findet finde bleib bleiben bringst
bringt stehen stehst steht ding dinge sache sachen art weise zeit teil stelle punkt wort worte
leben welt moment hier da dort her hin weg weiter zurück zusammen gemeinsam miteinander lang lange
kurz groß große großen großer großes riesengroß klein kleine kleinen erste ersten zweite oh ah haha
ok okay na tja bereit tausend million hundert ebenfalls trotzdem schnell schnelle täglich
wöchentlich anfang ende lauf läuft gelaufen montag dienstag mittwoch donnerstag freitag samstag
sonnabend sonntag erreicht erreichen geschafft schaffen geklappt gelungen endlich spät nämlich
kurzfristig minute minuten stunde stunden augenblick
"""

# What sales talks about all day: known, so not specific by itself.
TOPICS = """
deal deals kunde kunden kundin kundinnen interessent interessenten interessentin käufer einkäufer
lead leads partner projekt projekte pipeline forecast quote ziel ziele zahl zahlen umsatz vertrieb
verkauf geschäft vertrag verträge preis preise budget produkt produkte region markt prozess problem
probleme frage fragen anfrage mail mails nachricht abschluss abschlüsse auftrag aufträge messe
accounts account
"""

# Things that somebody gives or makes: they tell what was done, if not how. A compound that ends in
# one of them is one, too.
ACTIVITIES = """
demo präsentation präsentationen vortrag vorträge workshop webinar schulung training termin termine
gespräch gespräche call calls meeting meetings besprechung übergabe einführung einarbeitung folie
folien angebot angebote vorlage vorlagen battlecard playbook tabelle dashboard bericht berichte
zusammenfassung notizen dokumentation analyse analysen recherche vorstellung empfehlung feedback
rückmeldung tipp tipps rat ratschlag idee ideen antwort antworten hinweis verhandlung verhandlungen
vorbereitung nachbereitung rückfrage abgleich abstimmung moderation organisation planung
kalkulation konzept skript anleitung leitfaden checkliste ausschreibung übersetzung korrektur
prüfung lösung auswertung beratung betreuung umsetzung protokoll artikel beitrag video aufnahme
pitch
"""

# Help with what? Counts once something beside it says so.
HELP = """
hilfe hilfen helfen hilfst hilft half geholfen unterstützung unterstützen unterstützt unterstützte
support
"""

# What a person does, beyond what has the form of a participle.
VERBS = """
erklären vorbereiten einspringen übernehmen übernommen organisieren zuhören zugehört gegenlesen
durchgehen durchgegangen aushelfen mitdenken mitgedacht nachhaken dranbleiben drangeblieben
geblieben bliebst blieb aufräumen erstellen bauen gebaut schreiben geschrieben schriebst sprechen
gesprochen gefunden fandest geführt führen gefragt gehalten beraten besprochen verhandeln vertreten
angesprochen eingesprungen angerufen anrufen erkannt begleiten vermitteln klären lösen gelöst
testen prüfen nachfassen rausgesucht heraussuchen zeigen gezeigt gesendet geschickt verschickt
schicken kümmern gekümmert gestellt abgestimmt vorgemacht beantworten unterstützend einarbeiten
vorstellen präsentieren moderieren koordinieren recherchieren überarbeiten formulieren übersetzen
dolmetschen einkaufen gefahren geflogen gekocht bereinigen teilen geteilt bemerkt merken
weiterleiten drüberschauen durchlesen korrekturlesen mitschreiben teilnehmen nachfragen
zusammenfassen ausfüllen aufsetzen einrichten buchen anpassen ergänzen
"""

# Forms that tell a verb where the word is not known: participles, and what ends in -ieren.
VERB_ENDINGS = (
    r"(?:ab|an|auf|aus|bei|bereit|dar|dazu|durch|ein|fertig|fest|frei|heraus|her|hin|hoch|klar|los|mit"
    r"|nach|raus|rein|rum|runter|um|uber|unter|vor|voran|weg|weiter|zu|zuruck|zusammen)?ge\w{3,}(?:t|en)"
    r"|\w{3,}ier(?:t|en)|(?:be|ent|er|ver|zer|uber|unter)\w{4,}t|\w{2,}zu\w{3,}en"
)

# Nouns and the like with such a form.
NO_VERBS = """
gegenteil geschichten gesamten gebieten geraten gerechten gelegenheiten gewissen interessiert
papieren verschiedenst bekannt beliebt berühmt unterwelt unternehmen unterlagen
"""

# What was done and what it changed, in one word.
DEEDS = """
überzeug- / verhinder- / verkürz- / beschleunig- / steiger- / gesteigert / verbesser- / reduzier-
vereinfach- / entschärf- / vermieden / vermeiden
"""

# What something led to.
IMPACT = """
sodass / so dass / so daß / dadurch / deshalb / deswegen / daher / somit / infolgedessen / wodurch
weshalb / weswegen / damit wir / damit ich / damit der / damit die / damit das / damit er
damit sie / damit alle / damit unser- / damit jeder / seitdem / seither / dank dir haben
dank dir hat / dank dir ist / dank dir sind / dank dir konnte- / dank dir können / dank dir läuft
dank deiner / dank deinem / dank deines / dank eurer / dank eurem / wegen dir haben
durch dich haben / durch dich hat / durch dich konnte- / ergebnis- / resultat- / auswirkung-
geführt hat / führte dazu / dazu geführt / sonst hätt- / sonst wär- / andernfalls / ansonsten
jetzt können / jetzt kann / jetzt haben / jetzt hat / jetzt weiß / jetzt wissen / jetzt läuft
nun können / nun kann / nun haben / konnten wir / konnte ich / wir konnten / ich konnte
können wir jetzt / kann ich jetzt / konnte der / konnte die / konnte das / ermöglich- / gewonnen
gewinnen / gewann / gewinnt / unterschrieben / unterschreib- / unterschrift / abgeschlossen
abschließen / abschluss / verlänger- / gespart / erspart / spare / sparen / spart / ersparen
kunde war / kunde ist / kundin war / kunden waren / kunden sind / kunde begeistert / kunde sagt-
kundin sagt- / kunden sagt- / kunde meint- / kunde hat gesagt / kunde lobt- / kunde fühlt-
kunde versteht / kunde verstand / kunde will / kundin will / kunde bleibt / kunde blieb / kunde kam
kunde hat ... zugesagt / kunde vertraut / interessent war / interessent will / zugesagt / zusage
zuschlag / freigegeben / freigabe / genehmig- / beauftragt / nachbestellt / bestellt hat
auftrag noch / den auftrag / auftrag bekommen / auftrag erhalten / gerettet / rechtzeitig
pünktlich / fristgerecht / schneller / früher / doppelt so / halb so / verdoppelt / verdreifacht
halbiert / erhöht / gesenkt / gewachsen / um # / von # auf / ziel erreicht / ziele erreicht
quote erreicht / quartal geschafft / ziel geschafft / quartal gerettet / nächste stufe
nächste phase / nächsten schritt / nächste runde / nächsten phase / nächsten runde / geht weiter
vorangekommen / weitergekommen / ist live / live gegangen / online gegangen / haben wir gemerkt
haben wir gelernt / haben wir verstanden / habe ich gelernt wie / habe ich verstanden
endlich verstanden / jetzt verstehe / gemerkt dass / gelernt wie / gelernt dass / fühlte ich
fühlt ich / sicherer / ruhiger / stattfinden / fand ... statt / stattgefunden / hat uns
hat mir geholfen zu / mir geholfen die / mir geholfen den / mir geholfen das / nie wieder
nicht mehr / keine ... mehr / entscheidend- / ausschlaggebend / den unterschied / bares geld
"""

# Words after which a name is likely to follow: "Ben ist …", "Ana, du …".
AFTER_NAME = """
ist war bist sind hat hast macht machst du ihr immer einfach
"""
JOINS_NAMES = "und"
BEFORE_NAME = "an von"
# Who did it, where a clause says so.
SUBJECTS = "du ihr"
