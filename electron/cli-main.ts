import { runCli } from './cli.ts';

/** A reader that went away (`| head`) ends the output, not with a fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2));
