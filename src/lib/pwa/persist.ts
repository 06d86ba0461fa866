/**
 * Asks the browser to keep what is stored when space runs out, unless it has said yes. Where it cannot be asked nothing
 * happens; Settings shows what it said.
 */
export async function askToPersist(): Promise<void> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  if (storage === undefined || (await storage.persisted())) return;
  await storage.persist();
}
