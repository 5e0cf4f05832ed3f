import { describe, expect, it } from 'vitest';
import { FIRST_REACH, withSite } from '../../src/model/reach';
import { reachState, siteWritten } from '../../src/model/siteList';

const NEWS = ['https://*.trend.az/*'];

describe('the list of sites', () => {
  it('has the news sites, those allowed and those switched off', () => {
    const reach = withSite(FIRST_REACH, 'gone.example', false);
    const { choice, sites } = reachState(reach, NEWS, [
      'https://*.paper.example/*',
      'http://*.paper.example/*',
    ]);
    expect(choice).toBe('news');
    expect(sites.map(({ name, on, isNews }) => [name, on, isNews])).toEqual([
      ['trend.az', true, true],
      ['paper.example', true, false],
      ['gone.example', false, false],
    ]);
    expect(sites[1]?.patterns).toHaveLength(2);
  });

  it('is of every site where the browser allows all', () => {
    expect(reachState(FIRST_REACH, NEWS, ['https://*/*', 'http://*/*']).choice).toBe('every');
    expect(reachState({ mode: 'click', off: [] }, NEWS, ['https://*/*']).choice).toBe('click');
  });
});

it('a site may be written as an address or a name', () => {
  expect(siteWritten(' https://www.Paper.example/news?a=1 ')).toBe('paper.example');
  expect(siteWritten('news.paper.example')).toBe('news.paper.example');
  expect(['paper', 'two words.example', 'javascript:alert(1)', ''].map(siteWritten)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
