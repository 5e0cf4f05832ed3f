export function startSpotter(): void {}
