import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCommand } from './external-tools.ts';

const validator = fileURLToPath(new URL('../../../shared/tools/validate-docx', import.meta.url));

/** Whether Word documents can be checked against ISO/IEC 29500 here: the checker stands beside the project. */
export const canCheckSchema =
  existsSync(validator) && findCommand('xmllint') !== null && findCommand('python3') !== null;

/** The faults that the schema check finds in these .docx files, a line each. */
export function schemaFaults(paths: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync('python3', [validator, ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0) return [];
  return `${stdout}${stderr}`.trim().split('\n');
}
