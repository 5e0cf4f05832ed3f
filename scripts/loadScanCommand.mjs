import { loadCommand } from './loadCommand.mjs';

/** The scan command, bundled and ready. */
export function loadScanCommand() {
  return loadCommand('scan/scanCommand');
}
