import { enrolReply, type SummaryReply, summaryReply } from '../../utils/domain/api/contract.ts';
import { shanghaiDay } from '../../utils/domain/reports/day-totals.ts';

/** Looks at the server as a supervisor's device does: enrols with a code, then asks for today. */
export async function openServerView(
  url: string,
  code: string,
): Promise<() => Promise<SummaryReply>> {
  const enrolled = await fetch(`${url}/v1/enrol`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, deviceName: 'yaogui demo' }),
  });
  const { token } = enrolReply.parse(await enrolled.json());
  return async () => {
    const reply = await fetch(`${url}/v1/summary?day=${shanghaiDay(Date.now())}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return summaryReply.parse(await reply.json());
  };
}
