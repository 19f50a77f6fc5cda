/** One page served under one address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function withPage<Result>(
  html: string,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  try {
    return await work(`http://localhost:${(server.address() as AddressInfo).port}/job`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A posting that asks for these skills, one a line. */
export const postingThatAsksFor = (
  ...skills: string[]
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workshop hand</title></head>
<body><main><h1>Workshop hand (full-time)</h1><p>We are looking for a workshop hand for our team in Graz from June. You report to the foreman.</p>
<h2>Requirements</h2><ul>${skills.map((skill) => `<li>Two years of experience with ${skill} are required</li>`).join('')}</ul>
<h2>Your tasks</h2><p>You build frames and fences for our customers and keep the workshop in order.</p>
<h2>How to apply</h2><p>Send your application with your CV. We look forward to meeting the candidate. <a href="/apply">Apply now</a></p></main></body></html>`;
