/**
 * The life of a stored pack, written here and nowhere else.
 *
 *     importing ──finished──▶ ready ──damaged──▶ failed
 *       │  ▲                                      ▲ │
 *       │  └──────────────── resumed ─────────────┼─┘
 *       └───────────────── failed ────────────────┘
 *
 * Only `ready` packs are ever opened. An import that is killed stays `importing`: what it had finished is kept, and
 * whoever comes next goes on or discards it. Discarding deletes the record, from any state.
 */

export type PackState = 'importing' | 'ready' | 'failed';

export type PackEvent =
  /** Everything is compiled, checked and stored. */
  | 'finished'
  /** The import cannot go on; its files are kept, so that it can be tried again. */
  | 'failed'
  /** The person tries again. */
  | 'resumed'
  /** Its bytes are not what was stored. */
  | 'damaged';

const NEXT: Record<PackState, Partial<Record<PackEvent, PackState>>> = {
  importing: { finished: 'ready', failed: 'failed', resumed: 'importing' },
  ready: { damaged: 'failed' },
  failed: { resumed: 'importing' },
};

/** @throws Error where a pack in this state cannot meet the event */
export function nextState(state: PackState, event: PackEvent): PackState {
  const next = NEXT[state][event];
  if (!next) throw new Error(`A vocabulary that is ${state} cannot become ${event}.`);
  return next;
}

export const isUsable = (state: PackState): boolean => state === 'ready';
