// `express-pouchdb` where there is no CouchDB to measure on. Run as a process of its own, which prints its address.
import { startHttpCouch } from '#tests/support/couch.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
console.log((await startHttpCouch()).url);
