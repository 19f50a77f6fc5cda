/** Postings that lie in a frame of the same site, or in nested components with trees of their own; served as one site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const POSTING = `<h1>Data Analyst (full-time)</h1>
<p>We are looking for a data analyst to join our team in Bergen from June. You report to the head of logistics.</p>
<h2>Your tasks</h2><ul><li>You collect data and write <b>SQL</b> queries for colleagues in the warehouse</li>
<li>You build dashboards in Python and explain them to people who do not read code</li></ul>
<h2>Your profile</h2><ul><li>Two years of experience with statistics are required</li>
<li>You like <a href="#team">project management</a> and work in a team</li></ul>
<h2>How to apply</h2><p>Send your application with your CV. We look forward to meeting the candidate. <a href="/apply">Apply now</a></p>`;

const STYLE =
  'body{font:16px/1.5 sans-serif;margin:0;color:#222;background:#fff}main{padding:16px;max-width:640px}';

const around = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data Analyst</title><style>${STYLE}</style></head>
<body><nav><a href="/">Jobs</a> <a href="/a">Employers</a></nav>${body}<footer>Imprint</footer></body></html>`;

const inFrame = (address: string): string =>
  `<iframe src="${address}" style="width:700px;height:560px;border:5px solid #ccc;margin:30px 0 0 40px"></iframe>`;

const PAGES: Record<string, string> = {
  '/frame': around(inFrame('/posting')),
  // Taller than the page's window and scrolled by itself; below a screen of something else.
  '/deep-frame': around(`<div style="height:1200px"></div>${inFrame('/long-posting')}`),
  '/late-frame': around(
    `<div id="place"></div><script>
      globalThis.open = (address) => { document.querySelector('iframe')?.remove();
        document.getElementById('place').insertAdjacentHTML('beforeend', ${JSON.stringify(inFrame('ADDRESS'))}.replace('ADDRESS', address)); };
    </script>`,
  ),
  '/posting': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Posting</title><style>${STYLE}</style></head><body><main>${POSTING}</main></body></html>`,
  '/long-posting': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Posting</title><style>${STYLE}p{margin:0 0 200px}</style></head><body><main>${POSTING}</main></body></html>`,
  '/other-posting': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Posting</title><style>${STYLE}</style></head><body><main>${POSTING.replaceAll('Python', 'JavaScript')}</main></body></html>`,
  '/components': around(`<main><job-page></job-page></main><script>
    const style = ${JSON.stringify(`<style>${STYLE} :host{display:block}</style>`)};
    customElements.define('job-page', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = style + '<div><job-text></job-text></div>'; } });
    customElements.define('job-text', class extends HTMLElement {
      connectedCallback() { const root = this.attachShadow({ mode: 'open' });
        globalThis.show = () => { root.innerHTML = style + ${JSON.stringify(POSTING)}; };
        if (!location.hash) show(); } });
  </script>`),
};

export interface FrameSite {
  /** Without the final slash. */
  root: string;
  close(): void;
}

export async function serveFrames(): Promise<FrameSite> {
  const server = createServer((request, response) => {
    const page = PAGES[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
