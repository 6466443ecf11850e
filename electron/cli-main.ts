import { runCli } from './cli.ts';
import { createParseThread } from './services/parse-thread.ts';

/** A reader that went away (`| head`) ends the output, not with a fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Files are read by a worker: one that never ends is given up, and the next ones are read.
const thread = createParseThread(new URL('parse-worker.js', import.meta.url));
process.exitCode = await runCli(process.argv.slice(2), thread);
await thread.close();
