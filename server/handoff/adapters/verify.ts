import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as a platform signs it. */
export interface SignedRequest {
  /** The raw bytes. */
  body: Buffer;
  headers: Headers;
  /** The whole address as the platform knows it. */
  url: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Whether a request comes from the platform that shares a secret with us. The secret is never empty. */
export type Verify = (request: SignedRequest, secret: string) => boolean;

const MOST_AWAY = 5 * 60_000;

/** Compares in a time that tells nothing about where two texts differ. */
export function isSame(told: string | null | undefined, known: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(told ?? ''), digest(known)) && Boolean(told);
}

/** Meta: `X-Hub-Signature-256: sha256=HEX` over the body, by the app's secret. */
export const hubSignature: Verify = ({ body, headers }, secret) => {
  const told = headers.get('x-hub-signature-256');
  if (!told) return false;
  return isSame(told, `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
};

/** Twilio: `X-Twilio-Signature`, base64 of HMAC-SHA-1 over the address and the form's fields in the order of their names. */
export const twilioSignature: Verify = ({ body, headers, url }, secret) => {
  const told = headers.get('x-twilio-signature');
  if (!told) return false;
  const fields = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    const values = fields.get(name);
    if (values) values.add(value);
    else fields.set(name, new Set([value]));
  }
  const mac = createHmac('sha1', secret).update(url, 'utf8');
  for (const name of [...fields.keys()].sort())
    for (const value of [...(fields.get(name) ?? [])].sort()) mac.update(name + value, 'utf8');
  return isSame(told, mac.digest('base64'));
};

/** Chatwoot: `X-Chatwoot-Signature: sha256=HEX` over `timestamp.body`, the timestamp at most five minutes away. */
export const chatwootSignature: Verify = ({ body, headers, now }, secret) => {
  const told = headers.get('x-chatwoot-signature');
  const timestamp = headers.get('x-chatwoot-timestamp') ?? '';
  if (!told) return false;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > MOST_AWAY)
    return false;
  const mac = createHmac('sha256', secret).update(`${timestamp}.`).update(body);
  return isSame(told, `sha256=${mac.digest('hex')}`);
};

/** The secret itself, in a header. */
export const secretIn =
  (header: string): Verify =>
  ({ headers }, secret) =>
    isSame(headers.get(header), secret);
