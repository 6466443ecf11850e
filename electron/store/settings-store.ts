import { join } from 'node:path';
import { z } from 'zod';
import type { Office, Session } from '../../shared/api.ts';
import { sessionSchema } from '../../shared/api-arguments.ts';
import { restoreWith } from '../../shared/restore.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import { expectKnownVersion, storedVersion } from './stored-plan.ts';
import { createWriteQueue } from './write-queue.ts';

/** What the writer set for a home, and what was open in it. */
export interface HomeSettings {
  readonly office: Office | null;
  readonly session: Session;
}

export interface SettingsStore {
  read(): HomeSettings;
  /** Changes the settings as they are when its turn comes. */
  change(change: (settings: HomeSettings) => HomeSettings): Promise<void>;
}

const nothingOpen: Session = { place: 'library', openIds: [], activeId: null, recentIds: [] };

const settingsSchema: z.ZodType<HomeSettings> = z.object({
  office: z.object({ region: z.string(), issuer: z.string() }).nullable(),
  // What was open is a comfort: a home opens without it, too.
  session: sessionSchema.catch(nothingOpen),
});

/** Opens the settings of a home. Throws AppError `newerVersion` or `brokenData`; a missing file is none set. */
export async function openSettings(disk: Disk, home: string): Promise<SettingsStore> {
  const file = jsonFile<HomeSettings & { readonly version?: number }>(disk, join(home, 'settings.json'), (value) => {
    expectKnownVersion(value);
    return restoreWith(settingsSchema, value, 'settings.json');
  });
  let settings: HomeSettings = (await file.read()) ?? { office: null, session: nothingOpen };
  const writing = createWriteQueue();
  return {
    read: () => settings,
    change: (change) =>
      writing(async () => {
        const next = change(settings);
        await file.write({ version: storedVersion, ...next });
        settings = next;
      }),
  };
}
