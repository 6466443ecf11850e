import { Worker } from 'node:worker_threads';

/**
 * The process that damaged files are read in: the program's own worker (its script and the megabytes it may take are the
 * arguments), and beside it the watch over time and memory. Takes a task of the worker's and answers with a Reading. Time is
 * that of the processor, since other programs may be at work.
 */
const [script = '', megabytes] = process.argv.slice(2);
const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: Number(megabytes) } });
let began = process.cpuUsage();

/** @param {string} outcome */
function answer(outcome) {
  const { user, system } = process.cpuUsage(began);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.send?.({ outcome, milliseconds: (user + system) / 1000, peakBytes });
}

worker.on('message', ({ parsed, failure, bug }) => answer(parsed ? 'read' : (failure?.code ?? `bug: ${bug}`)));
worker.on('error', (error) => answer(`died: ${error.message}`));
process.on('message', (task) => {
  began = process.cpuUsage();
  worker.postMessage(task);
});
