"""Spanish: consultations and discussions, and the verbs by which somebody leads them."""

from __future__ import annotations

LED = r"(?:consultas?|conversaciones|discusiones|deliberaciones|intercambios|debates?(?= (?:oficios|inform|bilateral)))"
# Infinitive, subjunctive and future.
LEADS = (
    r"(?:celebr(?:ar|e|en|ara|aran)|manten(?:er|ga|gan|dra|dran)|llev(?:ar|e|en|ara|aran) a cabo|realiz(?:ar|ara|aran)|realic(?:e|en)"
    r"|organiz(?:ar|ara|aran)|organic(?:e|en)|dirig(?:ir|ira|iran)|dirij(?:a|an)|conduc(?:ir|ira|iran)|conduzca[n]?"
    r"|prosegu(?:ir|ira|iran)|prosiga[n]?|entabl(?:ar|e|en|ara)|emprend(?:er|a|an|era)|inici(?:ar|e|en|ara)|efectu(?:ar|e|en|ara)"
    r"|continu(?:ar|e|en|ara)|coordin(?:ar|e|en|ara)|hacer|haga[n]?|hara[n]?|encabez(?:ar|ara)|encabec(?:e|en)|sosten(?:er|ga|gan))"
)
