import { compileStatements } from '../../src/engine/compileStatements';
import { bundledStatements } from '../../src/reference/bundledStatements';

/** The bundled statement, compiled once for all tests of a file. */
export const coverageIndex = compileStatements(bundledStatements());
