import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { termDictionary } from '../../electron/host-services.ts';
import { createServices, type ServiceSettings, type Services } from '../../electron/services/create-services.ts';
import { nodeDisk } from '../../electron/store/disk.ts';
import type { HomeInfo, JobState } from '../../shared/api.ts';
import { parseHere } from './plan-files.ts';
import { sampleLibrary } from './sample-library.ts';

/** Services over homes below `folder`, closed when the test ends; a bug in them fails the test. */
export async function openServices(
  folder: string,
  change: Partial<ServiceSettings> = {},
  kind: HomeInfo['kind'] = 'own',
): Promise<Services> {
  const bugs: unknown[] = [];
  const services = await createServices({ ...settingsOver(folder), onBug: (bug) => bugs.push(bug), ...change }, kind);
  onTestFinished(() => {
    services.close();
    if (bugs.length > 0) throw bugs[0];
  });
  return services;
}

function settingsOver(folder: string): Omit<ServiceSettings, 'onBug'> {
  return {
    disk: nodeDisk,
    homes: { own: join(folder, 'own'), sample: join(folder, 'sample') },
    sampleFolder: sampleLibrary,
    parse: parseHere,
    dictionary: termDictionary,
    program: 'Wunian',
  };
}

/** Asks for a job, as the window does, until it is finished. */
export async function finishedJob({ api }: Services, jobId: string): Promise<JobState> {
  for (;;) {
    const state = await api.job({ jobId });
    if (state.finished) return state;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
