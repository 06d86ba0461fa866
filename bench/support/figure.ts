import type { Bare } from './bare.ts';
import type { BenchCouch } from './couch.ts';
import type { Server } from './server.ts';

/** Numbers of one kind, one a run, and what they are. */
export interface Series {
  what: string;
  values: number[];
}

/** A line of the table. */
export interface Row extends Series {
  unit: 'ms' | 'MB' | 'kB' | 'round trips' | '/s';
  /** What is to be reached: a number in the unit, or at most or at least so many times the floor. */
  target?:
    { most: number } | { least: number } | { timesFloor: number } | { leastTimesFloor: number };
  /** What it could not be better than, measured in the same run. */
  floor?: Series;
}

/** What the figures of app and server share: servers that only are read from are made once. */
export interface Bench {
  /** How often each thing is measured. */
  runs: number;
  /** A server with so many contacts, to be read from only. */
  reading: (contacts: number) => Promise<Server>;
  bare: Bare;
}

/** What the figures of the stores share. */
export interface StoreBench {
  /** How often each thing is measured. */
  runs: number;
  couch: BenchCouch;
}

/** One file of `bench/figures`: measures, and answers lines of the table. */
export type Figure<Shared = Bench> = (bench: Shared) => Promise<Row[]>;
