import { dirname } from 'node:path';
import { defaultTitle } from '../../shared/document/default-title.ts';
import type { DraftMeta } from '../../shared/document/model.ts';
import { firstYear, lastYear, writeDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import { type PlanKind, planKinds } from '../../shared/plan/model.ts';
import { termDictionary } from '../host-services.ts';
import { sayError } from '../say.ts';
import { createDraftInHome, proposeDraftOutline } from '../services/drafts.ts';
import { nodeDisk } from '../store/disk.ts';
import { type Home, openHome } from '../store/home.ts';
import { readArguments, required, requireHome } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { expectFree, stem } from './files.ts';

const options = {
  home: { type: 'string' },
  kind: { type: 'string' },
  region: { type: 'string' },
  period: { type: 'string' },
  base: { type: 'string', multiple: true },
  out: { type: 'string' },
  issuer: { type: 'string' },
  title: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** `new --home DIR --kind K --region R --period A-B --base NAME… --out FILE.wunian`: a draft with all proposed sections. */
export const newCommand: CliCommand = {
  name: 'new',
  async run(argv) {
    const { values, positionals } = readArguments(argv, options);
    const meta = readMeta(values);
    const out = required(values.out, '--out FILE.wunian');
    // `--base A B` and `--base A --base B` mean the same.
    const names = [...(values.base ?? []), ...positionals];
    if (names.length === 0) throw new UsageError('--base NAME…');
    await expectFree(out, values.force === true);
    const home = await openHome(nodeDisk, requireHome(values.home), 'wunian new');
    try {
      const baseIds = names.map((name) => planIdOf(home, name));
      const sections = await proposeDraftOutline(home, meta.kind, baseIds, termDictionary);
      await nodeDisk.makeFolder(dirname(out));
      const draft = await createDraftInHome(home, { meta, baseIds, sections });
      await nodeDisk.write(out, new TextEncoder().encode(writeDraftText(draft)));
      sayError('cli.draftMade', { title: meta.title, sections: String(sections.length), path: out });
      return 0;
    } finally {
      home.close();
    }
  },
};

function readMeta(
  values: { [K in 'kind' | 'region' | 'period' | 'issuer' | 'title']?: string | undefined },
): DraftMeta {
  const kind = planKinds.find((known) => known === values.kind);
  if (!kind) throw new UsageError(`--kind ${planKinds.join('|')}`);
  const region = required(values.region, '--region R');
  const period = /^(\d{4})(?:-(\d{4}))?$/.exec(required(values.period, '--period 2026-2030'));
  if (!period) throw new UsageError('--period 2026-2030');
  const periodStart = Number(period[1]);
  const periodEnd = Number(period[2] ?? period[1]);
  if (periodEnd < periodStart || periodStart < firstYear || periodEnd > lastYear)
    throw new UsageError('--period 2026-2030');
  return describeDraft(kind, region, periodStart, periodEnd, values.issuer, values.title);
}

function describeDraft(
  kind: PlanKind,
  region: string,
  periodStart: number,
  periodEnd: number,
  issuer = '',
  title = '',
): DraftMeta {
  const meta = { kind, region, issuer, periodStart, periodEnd };
  return { ...meta, title: title || defaultTitle(meta) };
}

function planIdOf(home: Home, name: string): string {
  const found = home.library.list().find((plan) => stem(plan.source) === name || plan.source === name);
  if (!found) throw new AppError('notFound', { what: name });
  return found.planId;
}
