export function startPageSession(): void {}
