import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A push that has arrived, as the service sees it, and as only the device can read it. */
export interface Arrived {
  headers: IncomingHttpHeaders;
  /** The body as it travelled. */
  body: Buffer;
  /** What the device reads. */
  text: string;
}

/** A browser that has subscribed to pushes, at a push service on this machine. */
export interface PushedDevice {
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  arrived: Arrived[];
  /** Resolves when so many have arrived in all. */
  until(count: number): Promise<void>;
}

/**
 * Starts a push service for one device, which answers every push with `status` (null: never). It ends with the test.
 */
export async function pushedDevice(status: number | null = 201): Promise<PushedDevice> {
  const pair = createECDH('prime256v1');
  const auth = randomBytes(16);
  pair.generateKeys();
  const arrived: Arrived[] = [];
  let heard: () => void = () => undefined;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      arrived.push({ headers: request.headers, body, text: decrypted(body, pair, auth) });
      heard();
      if (status !== null) response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    subscription: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/device`,
      keys: { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') },
    },
    arrived,
    async until(count) {
      while (arrived.length < count) await new Promise<void>((resolve) => (heard = resolve));
    },
  };
}

/** Reads a push as a browser does (RFC 8291 over RFC 8188, `aes128gcm`, one record). */
function decrypted(body: Buffer, pair: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body.readUInt8(20));
  const sealed = body.subarray(21 + sender.length);
  const hkdf = (secret: Buffer, salted: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salted, info, length));
  const shared = pair.computeSecret(sender);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const secret = hkdf(shared, auth, info, 32);
  const key = hkdf(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = hkdf(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
