import { expect, test } from 'vitest';
import { readStartArguments } from '../../electron/start-arguments.ts';

test('without arguments the own home opens in a window on any free port', () => {
  expect(readStartArguments([])).toEqual({ home: undefined, kind: 'own', port: 0, open: true });
});

test('each argument is heard', () => {
  const all = readStartArguments(['--home', '/资料', '--sample', '--port', '8123', '--no-open']);
  expect(all).toEqual({ home: '/资料', kind: 'sample', port: 8123, open: false });
  expect(readStartArguments(['--home=/资料', '--port=0'])).toMatchObject({ home: '/资料', port: 0 });
});

test.each(['65536', '80.5', 'http', '1e9'])('port %s is refused in a sentence that names it', (port) => {
  expect(() => readStartArguments(['--port', port])).toThrow(`--port ${port}: 0–65535`);
});

test.each([[['--prot', '80']], [['home']], [['--home']]])('what is not known is refused: %j', (argv) => {
  expect(() => readStartArguments(argv)).toThrow();
});
