import mammoth from 'mammoth';
import { importers } from '../../shared/importers/index.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import { parsePlan } from '../../shared/plan/parse-plan.ts';
import { alternate, type Figure, ratioFigure, timed } from './measure.ts';

const rounds = 9;

/** Our import with structure and targets against reading nothing but the text. */
export async function benchInProcess(file: Uint8Array): Promise<Figure> {
  const buffer = Buffer.from(file);
  const ours = () => timed(async () => parsePlan((await readDocument(file, '规划.docx', importers)).value));
  const theirs = () => timed(() => mammoth.extractRawText({ buffer }));
  await alternate(2, ours, theirs);
  return ratioFigure('import of a thick .docx against mammoth’s text', await alternate(rounds, ours, theirs), 1.5);
}
