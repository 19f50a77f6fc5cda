/** A clean page to print or to hand on: one HTML document without scripts, pictures or addresses to fetch. */
import type { Grade } from './profile.ts';
import { GRADES } from './profile.ts';
import type { ShownSkill } from './with-vocabulary.ts';

export interface PrintWords {
  /** BCP 47, of the page. */
  language: string;
  title: string;
  grades: Record<Grade, string>;
  /** Says what the page is and is not. */
  note: string;
  /** The credit that ESCO asks for. */
  credit: string;
}

export function profilePage(skills: readonly ShownSkill[], name: string, words: PrintWords): string {
  const groups = GRADES.map((grade) => ({ grade, skills: skills.filter((skill) => skill.grade === grade) }))
    .filter((group) => group.skills.length > 0)
    .map(
      ({ grade, skills }) =>
        `<h2>${escaped(words.grades[grade])}</h2>\n<ul>\n${skills.map(item).join('\n')}\n</ul>`,
    );
  const title = [name, words.title].filter((part) => part !== '').join(' · ');
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 1.5rem; }
li { break-inside: avoid; } small { color: #444; overflow-wrap: anywhere; }
</style>
<h1>${escaped(title)}</h1>
${groups.join('\n')}
<p><small>${escaped(words.note)} ${escaped(words.credit)}</small></p>
</html>
`;
}

function item({ label, uri, from }: ShownSkill): string {
  const named = from.filter((source) => source !== '').join(', ');
  const source = named === '' ? '' : ` (${escaped(named)})`;
  return `<li>${escaped(label)}${source}<br><small>${escaped(uri)}</small></li>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
