/** What a keystroke took, in milliseconds since the input event. */
export interface Keystroke {
  /** From the question to the answer of the data worker. */
  answer: number;
  /** From the input event until the rows were on the screen. */
  shown: number;
}

declare global {
  var benchKeystrokes: Keystroke[] | undefined;
}

/**
 * Runs in every page before the app, so it must stand for itself. Says on the timeline when 50 rows are on the screen
 * (`bench:rows`) or a heading is (`bench:heading`), with
 * the text of the first, and collects what keystrokes took by looking at the messages between page and worker.
 */
export function watchPage(me: string | null): void {
  if (me !== null && location.protocol !== 'about:') localStorage.setItem('contacts/me', me);

  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      send.call(port2, null);
    });

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with a port below
  const send = MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void;
  const keystrokes: Keystroke[] = [];
  const asked = new Map<string, number>();
  const heard = new WeakSet<MessagePort>();
  let typed: number | null = null;
  globalThis.benchKeystrokes = keystrokes;
  addEventListener('input', () => (typed = performance.now()), true);
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown, ...rest) {
    const { id, path } = (message ?? {}) as { id?: string; path?: string[] };
    if (path?.[0] === 'show' && id !== undefined) {
      asked.set(id, performance.now());
      if (!heard.has(this)) this.addEventListener('message', onAnswer);
      heard.add(this);
    }
    Reflect.apply(send, this, [message, ...rest]);
  };
  function onAnswer({ data }: MessageEvent<{ id?: string } | null>) {
    const start = asked.get(data?.id ?? '');
    if (start === undefined || typed === null) return;
    const answer = performance.now() - start;
    const began = typed;
    typed = null;
    afterFrame(() => keystrokes.push({ answer, shown: performance.now() - began }));
  }

  const onScreen = (mark: string, selector: string, least: number) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll(selector).length < least) return;
      observer.disconnect();
      const detail = document.querySelector(selector)?.textContent;
      afterFrame(() => performance.mark(mark, { detail }));
    });
    observer.observe(document, { childList: true, subtree: true });
  };
  onScreen('bench:rows', '[data-index]', 50);
  onScreen('bench:heading', 'h1', 1);
}
