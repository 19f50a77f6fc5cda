/** A posting's analysis as JSON: the form that the `annotate` command prints, one object a posting. */
import type { Analysis, Mention, OccupationFound, SkillFound } from '../analysis.ts';

/** The result object. Fields may be added later, never renamed. */
export interface AnalysisResult {
  id: string;
  posting: Analysis['posting'];
  vocabulary: Analysis['vocabulary'];
  /** False while probabilities are rules of thumb. */
  calibrated: boolean;
  skills: (Omit<SkillFound, 'mentions'> & {
    mentions: Pick<Mention, 'start' | 'end' | 'text' | 'label'>[];
  })[];
  occupations: Pick<OccupationFound, 'uri' | 'label' | 'code' | 'probability'>[];
  /** What looks like a skill and has no concept. */
  unlisted: Analysis['unlisted'];
}

/**
 * The analysis as a plain result.
 * @param id what names the posting to whoever reads the file: in the extension, its address
 */
export function analysisResult(analysis: Analysis, id: string): AnalysisResult {
  return {
    id,
    posting: analysis.posting,
    vocabulary: analysis.vocabulary,
    calibrated: analysis.calibrated,
    skills: analysis.skills.map((skill) => ({
      uri: skill.uri,
      label: skill.label,
      type: skill.type,
      reuseLevel: skill.reuseLevel,
      evidence: skill.evidence,
      probability: skill.probability,
      necessity: skill.necessity,
      mentions: skill.mentions.map(({ start, end, text, label }) => ({ start, end, text, label })),
      reason: skill.reason,
    })),
    occupations: analysis.occupations.map(({ uri, label, code, probability }) => ({
      uri,
      label,
      code,
      probability,
    })),
    unlisted: analysis.unlisted,
  };
}

/** The same as an indented JSON text, an array of one as the command prints it. */
export function analysisJson(analysis: Analysis, id: string): string {
  return `${JSON.stringify([analysisResult(analysis, id)], null, 2)}\n`;
}
