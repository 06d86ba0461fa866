/** A short word on something that has just been done, with at most one button. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}

const SHOWN_FOR = 8000;
const MOST = 3;

/** What pops up at the edge of the screen for 8 s. The last one stays in the status line. */
export class Notices {
  #shown = $state.raw<readonly Notice[]>([]);
  #last = $state('');

  get shown(): readonly Notice[] {
    return this.#shown;
  }

  /** The text of the last one, for the status line. */
  get last(): string {
    return this.#last;
  }

  say(text: string, action?: Notice['action']): Notice {
    const notice: Notice = action === undefined ? { text } : { text, action };
    this.#shown = [...this.#shown.slice(1 - MOST), notice];
    this.#last = text;
    setTimeout(() => this.close(notice), SHOWN_FOR);
    return notice;
  }

  close(notice: Notice): void {
    this.#shown = this.#shown.filter((other) => other !== notice);
  }
}
