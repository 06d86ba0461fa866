/** What Chromium fires when it could install the app (https://wicg.github.io/manifest-incubations/). */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** What is used of a window. */
type Surroundings = Pick<Window, 'addEventListener' | 'isSecureContext'> & {
  matchMedia: (query: string) => Pick<MediaQueryList, 'matches'>;
  navigator: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;
};

/**
 * How the app is installed here. `prompt`: at a click; `share`: by Share > Add to Home Screen, on Apple's phones and
 * tablets; `menu`: somewhere in the browser's menu, if at all; `insecure`: not at this address.
 */
export type InstallWay = 'installed' | 'prompt' | 'share' | 'menu' | 'insecure';

/** Whether and how the app can be installed. Made early: the browser tells only once. */
export class Install {
  #event = $state.raw<BeforeInstallPromptEvent | null>(null);
  #installed = $state(false);
  readonly #window: Surroundings;

  constructor(window: Surroundings) {
    this.#window = window;
    this.#installed = window.matchMedia('(display-mode: standalone)').matches;
    window.addEventListener('beforeinstallprompt', (event) => {
      // The browser's own banner would open unasked.
      event.preventDefault();
      this.#event = event as BeforeInstallPromptEvent;
    });
    window.addEventListener('appinstalled', () => (this.#installed = true));
  }

  get way(): InstallWay {
    if (this.#installed) return 'installed';
    if (!this.#window.isSecureContext) return 'insecure';
    if (this.#event !== null) return 'prompt';
    return isApple(this.#window.navigator) ? 'share' : 'menu';
  }

  /** Opens the browser's question; it can be asked once for each time that the browser offers it. */
  async ask(): Promise<void> {
    const event = this.#event;
    this.#event = null;
    await event?.prompt();
  }
}

/** Whether this is an iPhone or iPad. iPads call themselves Macs; only they have a touch screen. */
export const isApple = ({ userAgent, maxTouchPoints }: Surroundings['navigator']): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Mac') && maxTouchPoints > 1);
