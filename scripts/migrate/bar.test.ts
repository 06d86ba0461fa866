import { expect, test } from 'vitest';
import { createBar } from './bar.ts';

test('on a terminal one line is drawn again, ten times a second at most, and other lines keep clear of it', () => {
  let now = 0;
  let screen = '';
  const bar = createBar({ write: (text) => (screen += text), isTTY: true }, () => now);
  bar.say('first');
  bar.show({ phase: 'copying', done: 0, total: 2_000 });
  now += 50;
  bar.show({ phase: 'copying', done: 20, total: 2_000 });
  now += 950;
  bar.show({ phase: 'copying', done: 1_000, total: 2_000 });
  bar.say('trouble');
  bar.show({ phase: 'copying', done: 2_100, total: 2_000 });
  bar.end();
  bar.end();
  const clear = '\r\u001b[2K';
  expect(screen.split(clear)).toEqual([
    'first\n',
    'Copying  [------------------------]   0 %  0 of 2,000',
    'Copying  [############------------]  50 %  1,000 of 2,000  1,000/s',
    'trouble\n',
    'Copying  [########################] 100 %  2,100 of 2,000  2,100/s',
    '',
  ]);
});

test('elsewhere there is a line every tenth of the way, or every ten thousand where the way is not known', () => {
  const lines: string[] = [];
  const bar = createBar({ write: (text) => lines.push(text) }, () => 0);
  for (let done = 0; done <= 1_000; done += 10) bar.show({ phase: 'checking', done, total: 1_000 });
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toContain('100 %  1,000 of 1,000');
  lines.length = 0;
  for (let done = 0; done <= 50_000; done += 500) bar.show({ phase: 'looking', done, total: null });
  const figures = lines.map((line) => /\d+,000/.exec(line)?.[0]);
  expect(figures).toEqual(['10,000', '20,000', '30,000', '40,000', '50,000']);
});
