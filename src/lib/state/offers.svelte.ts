/** Something that the app could do and nobody asked for: install, notify, update. It waits in a quiet line. */
export interface Offer {
  /** One line a key: a newer offer takes the older one's place. */
  key: string;
  text: string;
  action?: { label: string; run: () => void };
  /** Called when it is put off; without it the line cannot be put off. */
  dismissed?: () => void;
}

/** The offers of the moment, in the order made. */
export class Offers {
  #list = $state.raw<readonly Offer[]>([]);

  get list(): readonly Offer[] {
    return this.#list;
  }

  make(offer: Offer): void {
    this.#list = [...this.#list.filter(({ key }) => key !== offer.key), offer];
  }

  withdraw(key: string): void {
    this.#list = this.#list.filter((offer) => offer.key !== key);
  }

  dismiss(offer: Offer): void {
    this.withdraw(offer.key);
    offer.dismissed?.();
  }
}
