/**
 * Puts what has just happened on the browser's timeline (User Timing), where profilers and the bench read it: a moment,
 * or with `since` the time from then until now. Only the newest of a name is kept, since a tab may be open for weeks.
 */
export function note(name: `contacts:${string}`, detail?: number, since?: number): void {
  if (since === undefined) {
    performance.clearMarks(name);
    performance.mark(name, { detail });
  } else {
    performance.clearMeasures(name);
    performance.measure(name, { start: since, detail });
  }
}
