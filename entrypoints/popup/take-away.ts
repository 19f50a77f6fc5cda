/** What was found, copied or saved. Nothing leaves the device: files are made in the page. */
import { i18n } from '#i18n';
import type { TakeAway } from '../../components/popup/services.ts';
import type { Analysis } from '../../lib/analysis.ts';
import { analysisJson } from '../../lib/export/analysis-json.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { schemaOrgSkills } from '../../lib/export/schema-org-skills.ts';
import { skillsCsv } from '../../lib/export/skills-csv.ts';
import { skillsText } from '../../lib/export/skills-text.ts';
import { BYTE_ORDER_MARK, saveAs } from '../sidepanel/save-as.ts';

/** The name of the saved file, null where it was copied. */
export async function takeAway(what: TakeAway, analysis: Analysis, address: string): Promise<string | null> {
  if (what === 'list' || what === 'schema-org') {
    const text = what === 'list' ? list(analysis) : schemaOrgSkills(analysis);
    await navigator.clipboard.writeText(text);
    return null;
  }
  const name = fileName(analysis.posting.title, what);
  if (what === 'json') saveAs(name, 'application/json', analysisJson(analysis, address));
  else saveAs(name, 'text/csv', BYTE_ORDER_MARK + skillsCsv(analysis));
  return name;
}

function list(analysis: Analysis): string {
  return skillsText(analysis, {
    required: i18n.t('necessity.required'),
    optional: i18n.t('necessity.optional'),
    unknown: i18n.t('necessity.unknown'),
  });
}
