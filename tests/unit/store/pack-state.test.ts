import { describe, expect, it } from 'vitest';
import { isUsable, nextState, type PackEvent, type PackState } from '../../../lib/store/pack-state.ts';

const STATES: PackState[] = ['importing', 'ready', 'failed'];
const EVENTS: PackEvent[] = ['finished', 'failed', 'resumed', 'damaged'];

describe('the life of a stored pack', () => {
  it('knows these steps and no others', () => {
    const steps = STATES.flatMap((state) =>
      EVENTS.flatMap((event) => {
        try {
          return [`${state} ${event} ${nextState(state, event)}`];
        } catch {
          return [];
        }
      }),
    );
    expect(steps).toEqual([
      'importing finished ready',
      'importing failed failed',
      'importing resumed importing',
      'ready damaged failed',
      'failed resumed importing',
    ]);
  });

  it('lets none but whole packs be opened', () => {
    expect(STATES.filter(isUsable)).toEqual(['ready']);
  });
});
