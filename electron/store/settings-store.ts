import { join } from 'node:path';
import { z } from 'zod';
import type { Office } from '../../shared/api.ts';
import { restoreWith } from '../../shared/restore.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import { expectKnownVersion, storedVersion } from './stored-plan.ts';

/** What the writer set for a home. */
export interface HomeSettings {
  readonly office: Office | null;
}

export interface SettingsStore {
  read(): HomeSettings;
  write(settings: HomeSettings): Promise<void>;
}

const settingsSchema: z.ZodType<HomeSettings> = z.object({
  office: z.object({ region: z.string(), issuer: z.string() }).nullable(),
});

/** Opens the settings of a home. Throws AppError `newerVersion` or `brokenData`; a missing file is none set. */
export async function openSettings(disk: Disk, home: string): Promise<SettingsStore> {
  const file = jsonFile<HomeSettings & { readonly version?: number }>(disk, join(home, 'settings.json'), (value) => {
    expectKnownVersion(value);
    return restoreWith(settingsSchema, value, 'settings.json');
  });
  let settings: HomeSettings = (await file.read()) ?? { office: null };
  return {
    read: () => settings,
    async write(next) {
      await file.write({ version: storedVersion, ...next });
      settings = next;
    },
  };
}
