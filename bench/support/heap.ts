import type { Page } from 'playwright';

const MB = 1024 * 1024;

/** What JavaScript uses in a page and its workers after a garbage collection, heap and buffers, in MB. */
export async function heapsOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await session.send('HeapProfiler.collectGarbage');
  let used = inUse(await session.send('Runtime.getHeapUsage'));
  for (const sessionId of workers) {
    await ask(sessionId, 'HeapProfiler.collectGarbage');
    used += inUse((await ask(sessionId, 'Runtime.getHeapUsage')) as Usage);
  }
  await session.detach();
  return used;

  function ask(sessionId: string, method: string): Promise<unknown> {
    return new Promise((resolve) => {
      const listen = ({ message }: { message: string }) => {
        const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
        if (id !== ID) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id: ID, method });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  }
}

/** One question is asked at a time. */
const ID = 1;

interface Usage {
  usedSize: number;
  backingStorageSize?: number;
}

const inUse = ({ usedSize, backingStorageSize = 0 }: Usage): number =>
  (usedSize + backingStorageSize) / MB;
