import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import webPush from 'web-push';
import type { Subscription } from './devices.ts';
import { publicLookup } from './endpoint.ts';
import type { VapidKeys } from './keys.ts';

/** What every push says. Nobody's data: the device fetches what it is about from this server. */
const MESSAGE = JSON.stringify({ type: 'handoff' });
/** How long a push service keeps it for a device that is off, in seconds: whoever comes back later sees the list. */
const KEPT_FOR = 4 * 3_600;
/** One that has not been delivered is replaced by the next. */
const TOPIC = 'handoff';
/** How long a push service may take, in milliseconds. */
const PATIENCE = 10_000;

/** How a push ended. `gone`: the device does not want any more. */
export type Delivery = 'sent' | 'gone' | 'failed';

/** Sends one push (RFC 8030), encrypted for its device (RFC 8291). Never throws; takes 10 s at most. */
export async function sendPush(
  { endpoint, keys }: Subscription,
  vapid: VapidKeys & { subject: string },
  loopback: boolean,
): Promise<Delivery> {
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, MESSAGE, {
      vapidDetails: vapid,
      TTL: KEPT_FOR,
      urgency: 'high',
      topic: TOPIC,
    });
    const status = await post(endpoint, headers, body, loopback);
    if (status >= 200 && status < 300) return 'sent';
    return status === 404 || status === 410 ? 'gone' : 'failed';
  } catch {
    return 'failed';
  }
}

// By hand and not by the library: that has no bound on a whole exchange, and follows a name to wherever it leads.
function post(
  endpoint: string,
  headers: Record<string, string>,
  body: Buffer,
  loopback: boolean,
): Promise<number> {
  const request = endpoint.startsWith('https:') ? httpsRequest : httpRequest;
  const options = {
    method: 'POST',
    headers,
    signal: AbortSignal.timeout(PATIENCE),
    ...(!loopback && { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const sending = request(endpoint, options, (answer) => {
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    });
    sending.once('error', reject);
    sending.end(body);
  });
}
