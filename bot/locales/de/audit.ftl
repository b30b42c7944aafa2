audit-lead = Was Admins geändert haben, das Neueste zuerst
audit-empty = Noch wurde nichts geändert. Jede Änderung der Einstellungen steht dann hier.
audit-entry = { $when } · { $person } · { $change }
