audit-lead = Cambios en la configuración, primero los más recientes
audit-empty = Aún no ha cambiado nada. Aquí quedará cada cambio de la configuración.
audit-entry = { $when } · { $person } · { $change }
