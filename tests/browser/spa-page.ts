/**
 * A board as single-page applications build them, served as one page: fifty jobs behind `history.pushState`, drawn by a
 * small keyed reconciler that uses text nodes again, as React does, and throws where somebody else changed its elements.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const JOBS = 50;

const SKILLS = [
  'Python',
  'SQL',
  'statistics',
  'project management',
  'JavaScript',
  'data mining',
  'accounting',
  'logistics',
];

export const skillOf = (job: number): string => SKILLS[job % SKILLS.length] as string;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title>
<style>body{font:16px/1.5 sans-serif;display:flex}main{width:640px;padding:16px}nav{width:200px}</style></head>
<body><nav id="list"></nav><main id="root"></main><script>
const SKILLS = ${JSON.stringify(SKILLS)};
window.errors = [];
addEventListener('error', (event) => errors.push(event.message));
/* A tree of [tag, key, ...children]; strings become text nodes, which are used again. */
let drawn = [];
function reconcile(parent, before, after) {
  const nodes = [...parent.childNodes];
  if (nodes.length !== before.length) throw new Error('Somebody changed the children of ' + parent.nodeName);
  after.forEach((wanted, at) => {
    const node = nodes[at]; const had = before[at];
    if (had === undefined) { parent.append(create(wanted)); return; }
    if (typeof wanted === 'string' && typeof had === 'string') {
      if (node.nodeType !== 3 || node.data !== had) throw new Error('Somebody changed the text ' + had);
      if (wanted !== had) node.data = wanted;
    } else if (typeof wanted !== 'string' && typeof had !== 'string' && wanted[0] === had[0]) {
      reconcile(node, had.slice(2), wanted.slice(2));
    } else parent.replaceChild(create(wanted), node);
  });
  nodes.slice(after.length).forEach((node) => parent.removeChild(node));
}
function create(wanted) {
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const element = document.createElement(wanted[0]);
  wanted.slice(2).forEach((child) => element.append(create(child)));
  return element;
}
function view(job) {
  const skill = SKILLS[job % SKILLS.length];
  const tasks = [
    'You use ' + skill + ' every day, and you help others to learn it.',
    'You work with customers of team ' + job + ' and report to its head.',
    'You keep records and answer questions that come by phone.',
  ];
  if (job % 3 === 0) tasks.push('You travel twice a year and write down what you saw.');
  return [
    ['h1', 0, 'Specialist number ' + job + ' (full-time)'],
    ['p', 0, 'We are looking for a specialist to join our team in Graz from June. You report to the head of department ' + job + '.'],
    ['h2', 0, 'Your tasks'], ['ul', 0, ...tasks.map((task, key) => ['li', key, task])],
    ['h2', 0, 'Requirements'],
    ['ul', 0, ['li', 0, 'At least two years of experience with ', ['b', 0, skill], ' in a company of our size.'],
      ['li', 1, 'Good English, written and spoken, and a degree or the same in experience.']],
    ['h2', 0, 'We offer'], ['p', 0, 'A fair salary, thirty days of holiday, and a team that listens.'],
    ['h2', 0, 'How to apply'], ['p', 0, 'Send your application with your CV. We look forward to meeting the candidate.'],
    ['p', 0, ['a', 0, 'Apply now']],
  ];
}
function show(job) {
  const next = view(job);
  reconcile(document.getElementById('root'), drawn, next);
  drawn = next;
}
function open(job) { history.pushState(null, '', '/jobs/' + job); show(job); }
function openList() {
  history.pushState(null, '', '/jobs');
  const next = Array.from({ length: 30 }, (_, job) => ['article', job, ['h2', 0, ['a', 0, 'Specialist number ' + job]], ['p', 0, 'Graz, full-time, posted ' + job + ' days ago']]);
  reconcile(document.getElementById('root'), drawn, next);
  drawn = next;
}
addEventListener('popstate', () => show(Number(location.pathname.split('/')[2] || 0)));
show(Number(location.pathname.split('/')[2] || 0));
</script></body></html>`;

export interface Spa {
  /** Address of the first job. */
  first: string;
  close(): Promise<void>;
}

/** Every path is answered with the same page. */
export async function serveSpa(): Promise<Spa> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    first: `http://localhost:${(server.address() as AddressInfo).port}/jobs/0`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
