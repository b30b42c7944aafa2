coach-lead = Une idée avant l’envoi, rien que pour toi :
coach-for-example = Par exemple :
coach-your-choice = Change ton texte, ou envoie-le tel quel.
coach-submit = Envoyer tel quel
coach-still = Une idée, tant que tu peux encore modifier :
coach-next-time = Une idée pour la prochaine fois :

coach-hint-shouting = Les majuscules donnent l’impression de crier ; les minuscules sont plus chaleureuses.
coach-hint-template = Ça ressemble beaucoup à tes derniers kudos. Qu’est-ce qui était différent cette fois ?
coach-hint-generic = Tel quel, ça pourrait s’appliquer à n’importe qui.
coach-hint-no-behaviour = Qu’est-ce qui a été fait exactement ?
coach-hint-no-impact = Qu’est-ce que ça a changé, et pour qui ?

coach-example-teamwork = Tu as passé ton jeudi soir à répondre avec moi aux questions de sécurité d’Acme. On les a rendues un jour plus tôt, et leurs achats n’ont plus demandé de remise.
coach-example-customer-first = Tu as dit à l’acheteur de Boréal que la petite formule lui suffisait. Il a signé la même semaine et nous a envoyé deux nouveaux clients depuis.
coach-example-ownership = Tu as repéré les prix de l’an dernier dans l’offre de renouvellement, appelé la compta et envoyé la bonne offre dans l’heure. Le client a signé vendredi, sans perdre un jour.
coach-example-curiosity = Tu as demandé à l’équipe de l’entrepôt d’Acme comment elle planifie ses tournées. On a découvert le problème qu’aucune de nos démos n’avait touché, et on a refait le pitch autour.
coach-example-craft = Tu as reconstruit la démo autour de trois vraies factures du client. Sa directrice financière a reconnu ses chiffres et demandé un contrat le jour même.
coach-example-any = Quand la démo a planté, tu as dessiné le processus à la main et l’appel a continué. Acme a mieux compris qu’avec nos diapos et a fixé la réunion suivante.
coach-example-nomination = Elle a écrit le guide avec lequel on commence maintenant. Trois nouveaux ont fait leur première démo la deuxième semaine, au lieu de la cinquième.
