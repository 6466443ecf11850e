import { readdirSync } from 'node:fs';
import { projectPath } from './built-host.ts';

/** The folder of the plans that come with the program. */
export const sampleLibrary = projectPath('resources/sample-library');

/** Their file names, in order. */
export const sampleNames: readonly string[] = readdirSync(sampleLibrary).sort();
