import type { Progress } from '#server/store/copy.ts';
import type { Clock } from '#shared/base/ports.ts';

export interface Screen {
  write(text: string): unknown;
  /** Whether a line can be drawn again. */
  isTTY?: boolean;
}

/** Shows how far a copy is: one line that is drawn again on a terminal, else a line every tenth of the way. */
export interface Bar {
  show(progress: Progress): void;
  /** Writes a line of its own. */
  say(line: string): void;
  /** Takes the line away. */
  end(): void;
}

const WIDTH = 24;
const WORDS: Record<Progress['phase'], string> = {
  looking: 'Looking at the target',
  copying: 'Copying',
  checking: 'Checking',
  indexing: 'Making the index',
};
/** Milliseconds between two drawings. */
const EVERY = 100;
/** Documents between two lines where nobody knows how many there are. */
const STEP = 10_000;
const CLEAR = '\r\u001b[2K';

export function createBar(screen: Screen, clock: Clock): Bar {
  let phase: { name: Progress['phase']; since: number; told: number } | null = null;
  let drawn: number | null = null;

  function say(line: string): void {
    screen.write(`${drawn === null ? '' : CLEAR}${line}\n`);
    drawn = null;
  }

  return {
    say,
    end() {
      if (drawn !== null) screen.write(CLEAR);
      drawn = null;
    },
    show(progress) {
      const now = clock();
      if (phase?.name !== progress.phase) phase = { name: progress.phase, since: now, told: 0 };
      const line = lineOf(progress, now - phase.since);
      const isOver = progress.done === progress.total;
      if (screen.isTTY === true) {
        if (drawn !== null && now - drawn < EVERY && !isOver) return;
        screen.write(CLEAR + line);
        drawn = now;
        return;
      }
      const step = progress.total === null ? STEP : progress.total / 10;
      if (progress.done === 0 || (progress.done < phase.told + step && !isOver)) return;
      phase.told = progress.done;
      say(line);
    },
  };
}

function lineOf({ phase, done, total }: Progress, millis: number): string {
  const rate = Math.round((done / Math.max(millis, 1)) * 1_000);
  const speed = done === 0 || phase === 'indexing' ? '' : `  ${figure(rate)}/s`;
  if (total === null) return `${WORDS[phase]}  ${figure(done)}${speed}`;
  // The total may have been a little wrong.
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const full = Math.round(share * WIDTH);
  const bar = '#'.repeat(full) + '-'.repeat(WIDTH - full);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${WORDS[phase]}  [${bar}] ${percent} %  ${figure(done)} of ${figure(total)}${speed}`;
}

/** 100,000 */
export const figure = (n: number): string => n.toLocaleString('en');
