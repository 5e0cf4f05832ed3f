import type { Random } from './random';
import * as parts from './words';

/** Invented names, none twice. */
export class Names {
  private readonly used = new Set<string>();

  constructor(private readonly random: Random) {}

  /** "Marelsen". */
  family(): string {
    return this.unused(() => this.made(parts.NAME_ENDS));
  }

  /** "Marelburg". */
  place(): string {
    return this.unused(() => this.made(parts.PLACE_ENDS));
  }

  /** "Anna Marelsen". */
  person(): string {
    return this.unused(() => `${this.random.pick(parts.GIVEN_NAMES)} ${this.made(parts.NAME_ENDS)}`);
  }

  /** "Ministry of Energy of Marelburg". */
  body(): string {
    return this.unused(() => {
      const [start, subject] = [this.random.pick(parts.BODY_STARTS), this.random.pick(parts.BODY_SUBJECTS)];
      return `${start} of ${subject} of ${this.made(parts.PLACE_ENDS)}`;
    });
  }

  private made(ends: readonly string[]): string {
    const middle = this.random.next() < 0.7 ? this.random.pick(parts.NAME_MIDDLES) : '';
    const second = this.random.next() < 0.4 ? this.random.pick(parts.NAME_MIDDLES) : '';
    return this.random.pick(parts.NAME_STARTS) + middle + second + this.random.pick(ends);
  }

  private unused(make: () => string): string {
    let name = make();
    while (this.used.has(name)) name = make();
    this.used.add(name);
    return name;
  }
}
