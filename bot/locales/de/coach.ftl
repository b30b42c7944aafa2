coach-lead = Ein Gedanke vor dem Senden, nur für dich:
coach-for-example = Zum Beispiel:
coach-your-choice = Ändere den Text oder sende ihn so, wie er ist.
coach-submit = So senden
coach-still = Ein Gedanke, solange du noch bearbeiten kannst:
coach-next-time = Ein Gedanke fürs nächste Mal:

coach-hint-shouting = Großbuchstaben lesen sich wie geschrien; normale Schrift klingt wärmer.
coach-hint-template = Das klingt fast wie deine letzten Kudos. Was war diesmal anders?
coach-hint-generic = So könnte es für jeden gelten.
coach-hint-no-behaviour = Was genau wurde getan?
coach-hint-no-impact = Was hat sich dadurch geändert, und für wen?

coach-example-teamwork = Du bist am Donnerstagabend geblieben und hast mit mir die Sicherheitsfragen von Acme beantwortet. Wir waren einen Tag früher fertig, und der Einkauf hat nicht mehr nach Rabatt gefragt.
coach-example-customer-first = Du hast dem Einkäufer von Nordwind gesagt, dass das kleinere Paket reicht. Er hat noch in derselben Woche unterschrieben und uns seitdem zwei neue Kunden gebracht.
coach-example-ownership = Du hast im Verlängerungsangebot die Preise vom Vorjahr bemerkt, im Controlling angerufen und binnen einer Stunde ein richtiges geschickt. Der Kunde hat am Freitag unterschrieben und keinen Tag verloren.
coach-example-curiosity = Du hast das Lagerteam von Acme gefragt, wie es seine Touren plant. Dadurch haben wir das Problem gefunden, das keine unserer Demos berührt hatte, und den Pitch darauf aufgebaut.
coach-example-craft = Du hast die Demo um drei echte Rechnungen des Kunden herum neu gebaut. Die Finanzchefin hat ihre Zahlen erkannt und noch am selben Tag nach einem Vertrag gefragt.
coach-example-any = Als die Demo abstürzte, hast du den Ablauf von Hand gezeichnet und den Call weitergeführt. Acme hat es so besser verstanden als mit unseren Folien und den nächsten Termin gebucht.
coach-example-nomination = Sie hat die Anleitung geschrieben, mit der Neue jetzt anfangen. Drei von ihnen haben ihre erste Demo in der zweiten Woche gehalten statt in der fünften.
