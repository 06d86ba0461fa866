import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/**
 * Whether raw bytes are signed by a secret as Standard Webhooks 1.0.0 asks: `webhook-id`, `webhook-timestamp` at most five
 * minutes away, `webhook-signature` with one signature or several. In constant time.
 */
export function isSigned(body: Buffer, headers: Headers, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, Object.fromEntries(headers), { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}
