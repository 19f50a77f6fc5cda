import type { Evidence, Necessity } from '../../lib/analysis.ts';

/**
 * The line under a skill, as it stands in the page: solid, dashed or dotted for the evidence, thick where the
 * skill is required. A picture for the eye: whoever uses it says the same in words.
 */
export function Mark(props: { evidence: Evidence; necessity: Necessity }) {
  return (
    <span class="mark" data-evidence={props.evidence} data-necessity={props.necessity} aria-hidden="true" />
  );
}
