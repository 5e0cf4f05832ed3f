import { describe, expect, it } from 'vitest';
import { costIn, isOwnFrame } from '../../../scripts/drivers/ownCost';

describe('the cost in a profile', () => {
  const frame = (functionName: string, url: string) => ({ functionName, url });
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)', ''), children: [2, 4] },
      { id: 2, callFrame: frame('spot', 'chrome-extension://x/spotter.js'), children: [3] },
      { id: 3, callFrame: frame('createTreeWalker', '') },
      { id: 4, callFrame: frame('main', 'http://localhost/page.js') },
    ],
    samples: [2, 3, 4, 2, 1],
    timeDeltas: [1_000, 2_000, 4_000, 2_500, 1_000],
  };

  it('is what our functions take, with what they call', () => {
    expect(costIn(profile, isOwnFrame)).toEqual({ total: 5.5, longest: 3 });
  });

  it('is that of one function', () => {
    expect(costIn(profile, ({ functionName }) => functionName === 'main')).toEqual({ total: 4, longest: 4 });
  });

  it('is nothing without samples', () => {
    expect(costIn({ nodes: profile.nodes }, isOwnFrame)).toEqual({ total: 0, longest: 0 });
  });
});
