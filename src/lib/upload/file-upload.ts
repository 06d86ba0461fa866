import type { Clock, Random } from '#shared/base/ports.ts';
import type { Origin } from '#shared/contact/edit.ts';
import { isCountry, DEFAULT_COUNTRY } from '#shared/contact/phone.ts';
import { KnownContacts } from '#shared/csv/known.ts';
import type { ParsedContact } from '#shared/csv/parsed.ts';
import { parseFile } from '#shared/csv/pipeline.ts';
import { valuesOfRow } from '#shared/csv/values.ts';
import type { Me } from '#shared/protocol/account.ts';
import { DeviceStore } from '../db/device-store.ts';
import { storeName } from '../db/store-name.ts';
import { openTabs, type Tabs } from '../data/tabs.ts';
import type { Preview, UploadOptions } from './upload.ts';

/** How many contacts of a file a preview shows. */
const SAMPLE = 50;

/** One upload: reads a file, says what it would do, and does it. Runs in a worker of its own. */
export class FileUpload {
  readonly #me: Me;
  readonly #clock: Clock;
  readonly #store: DeviceStore;
  readonly #tabs: Tabs;
  #fresh: ParsedContact[] = [];

  private constructor(me: Me, clock: Clock, store: DeviceStore, tabs: Tabs) {
    this.#me = me;
    this.#clock = clock;
    this.#store = store;
    this.#tabs = tabs;
  }

  static async open(deps: { me: Me; clock: Clock; random: Random }): Promise<FileUpload> {
    const { me, clock } = deps;
    const [organisation, user] = [me.organisation.id, me.user.id];
    const store = await DeviceStore.open(organisation, user, deps);
    return new FileUpload(
      me,
      clock,
      store,
      openTabs(storeName(organisation, user), () => undefined),
    );
  }

  async preview(bytes: Uint8Array, _options: UploadOptions): Promise<Preview> {
    const { country } = this.#me.organisation;
    const parsed = await parseFile(bytes, {
      country: isCountry(country) ? country : DEFAULT_COUNTRY,
    });
    const known = await this.#known();
    this.#fresh = parsed.accepted.filter((contact) => !known.has(contact));
    const { encoding, delimiter, columns, rejected, warnings, fileError } = parsed;
    return {
      encoding,
      delimiter,
      columns,
      rejected,
      warnings,
      ...(fileError && { fileError }),
      count: this.#fresh.length,
      sample: this.#fresh.slice(0, SAMPLE),
      known: parsed.accepted.length - this.#fresh.length,
    };
  }

  async write(onProgress: (written: number) => void): Promise<{ written: number }> {
    const now = this.#clock();
    const origin: Origin = { source: 'upload', addedBy: this.#me.user.name, addedAt: now };
    const values = this.#fresh.values().map((contact) => valuesOfRow(contact, origin));
    const { written } = await this.#store.createMany(values, (count) => {
      onProgress(count);
      this.#tabs.post({ type: 'committed' });
    });
    this.#fresh = [];
    this.#tabs.post({ type: 'unsent' });
    return { written };
  }

  async #known(): Promise<KnownContacts> {
    const known = new KnownContacts();
    for await (const { records } of this.#store.load())
      for (const { record } of records) known.add(record);
    return known;
  }
}
