governance-lead = 🔎 Revisión de las insignias
governance-since = desde el { $day }
governance-ever = desde siempre
governance-awards =
    { $count ->
        [one] { $count } insignia concedida
       *[other] { $count } insignias concedidas
    }
governance-by-criteria = { $count } por criterios
governance-revoked = { $count } sin contar, retiradas
governance-small = Hay menos de { $least } personas. Una cifra diría más de ellas que de las insignias.
governance-figure = { $name }: { $verdict }. { $said } { $advice }
governance-over = por encima del límite
governance-within = dentro del límite
governance-unknown = muy poco para saberlo
governance-inflation = Inflación
governance-inflation-said = { $month }: { $rate } insignias por cada 100 personas; este mes, { $now } hasta ahora. El límite es { $limit } al mes.
governance-inflation-first = Este mes, { $now } insignias por cada 100 personas hasta ahora. El límite es { $limit } al mes.
governance-inflation-advice = Una insignia que tiene todo el mundo dice poco: pide más para las más frecuentes o limita cuántas se dan.
governance-concentration = Concentración
governance-concentration-said =
    { $top ->
        [one] La persona con más insignias, la décima parte de todas, tiene el { $share } %; repartidas por igual sería el { $even } % y el límite es el { $limit } %. Personas sin ninguna: { $without }.
       *[other] Las { $top } personas con más insignias, la décima parte de todas, tienen el { $share } %; repartidas por igual sería el { $even } % y el límite es el { $limit } %. Personas sin ninguna: { $without }.
    }
governance-concentration-advice = Quizá otras personas hacen lo mismo sin que se vea: invita a quienes trabajan con ellas a nominarlas.
governance-rings = Círculos de nominaciones
governance-rings-said =
    { $rings ->
        [one] { $rings } grupo de dos a cinco personas dio al menos el { $share } % de sus nominaciones entre sí. De { $nominators } que nominaron al menos { $least } veces, { $returned } nominaron sobre todo a quienes les nominaron.
       *[other] { $rings } grupos de dos a cinco personas dieron al menos el { $share } % de sus nominaciones entre sí. De { $nominators } que nominaron al menos { $least } veces, { $returned } nominaron sobre todo a quienes les nominaron.
    }
governance-rings-advice = Quizá solo sea un equipo muy unido: habla con esas personas antes de juzgar.
governance-haste = Aprobaciones apresuradas
governance-haste-said =
    { $hasty ->
        [one] De { $approvers } que decidieron al menos { $least } veces, { $hasty } aprueba el { $share } % o más, la mitad en menos de { $seconds } segundos.
       *[other] De { $approvers } que decidieron al menos { $least } veces, { $hasty } aprueban el { $share } % o más, la mitad en menos de { $seconds } segundos.
    }
governance-haste-advice = Pregunta si hay tiempo para leer, o haz que decida también alguien más.
governance-quarter = Últimos 3 meses
governance-year = Últimos 12 meses
governance-all = Todo el tiempo
governance-limits = Cambiar los límites
governance-by-month = Detalles
governance-names = Mostrar nombres
governance-back = Todas las cifras
governance-footer = Solo tú ves esto. En el registro queda que lo has consultado.
governance-months-lead = 🔎 Revisión de las insignias: concesiones por persona
governance-rate = { $month }: { $rate } por cada 100 personas
governance-begun = hasta ahora
governance-up = { $count } más
governance-down = { $count } menos
governance-same = igual que antes
governance-badges = Insignias, de más a menos frecuente
governance-held = la tiene el { $share } % de las personas
governance-rings-lead = 🔎 Revisión de las insignias: círculos de nominaciones
governance-rings-explained = Cada persona dio al menos el { $share } % de un mínimo de { $least } nominaciones a las demás del grupo. Entre paréntesis: cuántas del total.
governance-rings-none = Nadie nomina sobre todo a las mismas pocas personas que le nominan.
governance-member = { $person } ({ $inside } de { $total })
governance-haste-lead = 🔎 Revisión de las insignias: aprobaciones apresuradas
governance-haste-explained = Cada persona aprobó al menos el { $share } % de un mínimo de { $least } nominaciones, la mitad en menos de { $seconds } segundos desde que le tocó.
governance-haste-none = Nadie lo aprueba todo en segundos.
governance-approver =
    { $seconds ->
        [one] { $person }: { $approved } de { $count } aprobadas, la mitad en { $seconds } segundo
       *[other] { $person }: { $approved } de { $count } aprobadas, la mitad en { $seconds } segundos
    }
audit-looked-badges = consultó la revisión de las insignias
audit-looked-names = consultó nombres en la revisión de las insignias
command-laurel-audit-usage = { $command } badges [quarter|year|all]
command-laurel-audit-summary = para admins: si se conceden demasiadas insignias y quién se nomina solo entre sí.
setting-audit-per-100 = Insignias al mes por cada 100 personas
setting-audit-top-share = Porcentaje que tiene la décima parte
setting-audit-ring-share = Porcentaje de nominaciones dentro de un círculo
setting-audit-min-nominations = Nominaciones mínimas para mirarlo
setting-audit-seconds = Segundos para decidir
setting-audit-approved-share = Porcentaje de decisiones que aprueban
setting-audit-min-decisions = Decisiones mínimas para mirarlo
settings-governance = Revisión de las insignias
settings-governance-state = señala más de { $awards } insignias al mes por cada 100 personas
form-settings-governance-title = Revisión de insignias
form-settings-governance-submit = Guardar
field-settings-governance-audit-per-100-label = { setting-audit-per-100 }
field-settings-governance-audit-per-100-hint = Más que esto en un mes se señala como inflación.
field-settings-governance-audit-top-share-label = { setting-audit-top-share }
field-settings-governance-audit-top-share-hint = Si la décima parte con más insignias tiene más que esto, se señala.
field-settings-governance-audit-ring-share-label = { setting-audit-ring-share }
field-settings-governance-audit-ring-share-hint = De dos a cinco personas que se dan al menos esta parte entre sí son un círculo.
field-settings-governance-audit-min-nominations-label = { setting-audit-min-nominations }
field-settings-governance-audit-min-nominations-hint = Quien hizo menos no está en ningún círculo.
field-settings-governance-audit-seconds-label = { setting-audit-seconds }
field-settings-governance-audit-seconds-hint = Es apresurado tomar la mitad de las decisiones en menos segundos.
field-settings-governance-audit-approved-share-label = { setting-audit-approved-share }
field-settings-governance-audit-approved-share-hint = Solo es apresurado quien aprueba al menos esta parte.
field-settings-governance-audit-min-decisions-label = { setting-audit-min-decisions }
field-settings-governance-audit-min-decisions-hint = A quien tomó menos no se le mira.
