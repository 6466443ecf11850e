import { pathToFileURL } from 'node:url';

/** `child.mjs BENCH SIDE PLANS`: measures one side in a process of its own, whose memory is then its alone. */
const [bench = '', side = '', plans = ''] = process.argv.slice(2);
const { measureSide } = await import(pathToFileURL(bench).href);
process.stdout.write(JSON.stringify(measureSide(side, Number(plans))));
