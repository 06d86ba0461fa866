/** A line of the log. No personal data: route patterns, ids, codes, durations. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

/** `error` means that a developer or an operator must look; a failed request is `info`. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A log that writes one JSON object a line. */
export function jsonLog(write: (line: string) => void, now: () => number): Log {
  const at = (level: string) => (event: string, fields?: LogFields) =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }) + '\n');
  return { info: at('info'), error: at('error') };
}
