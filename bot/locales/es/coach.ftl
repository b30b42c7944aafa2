coach-lead = Una idea antes de enviarlo, solo para ti:
coach-for-example = Por ejemplo:
coach-your-choice = Cámbialo o envíalo tal cual.
coach-submit = Enviar tal cual
coach-still = Una idea, mientras aún puedes editarlo:
coach-next-time = Una idea para la próxima vez:

coach-hint-shouting = Las mayúsculas suenan a grito; las minúsculas, más cercanas.
coach-hint-template = Se parece mucho a tus últimos kudos. ¿Qué fue distinto esta vez?
coach-hint-generic = Así podría decirse de cualquiera.
coach-hint-no-behaviour = ¿Qué hizo exactamente?
coach-hint-no-impact = ¿Qué cambió gracias a eso, y para quién?

coach-example-teamwork = Te quedaste el jueves por la tarde a responder conmigo las preguntas de seguridad de Acme. Las entregamos un día antes y en compras dejaron de pedir descuento.
coach-example-customer-first = Le dijiste al comprador de Norte que le bastaba con el plan pequeño. Firmó esa misma semana y desde entonces nos ha traído dos clientes nuevos.
coach-example-ownership = Viste que la oferta de renovación llevaba los precios del año pasado, llamaste a finanzas y enviaste la correcta en una hora. El cliente firmó el viernes sin perder un solo día.
coach-example-curiosity = Preguntaste al equipo de almacén de Acme cómo planifica sus rutas. Así descubrimos el problema que ninguna de nuestras demos había tocado, y rehicimos la propuesta a partir de ahí.
coach-example-craft = Rehiciste la demo con tres facturas reales del cliente. Su directora financiera reconoció sus cifras y pidió el contrato ese mismo día.
coach-example-any = Cuando falló la demo, dibujaste el proceso a mano y la llamada siguió adelante. Acme lo entendió mejor que con nuestras diapositivas y reservó la siguiente reunión.
coach-example-nomination = Escribió la guía con la que ahora empieza la gente nueva. Tres de ellos hicieron su primera demo en la segunda semana, no en la quinta.
