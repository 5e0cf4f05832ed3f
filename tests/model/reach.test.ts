import { describe, expect, it } from 'vitest';
import {
  FIRST_REACH,
  isEverySite,
  isOff,
  isReadUnasked,
  siteOfPattern,
  withSite,
} from '../../src/model/reach';

describe('the reach', () => {
  it('covers every allowed site until one is switched off', () => {
    expect(isReadUnasked(FIRST_REACH, 'en.trend.az')).toBe(true);
    const reach = withSite(FIRST_REACH, 'trend.az', false);
    expect(isReadUnasked(reach, 'en.trend.az')).toBe(false);
    expect(isReadUnasked(reach, 'trend.az')).toBe(false);
    expect(isReadUnasked(reach, 'nottrend.az')).toBe(true);
  });

  it('takes www. for nothing', () => {
    expect(isOff(withSite(FIRST_REACH, 'www.paper.example', false), 'paper.example')).toBe(true);
    expect(isOff(withSite(FIRST_REACH, 'paper.example', false), 'www.paper.example')).toBe(true);
  });

  it('is what it was after a switch there and back, whichever part of the site is switched', () => {
    const off = withSite(withSite(FIRST_REACH, 'trend.az', false), 'paper.example', false);
    expect(withSite(off, 'en.trend.az', true).off).toEqual(['paper.example']);
    expect(withSite(withSite(off, 'en.trend.az', false), 'trend.az', true).off).toEqual(['paper.example']);
  });

  it('covers nothing while it is only by a click', () => {
    expect(isReadUnasked({ mode: 'click', off: [] }, 'trend.az')).toBe(false);
  });
});

it('a match pattern names its site, or every site', () => {
  expect(siteOfPattern('https://*.trend.az/*')).toBe('trend.az');
  expect(siteOfPattern('http://www.paper.example/*')).toBe('paper.example');
  expect(siteOfPattern('https://*/*')).toBeNull();
  expect(['<all_urls>', '*://*/*', 'https://*/*'].map(isEverySite)).toEqual([true, true, true]);
  expect(isEverySite('https://*.trend.az/*')).toBe(false);
});
