// id: incident-attributions
// question: To whom are incidents attributed, by whom, and who denies it?
// questionId: Kepada siapa insiden dituduhkan, oleh siapa, dan siapa yang membantahnya?
// group: actors
// level: intermediate
// column: incident – id of the incident
// column: incidentName – its name
// column: start – when it began; null when unknown
// column: accused – id of the actor who is held responsible
// column: accusedName – its name
// column: attributedBy – ids of those who say so; empty when the sources name nobody
// column: stance – asserted, contested or contradicted
// column: denials – who denies it: maps of actor, date and why
// column: fact – id of the fact
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (incident:Event)-[r:ATTRIBUTED_TO]->(accused:Actor)
RETURN incident.id AS incident, incident.name AS incidentName, incident.start AS start, accused.id AS accused, accused.name AS accusedName,
  coalesce(r.attributedBy, []) AS attributedBy, r.stance AS stance,
  COLLECT {
    MATCH (a:Actor)-[d:DENIES]->(:Claim {id: r.id})
    WITH a, d ORDER BY a.id, d.date
    RETURN {actor: a.id, date: d.date, why: d.why}
  } AS denials,
  r.id AS fact, coalesce(r.sources, []) AS sources, coalesce(r.locators, []) AS locators
ORDER BY start, incident, accused, fact
