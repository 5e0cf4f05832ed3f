/** A page file that can't be read: says where, what is wrong, and what to write instead. */
export class PageFileError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    detail: string,
  ) {
    super(`${file}:${line}: ${detail}`);
    this.name = 'PageFileError';
  }
}
