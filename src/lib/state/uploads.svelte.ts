import type { Upload, UploadFile } from '../upload/upload.ts';
import type { UploadState } from './upload.svelte.ts';

/** What stands for the upload on every page: it goes on while its dialog is closed. */
export class Uploads {
  readonly #open: () => Promise<Upload>;
  #current = $state.raw<UploadState | null>(null);
  #asked = $state(false);
  #isShown = $state(false);

  /** `open` starts the upload worker. */
  constructor(open: () => Promise<Upload>) {
    this.#open = open;
  }

  /** The upload that is begun; null before the dialog was first opened. */
  get current(): UploadState | null {
    return this.#current;
  }

  /** Whether the dialog should be opened: somebody came with a file, or from another page. */
  get asked(): boolean {
    return this.#asked;
  }

  /** Whether the dialog is open. */
  get isShown(): boolean {
    return this.#isShown;
  }

  set isShown(shown: boolean) {
    this.#isShown = shown;
  }

  /** The state of the dialog; its code is fetched when it is first needed. */
  async ready(): Promise<UploadState> {
    const { UploadState } = await import('./upload.svelte.ts');
    return (this.#current ??= new UploadState(this.#open));
  }

  /** Asks for the dialog, with a file or without. */
  async ask(file?: UploadFile): Promise<void> {
    const upload = await this.ready();
    this.#asked = true;
    if (file !== undefined && !upload.isBusy) await upload.choose(file);
  }

  /** The dialog has been opened. */
  answered(): void {
    this.#asked = false;
  }

  /** Ends what runs, for another account. */
  reset(): void {
    this.#current?.end();
    this.#current = null;
    this.#asked = false;
  }
}
