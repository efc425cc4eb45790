// Reads Cypher statements as a JSON array from standard input and prints what Neo4j's own editor finds wrong with them in Cypher 5 and 25.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { lintCypherQuery, isNotParamError } = createRequire(process.argv[2] + '/')('@neo4j-cypher/language-support');
for (const statement of JSON.parse(readFileSync(0, 'utf8'))) {
  for (const version of ['5', '25']) {
    const { diagnostics } = lintCypherQuery(`CYPHER ${version} ${statement}`, {}, {});
    for (const { message, severity } of diagnostics) {
      if (severity === 1 && isNotParamError({ message })) console.log(`Cypher ${version}: ${message}: ${statement}`);
    }
  }
}
