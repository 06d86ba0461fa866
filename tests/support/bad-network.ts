/** What can happen to one exchange. */
export interface Faults {
  /** The request never arrives. */
  lose: number;
  /** The server did it, and the answer never arrives. */
  loseAnswer: number;
  /** The request arrives twice. */
  repeat: number;
  /** The answer's body is cut somewhere. */
  cut: number;
  /** The request arrives late. */
  delay: number;
}

const NO_FAULTS: Faults = { lose: 0, loseAnswer: 0, repeat: 0, cut: 0, delay: 0 };

/** A `fetch` to a server in this process, over a network that does what `faults` says, as often as it says (0 to 1). */
export function badNetwork(
  ask: (path: string, init: RequestInit) => Promise<Response>,
  chance: () => number,
) {
  let faults = NO_FAULTS;
  const happens = (fault: keyof Faults) => chance() < faults[fault];
  const fetcher = (async (path: string, init: RequestInit) => {
    if (happens('lose')) throw new TypeError('lost');
    if (happens('delay')) await turns(Math.floor(chance() * 30));
    if (happens('repeat')) await drain(await ask(path, init));
    const response = await ask(path, init);
    if (happens('loseAnswer')) {
      await drain(response);
      throw new TypeError('the answer was lost');
    }
    return happens('cut') && !isEndless(response)
      ? cut(response, chance)
      : abortable(response, init.signal);
  }) as typeof fetch;
  return {
    fetch: fetcher,
    /** From now on. Without an argument all is well. */
    set(now: Partial<Faults> = {}): void {
      faults = { ...NO_FAULTS, ...now };
    },
  };
}

/** Lets everything else go on for a while. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Takes the whole answer, as far as it has an end. */
const drain = (response: Response): Promise<unknown> =>
  isEndless(response) ? (response.body?.cancel() ?? Promise.resolve()) : response.arrayBuffer();

const isEndless = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') === true;

async function cut(response: Response, chance: () => number): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const kept = bytes.slice(0, Math.floor(chance() * bytes.length));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(kept);
      controller.error(new TypeError('cut'));
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

/** The body ends when the request is aborted, as a real `fetch` does it. */
function abortable(response: Response, signal: AbortSignal | null | undefined): Response {
  if (!response.body || !signal) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        controller.error(new TypeError('aborted'));
        void reader.cancel();
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => reader.cancel(),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
