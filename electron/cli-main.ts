import { createParseThread } from './services/parse-thread.ts';

/** A reader that went away (`| head`) ends the output, not with a fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const argv = process.argv.slice(2);
// Files are read by a worker: one that never ends is given up, and the next ones are read. It loads beside the commands.
const thread = createParseThread(new URL('parse-worker.js', import.meta.url));
if (argv[0] === 'parse' || argv[0] === 'import') thread.start();
const { runCli } = await import('./cli.ts');
process.exitCode = await runCli(argv, thread);
await thread.close();
