import { platform } from '#lib/platform.ts';
import { sendUnsent } from '#lib/pwa/send-unsent.ts';

// A script of its own: the store and the schemas take longer to start than the rest of the service worker together.
self.sendUnsent = () => sendUnsent(platform);
