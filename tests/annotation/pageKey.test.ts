import { describe, expect, it } from 'vitest';
import { addressesOf, pageKey } from '../../src/annotation/pageKey';

const STORY = 'https://news.example/world/story?id=7';

describe('the key of a page', () => {
  it('is its canonical address, without the fragment', () => {
    expect(pageKey('https://m.news.example/story#top', `${STORY}#top`)).toBe(STORY);
  });

  it('is its own address where it names no other, without what tells where its reader came from', () => {
    expect(pageKey(`${STORY}&utm_source=feed&fbclid=x#top`, null)).toBe(STORY);
  });

  it('keeps the parameters that say which story it is', () => {
    expect(pageKey('https://news.example/?p=12', null)).toBe('https://news.example/?p=12');
  });

  it('is not the front page, which some sites name on every page', () => {
    expect(pageKey(STORY, 'https://news.example/')).toBe(STORY);
    expect(pageKey('https://news.example/', 'https://news.example/')).toBe('https://news.example/');
  });

  it('takes a canonical address from the page’s own, and none that is no address', () => {
    expect(pageKey(STORY, '/other')).toBe('https://news.example/other');
    expect(pageKey(STORY, 'http://[')).toBe(STORY);
  });

  it('is found by both addresses', () => {
    expect(addressesOf('https://m.news.example/story', STORY)).toEqual([
      STORY,
      'https://m.news.example/story',
    ]);
    expect(addressesOf(STORY, STORY)).toEqual([STORY]);
  });
});
