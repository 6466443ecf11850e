import { runChecks } from '../../shared/checks/index.ts';
import type { Draft } from '../../shared/document/model.ts';

self.onmessage = ({ data }: MessageEvent<Draft>) => self.postMessage(runChecks(data));
