import { describe, expect, it } from 'vitest';
import { type Backup, isBackupDue, keptBackups } from '../../src/model/backup';

const madeAt = (made: string): Backup => ({ name: made, made, annotations: 1 });
const daily = (from: string, days: number) =>
  Array.from({ length: days }, (_, i) => madeAt(new Date(Date.parse(from) - i * 86_400_000).toISOString()));
const daysOf = (backups: readonly Backup[]) => backups.map(({ made }) => made.slice(0, 10));

describe('keptBackups', () => {
  it('keeps seven days, and the last of each of three months before them', () => {
    expect(daysOf(keptBackups(daily('2026-11-25T10:00:00Z', 200)))).toEqual([
      '2026-11-25',
      '2026-11-24',
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-10-31',
      '2026-09-30',
    ]);
  });

  it('keeps the last of a day, in whatever order they come', () => {
    const [early, late] = [madeAt('2026-11-25T08:00:00.000Z'), madeAt('2026-11-25T09:00:00.000Z')];
    expect(keptBackups([early, late])).toEqual([late]);
  });

  it('keeps what is old where nothing new was made', () => {
    const old = daily('2020-01-09T10:00:00Z', 3);
    expect(keptBackups(old)).toEqual(old);
  });
});

describe('isBackupDue', () => {
  it('asks for one a day', () => {
    expect(isBackupDue([], '2026-11-25T10:00:00.000Z')).toBe(true);
    expect(isBackupDue([madeAt('2026-11-24T23:00:00.000Z')], '2026-11-25T10:00:00.000Z')).toBe(true);
    expect(isBackupDue([madeAt('2026-11-25T00:00:00.000Z')], '2026-11-25T10:00:00.000Z')).toBe(false);
  });
});
