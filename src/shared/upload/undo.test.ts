import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampAt } from '#shared/clock/stamp.ts';
import { newValues } from '#shared/contact/edit.ts';
import { toContact } from '#shared/contact/contact.ts';
import { canonicalRecord, change } from '#shared/record/merge.ts';
import type { ContactRecord, Values } from '#shared/record/record.ts';
import { beforeImage } from './plan.ts';
import { undoRecord } from './undo.ts';

const UPLOAD = stampAt(5_000);
const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const record = (values: Values, at: number): ContactRecord =>
  canonicalRecord({ id, values, stamp: stampAt(at) });
const made = (at: number) =>
  record(newValues({ name: 'Thandi' }, { source: 'upload', addedBy: 'Ann', addedAt: 1 }), at);

test('a contact that the upload made goes, unless something was added to it since', () => {
  expect(undoRecord(made(5_000), UPLOAD)).toEqual({ kind: 'remove' });
  const touched = change(made(5_000), { note: 'called' }, stampAt(6_000));
  expect(undoRecord(touched, UPLOAD)).toEqual({ kind: 'nothing', isKept: true });
});

test('a contact that was there before the upload, or came after it, stays without a word', () => {
  expect(undoRecord(made(1_000), UPLOAD)).toEqual({ kind: 'nothing', isKept: false });
  expect(undoRecord(made(6_000), UPLOAD)).toEqual({ kind: 'nothing', isKept: false });
});

const key = fc.constantFrom('name', 'phone', 'email', 'note', 'tag/a', 'tag/b', 'platform');
const values = fc.dictionary(key, fc.option(fc.constantFrom('1', '2', '3')));

test('undoing brings back what is shown, but for what was changed since, and done twice changes nothing more', () => {
  fc.assert(
    fc.property(
      values,
      fc.dictionary(fc.constantFrom('found/name', 'found/email'), fc.constantFrom('1', '2')),
      values.filter((changes) => Object.keys(changes).length > 0),
      values,
      (own, found, uploaded, later) => {
        const before = record({ added_at: 1, ...own, ...found }, 1_000);
        const image = beforeImage(before, uploaded);
        const after = change(before, uploaded, UPLOAD);
        const now = Object.keys(later).length === 0 ? after : change(after, later, stampAt(6_000));
        const undoing = undoRecord(now, UPLOAD, image);
        const restored =
          undoing.kind === 'restore' ? change(now, undoing.values, stampAt(7_000)) : now;
        const expected = toContact(change(before, { added_at: 1, ...later }, stampAt(8_000)));
        const shown = toContact(restored);
        for (const field of ['name', 'phone', 'email', 'note', 'platform', 'tags'] as const)
          expect(shown[field]).toEqual(expected[field]);
        expect(undoRecord(restored, UPLOAD, image).kind).toBe('nothing');
      },
    ),
  );
});

test('what was changed since is told as kept, what came to the same is not', () => {
  const before = record({ added_at: 1, name: 'A' }, 1_000);
  const after = change(before, { name: 'B' }, UPLOAD);
  const image = beforeImage(before, { name: 'B' });
  expect(undoRecord(change(after, { name: 'C' }, stampAt(6_000)), UPLOAD, image)).toEqual({
    kind: 'nothing',
    isKept: true,
  });
  expect(undoRecord(change(after, { name: 'A' }, stampAt(6_000)), UPLOAD, image)).toEqual({
    kind: 'nothing',
    isKept: false,
  });
});
