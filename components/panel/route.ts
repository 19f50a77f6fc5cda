/** Where one is in the panel, as the part of its address after `#`: links into it, back and forward work. */
import { useEffect, useState } from 'preact/hooks';

/** The parts of the posting's view. */
export const POSTING_PARTS = ['skills', 'mine', 'occupations', 'profile', 'check'] as const;
export type PostingPart = (typeof POSTING_PARTS)[number];

export type Route =
  | {
      view: 'posting';
      /** `skills` where none is given. */
      part?: Exclude<PostingPart, 'skills'>;
      /** What of the skills is shown, as written by skill-filter.ts; absent: all. */
      filter?: string;
    }
  | { view: 'lookUp'; text: string }
  | { view: 'concept'; uri: string }
  /** A text that the person pastes or drops. */
  | { view: 'pasted' }
  /** All saved postings, or one of them. */
  | { view: 'saved'; id?: string }
  /** Saved postings beside each other. */
  | { view: 'compare'; ids: string[] }
  /** What the person can do. */
  | { view: 'mySkills' }
  /** Saved postings on paper. */
  | { view: 'print'; ids: string[] };

/**
 * `#/posting/<part>?<filter>`, `#/look-up/<text>`, `#/concept/<URI>`, `#/pasted`, `#/saved/<id>`, `#/compare/<id>,<id>`,
 * `#/print/<id>,<id>`;
 * anything else is the posting. Never throws.
 */
export function parseRoute(hash: string): Route {
  const [, view, separator, rest = ''] = /^#\/([a-z-]+)(?:([/?])(.*))?$/s.exec(hash) ?? [];
  if (view === 'posting') return postingRoute(separator === '?' ? `?${rest}` : rest);
  const argument = decoded(rest);
  if (view === 'concept' && argument) return { view: 'concept', uri: argument };
  if (view === 'pasted') return { view: 'pasted' };
  if (view === 'my-skills') return { view: 'mySkills' };
  if (view === 'look-up') return { view: 'lookUp', text: argument };
  if (view === 'saved') return argument ? { view: 'saved', id: argument } : { view: 'saved' };
  if (view === 'compare' || view === 'print') return { view, ids: argument.split(',').filter(Boolean) };
  return { view: 'posting' };
}

export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'concept':
      return `#/concept/${encodeURIComponent(route.uri)}`;
    case 'pasted':
      return '#/pasted';
    case 'mySkills':
      return '#/my-skills';
    case 'lookUp':
      return `#/look-up/${encodeURIComponent(route.text)}`;
    case 'saved':
      return route.id ? `#/saved/${encodeURIComponent(route.id)}` : '#/saved';
    case 'compare':
    case 'print':
      return `#/${route.view}/${route.ids.map(encodeURIComponent).join(',')}`;
    case 'posting':
      return `#/posting${route.part ? `/${route.part}` : ''}${route.filter ? `?${route.filter}` : ''}`;
  }
}

function postingRoute(rest: string): Route {
  const [, name = '', filter = ''] = /^([a-z]*)(?:\?(.*))?$/s.exec(rest) ?? [];
  const part = POSTING_PARTS.find((each) => each === name);
  return {
    view: 'posting',
    ...(part && part !== 'skills' && { part }),
    ...(filter && { filter }),
  };
}

/** A hand-written address may hold a stray `%`; it then stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route of this window, and the ways to change it. */
export function useRoute(): { route: Route; go: (route: Route) => void; rewrite: (route: Route) => void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    route,
    go: (next) => {
      location.hash = formatRoute(next);
    },
    // Typing must not make a step back of every letter.
    rewrite: (next) => {
      history.replaceState(history.state, '', formatRoute(next));
      setRoute(next);
    },
  };
}
