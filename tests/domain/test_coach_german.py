"""German texts as reps write them, and what a sales manager would say about each."""

import pytest

from domain.coach import Hint, advise

NOTHING_SAID = (Hint.GENERIC, Hint.NO_BEHAVIOUR, Hint.NO_IMPACT)
WHAT_OF_IT = (Hint.GENERIC, Hint.NO_IMPACT)
BY_DOING_WHAT = (Hint.NO_BEHAVIOUR,)
SO_WHAT = (Hint.NO_IMPACT,)
FINE = ()

GENERIC = [
    "Super gemacht!",
    "Danke für alles",
    "Du bist super",
    "Du bist die Beste, ohne dich geht hier nichts",
    "Vielen lieben Dank für deine tolle Unterstützung!",
    "Klasse Arbeit, Ben!",
    "Weiter so 💪",
    "Danke an das ganze Team für den großartigen Einsatz",
    "Immer hilfsbereit, immer gut gelaunt, einfach spitze",
    "🙏🙏",
    "Great job, danke dir!",
    "Vielen Dank fuer deine grossartige Unterstuetzung, du bist immer fuer alle da",
    "Du bist eine echte Bereicherung fürs Team",
    "Schön, dass du bei uns bist",
    "Danke für deine Hilfe",
    "Tausend Dank, du hast mir den Tag gerettet",
    "Hut ab vor deiner Leistung in diesem Quartal",
    "Danke Ben und Ana, ihr seid spitze",
    "Wow, einfach nur wow",
    "Auf dich ist einfach immer Verlass, herzlichen Dank dafür",
    "Wollte nur mal sagen, wie sehr ich die Zusammenarbeit mit dir schätze",
    "Danke, dass es dich gibt!",
    "Ein riesengroßes Dankeschön an unser SDR-Team",
    "Danke Sarah, das war richtig stark",
    "Du machst einen super Job",
    "Danke für deine immer gute Laune und Hilfsbereitschaft",
    "Hey Markus, wollte einfach mal Danke sagen für deinen unermüdlichen Einsatz",
    "Immer eine Freude mit dir zu arbeiten",
    "Beste Kollegin ever ❤️",
]

PRAISED_EVENT = [
    "Tolle Präsentation heute!",
    "Mega Demo 🔥",
    "Super Kundengespräch!",
    "Kundentermin super gelaufen",
]

WITHOUT_BEHAVIOUR = [
    "Gute Arbeit beim Nordwind-Deal",
    "Glückwunsch zum Abschluss!",
    "Dank dir haben wir unser Ziel erreicht, super!",
    "Super Job beim Vodafone-Renewal",
    "Starke Leistung in Q3!",
]

WITHOUT_IMPACT = [
    "Danke, dass du mir bei den Folien geholfen hast",
    "Danke fürs Vorbereiten der Demo",
    "Danke, dass du gestern für mich eingesprungen bist",
    "Danke fürs Zuhören",
    "Danke für deine Hilfe beim Angebot",
    "Danke, dass du so kurzfristig im Call dabei warst",
    "Danke fürs Teilen deiner Notizen",
    "Danke fürs Aushelfen gestern",
    "Merci fürs Drüberschauen über meine Mail",
]

SPECIFIC = [
    "Hat am Sonntag noch die Preisliste für Nordwind neu gebaut",
    "ACME-Ausschreibung: 42 Seiten in zwei Tagen. Danke!",
    "ACME RFP fertig, AVV und SLA auch. Danke Mia",
    "Danke für die Einführung beim CFO von Contoso",
    "Deine Wettbewerbsanalyse zu Globex ist Gold wert",
    "SSO-Integration live vor dem Kunden repariert. Respekt!",
    "Du bist bis 21 Uhr im Call geblieben und hast die fehlende Klausel gefunden",
    "14 Erstgespräche diese Woche vereinbart",
    "Danke fürs Gegenlesen von https://docs.example.com/avv vor dem Termin",
    "1. CRM aufgeräumt\n2. alle kalten Leads angerufen\n3. die Follow-up-Mails geschrieben",
    "Angebotskalkulation für Müller & Söhne über Nacht fertiggestellt",
    "Danke für den Lastenheftabgleich mit der Technik",
    "Hast im CRM 300 Dubletten bereinigt",
    "Du hast die neue Kollegin eine Woche lang in Salesforce eingearbeitet",
    "Du hast den Fehler im Bosch-Angebot gefunden, bevor es rausging",
    "Hast mir gezeigt, wie man einen Mutual Action Plan baut",
    "Die Gong-Alerts für Wettbewerber eingerichtet",
    "Toll, wie du der Technik von Airbus unsere Roadmap erklärt hast",
    "Rahmenvertrag mit der Bahn durchverhandelt",
    "Danke fürs Weiterleiten des Lufthansa-Leads",
]

COMPLETE = [
    (
        "Du hast den Einkauf durch den Sicherheitsfragebogen geführt, sodass der Vertrag am "
        "nächsten Tag unterschrieben war"
    ),
    "Danke fürs Einspringen bei Tom: Dadurch fand die Demo statt und der Kunde war begeistert",
    "Dein Battlecard gegen Globex hat mir geholfen, die Verlängerung zu gewinnen",
    "Der Kunde sagte: „So gut wurden wir noch nie beraten“ – nach deinem Workshop",
    "Mit deiner Vorlage spare ich bei jedem Angebot eine Stunde",
    "Danke, dass du den Kunden ueberzeugt hast, die Verlaengerung um zwei Jahre zu unterschreiben",
    (
        "Du hast die Einwandbehandlung im Team-Call vorgemacht; seitdem buchen wir doppelt so "
        "viele Termine"
    ),
    "Super geklärt mit der Rechtsabteilung, damit der Auftrag noch im März kommt",
    "Dank deiner Rückfrage haben wir gemerkt, dass der Kunde gar kein SAP nutzt",
    (
        "danke dass du so ruhig geblieben bist als der kunde laut wurde, deshalb haben wir "
        "den auftrag noch"
    ),
    "Sarah hat die Outreach-Sequenz neu geschrieben, unsere Antwortquote hat sich verdoppelt",
    "Markus hat den CISO wieder an den Tisch geholt, am Freitag kam die Unterschrift",
    "Deine Fragen haben den Kunden dazu gebracht, über die echte Deadline zu sprechen",
    "Jonas in der ersten Woche eingearbeitet, jetzt führt er seine Calls allein",
]

SHOUTED = [
    ("ALLES SUPER, VIELEN DANK AN ALLE", (Hint.SHOUTING, Hint.GENERIC, Hint.NO_BEHAVIOUR)),
    ("DANKE FÜR DIE VORBEREITUNG DER DEMO BEI ACME", (Hint.SHOUTING,)),
    ("AVV, SLA, NDA und RFP raus. THX", FINE),
]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        *((text, NOTHING_SAID) for text in GENERIC),
        *((text, WHAT_OF_IT) for text in PRAISED_EVENT),
        *((text, BY_DOING_WHAT) for text in WITHOUT_BEHAVIOUR),
        *((text, SO_WHAT) for text in WITHOUT_IMPACT),
        *((text, FINE) for text in SPECIFIC + COMPLETE),
        *SHOUTED,
    ],
)
def test_advice_on(text, hints):
    assert advise(text, language="de").hints == hints
