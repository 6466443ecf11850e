import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the plans that come with the program. */
export const sampleLibrary = fileURLToPath(new URL('../../resources/sample-library', import.meta.url));

/** Their file names, in order. */
export const sampleNames: readonly string[] = readdirSync(sampleLibrary).sort();
