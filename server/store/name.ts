/** Throws unless `name` may name a database: what CouchDB takes, without slashes. */
export function checkDatabaseName(name: string): void {
  if (!/^[a-z][a-z0-9_-]*$/.test(name)) throw new Error(`not a database name: ${name}`);
}
