import { describe, expect, it } from 'vitest';
import { runNode } from '../../server/testing-process.ts';

describe('serve', () => {
  it('explains wrong flags and a port that is none; it runs in invite.test.ts', async () => {
    const [nonsense, port, help] = await Promise.all([
      runNode(['cli/main.ts', 'serve', '--nonsense']),
      runNode(['cli/main.ts', 'serve', '--port', '70000']),
      runNode(['cli/main.ts', 'serve', '--help']),
    ]);
    expect(nonsense).toMatchObject({ status: 2, stdout: '' });
    expect(nonsense.stderr).toContain('yaogui serve [--data DIR]');
    expect(port).toMatchObject({ status: 1, stdout: '' });
    expect(port.stderr).toContain('settings.port');
    expect(help).toMatchObject({ status: 0, stderr: '' });
  }, 60_000);
});
