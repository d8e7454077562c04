import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENT, COMPANY, DEMO_POLICY, SUPERVISOR } from '../../cli/demo/company.ts';
import { openServerView } from '../../cli/demo/server-view.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { copyDatabase } from '../../server/testing-template.ts';
import type { Role, SummaryReply } from '../../utils/domain/api/contract.ts';
import type { Policy } from '../../utils/domain/policy/policy.ts';

export { AGENT, COMPANY, DEMO_POLICY, SUPERVISOR };

export type Company = {
  server: RunningServer;
  /** The team's figures as a supervisor's machine gets them. */
  team(): Promise<SummaryReply>;
  /** A one-time code. */
  invite(role: Role, person: string): Promise<string>;
  /** Ends the server; address and data stay for `restart`. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  dispose(): Promise<void>;
};

/** A real server on an embedded database of its own, with the demo company's rules (target 20 s). */
export async function openCompany(policy: Policy = DEMO_POLICY): Promise<Company> {
  const folder = await mkdtemp(join(tmpdir(), 'yaogui-company-'));
  const start = (port: number) =>
    startServer({ dataDir: join(folder, 'server'), port, ...COMPANY, policy });
  await copyDatabase(join(folder, 'server'));
  const company = {
    server: await start(0),
    isUp: true,
    invite: async (role: Role, person: string) =>
      (await company.server.invite({ role, person })).code,
    async stop() {
      if (company.isUp) await company.server.stop();
      company.isUp = false;
    },
    async restart() {
      company.server = await start(Number(new URL(company.server.url).port));
      company.isUp = true;
    },
    async dispose() {
      await company.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  const team = await openServerView(
    company.server.url,
    await company.invite('supervisor', SUPERVISOR),
  );
  return Object.assign(company, { team });
}
