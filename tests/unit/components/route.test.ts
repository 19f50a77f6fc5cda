import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '../../../components/panel/route.ts';

describe('the route of the panel', () => {
  it('survives being written into an address, whatever the word or identifier', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseRoute(formatRoute({ view: 'lookUp', text }))).toEqual({ view: 'lookUp', text });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (uri) => {
        expect(parseRoute(formatRoute({ view: 'concept', uri }))).toEqual({ view: 'concept', uri });
      }),
    );
  });

  it('is the posting for anything that is no route, and never throws', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/concept/', '#posting', '#//']) {
      expect(parseRoute(hash)).toEqual({ view: 'posting' });
    }
    fc.assert(fc.property(fc.string(), (hash) => void parseRoute(`#/${hash}`)));
    expect(parseRoute('#/look-up/100%')).toEqual({ view: 'lookUp', text: '100%' });
  });
});
