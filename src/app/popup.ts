export function startPopup(): void {}
