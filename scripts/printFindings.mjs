/** @typedef {Extract<import('../src/model/pageState').PageState, { status: 'read' }>} ReadState */

/**
 * Prints what was recognised on a page as a table.
 * @param {ReadState} state
 * @param {number} width columns of the terminal
 */
export function printFindings(state, width) {
  const { recognition, page, statement } = state;
  const findings = [...recognition.quotations, ...recognition.restatements];
  for (const finding of findings) {
    const verdict = finding.type === 'quotation' ? finding.fidelity : 'in other words';
    const words = page.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
    const row = `${verdict.padEnd(10)} ${finding.claims.join(',').padEnd(12)} ${words}`;
    console.log(row.length > width ? `${row.slice(0, width - 1)}…` : row);
    for (const { kind, said, printed } of finding.differences) {
      console.log(`${' '.repeat(24)}${kind}: said "${said}", printed "${printed}"`);
    }
  }
  console.log(`\n${namesLine(state)}`);
  const all = statement?.claims.map(({ id }) => id) ?? [];
  const covered = new Set(findings.flatMap(({ claims }) => claims));
  console.log(
    `${covered.size} of ${all.length} points covered; ${findings.length} quotations; ${recognition.mentions.length} names and places`,
  );
}

/** @param {ReadState} state */
function namesLine({ recognition, statement }) {
  const counts = new Map();
  for (const { entity } of recognition.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const nameOf = (/** @type {string} */ id) =>
    statement?.entities.find((entity) => entity.id === id)?.name ?? id;
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => `${nameOf(id)} ${count}`)
    .join(', ');
}
