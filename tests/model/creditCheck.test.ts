import { describe, expect, it } from 'vitest';
import { creditCheck } from '../../src/model/creditCheck';
import { stateOf } from '../ui/sample';

function checked(text: string, details: object = {}, linked: readonly string[] = []) {
  const { page, statement } = stateOf(text);
  return creditCheck({ ...page, details: { ...page.details, ...details } }, statement, linked);
}

describe('the credit', () => {
  it('is given by the publisher’s name or address, not by the same word written small', () => {
    expect(checked('The president spoke, Trend reports.').isNamed).toBe(true);
    expect(checked('as published on en.trend.az that day').isNamed).toBe(true);
    expect(checked('A trend in trade, and Trends in tourism.').isNamed).toBe(false);
  });

  it('is linked where the page links the publisher’s site', () => {
    expect(checked('', {}, ['en.trend.az']).isLinked).toBe(true);
    expect(checked('', {}, ['trend.az.example', 'nottrend.az']).isLinked).toBe(false);
  });

  it('is not asked of the publisher itself', () => {
    expect(checked('', { url: 'https://az.trend.az/1.html' }).isOwn).toBe(true);
    expect(checked('', { url: 'https://news.example/trend.az' }).isOwn).toBe(false);
  });

  it('tells how many days after the statement the page is dated', () => {
    expect(checked('', { published: '2024-05-18T01:00:00+04:00' }).daysAfter).toBe(2);
    expect(checked('', { published: '2024-05-15' }).daysAfter).toBe(-1);
    expect(checked('', { published: 'yesterday' }).daysAfter).toBeNull();
  });
});
