import { Names } from './names';
import type { Random } from './random';

/** Written forms as statements have them: most of them people, then places, family names and bodies. */
export function makeAliases(count: number, random: Random): readonly string[] {
  const names = new Names(random);
  return Array.from({ length: count }, () => {
    const chance = random.next();
    if (chance < 0.45) return names.person();
    if (chance < 0.65) return names.place();
    return chance < 0.85 ? names.family() : names.body();
  });
}

/** So many aliases make one entity. */
const ALIASES_EACH = 3;

/** The aliases in groups, one for each entity. */
export function groupAliases(aliases: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(aliases.length / ALIASES_EACH);
  return Array.from({ length: count }, (_, i) => aliases.slice(i * ALIASES_EACH, (i + 1) * ALIASES_EACH));
}
