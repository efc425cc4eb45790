// id: measurements
// question: Which numbers are known about something, and how did they change?
// questionId: Angka apa yang diketahui tentang sesuatu, dan bagaimana perubahannya?
// group: overview
// level: intermediate
// parameter: entity entity israel-loves-iran – what was measured
// column: measurement – id of the measurement
// column: name – what was counted
// column: asOf – for which date it holds; null when the source does not say
// column: value – the number; null when the text is no single number
// column: text – the figure as the source words it
// column: unit – unit; null when there is none
// column: sources – ids of the sources
// column: locators – place in each source; empty text where there is none
MATCH (:Entity {id: $entity})-[:HAS_MEASUREMENT]->(m:Measurement)
RETURN m.id AS measurement, m.name AS name, m.asOf AS asOf, m.value AS value, m.text AS text, m.unit AS unit,
  coalesce(m.sources, []) AS sources, coalesce(m.locators, []) AS locators
ORDER BY name, asOf, measurement
