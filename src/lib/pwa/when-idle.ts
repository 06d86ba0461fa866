/** How long work that is in nobody's way waits at most, in milliseconds; Safari, which does not tell, waits as long. */
const MOST = 3_000;

/** Runs `work` once the page has loaded and has nothing to do; what it answers calls it off. */
export function whenIdle(work: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const soon = () => {
    const run = () => {
      if (!signal.aborted) work();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: MOST });
    else setTimeout(run, MOST);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true, signal });
  return () => ended.abort();
}
