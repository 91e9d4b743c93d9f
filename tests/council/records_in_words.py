"""Summary records of one meeting, in words of our own: the form is that of the Council's records, the matter is not."""

FRENCH = """\
1\tRapport du Groupe chargé des ressources (Document C24/8(Rév.1))
1.1\tLa Présidente du Groupe présente le Document C24/8(Rév.1), dont l'Annexe A contient une proposition de révision de \
la Résolution 1332 du Conseil (C11, dernière modification C23).
1.2\tUne conseillère rappelle la Résolution 140 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires.
1.3\tLe Président invite le Conseil à prendre note du Document C24/8(Rév.1) et propose que la Présidente du Groupe \
tienne des consultations informelles sur les propositions de modification de la Résolution 1332.
1.4\tIl en est ainsi décidé.
2\tÉtat des travaux sur les bâtiments (Documents C24/60 et C24/82)
2.1\tUn représentant du Secrétariat présente le Document C24/60.
2.2\tLe conseiller du Pays A présente le Document C24/82, qui complète le rapport.
2.3\tLe Conseil prend note du Document C24/60.
3\tNouvelles initiatives (Document C24/15)
3.1\tLe Président du Groupe présente le Document C24/15.
3.2\tLe Conseil approuve le Document C24/15 et adopte la nouvelle Résolution figurant en annexe.
4\tComptes rendus oraux
4.1\tDes conseillers rendent compte oralement de leurs travaux, qui se poursuivent.
La Secrétaire générale:\tLe Président:
A. EXEMPLE\tB. EXEMPLE
"""

ENGLISH = """\
1\tReport of the Group on Resources (Document C24/8(Rev.1))
1.1\tThe Chair of the Group introduced Document C24/8(Rev.1), Annex A to which contained a proposed revision of \
Council Resolution 1332 (C11, last amended C23).
1.2\tOne councillor recalled Resolution 140 (Rev. Bucharest, 2022) of the Plenipotentiary Conference.
1.3\tThe Chair invited the Council to note Document C24/8(Rev.1) and proposed that the Chair of the Group hold \
informal consultations on the proposed amendments to Resolution 1332.
1.4\tIt was so agreed.
2\tState of work on the premises (Documents C24/60 and C24/82)
2.1\tA representative of the secretariat introduced Document C24/60.
2.2\tThe councillor from Country A introduced Document C24/82, which supplemented the report.
2.3\tThe Council noted Document C24/60.
3\tNew initiatives (Document C24/15)
3.1\tThe Chair of the Group introduced Document C24/15.
3.2\tThe Council approved Document C24/15 and adopted the new resolution contained in its annex.
4\tOral reports
4.1\tCouncillors reported orally on their work, which was continuing.
Secretary-General:\tChair:
A. EXAMPLE\tB. EXAMPLE
"""

# The second plenary after it takes up what the first left open.
LATER = """\
1\tRapport du Groupe chargé des ressources (Document C24/8(Rév.1)) (suite)
1.1\tLa Présidente du Groupe rend compte des consultations informelles sur le Document C24/8(Rév.1).
1.2\tLe Conseil adopte la révision de la Résolution 1332 du Conseil figurant dans le Document C24/8(Rév.1).
2\tQuestions diverses
2.1\tLe Président remercie les participants.
"""

# One of everything that a reading is not sure of.
DOUBTFUL = """\
1\tRapport du Groupe chargé des ressources (Document C24/8(Rév.1))
1.1\tLa Présidente du GTC-COP présente le rapport figurant dans le Document C24/8(Rév.1).
1.2\tUn conseiller cite la Résolution 67 du Conseil, la Résolution 67 (Rév. Buenos Aires, 2017) de la CMDT et \
la Résolution 67. Il cite aussi la Résolution 99.
1.3\tLe Conseil prend note du rapport. Le GTC-COP est remercié.
2\tBâtiments (Document C24/60)
2.1\tLe Président propose de prendre note du Document C24/60.
3\tInitiatives (Document C24/102)
3.1\tUn conseiller présente une contribution (Document C24/102). La contribution contient une proposition de révision \
de la Résolution 1306 du Conseil.
3.2\tIl en est ainsi décidé.
"""
