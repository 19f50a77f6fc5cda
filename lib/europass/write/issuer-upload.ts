/**
 * Learning outcomes in the form that the European Digital Credentials issuer takes by upload: `{credential,
 * deliveryDetails}`, where what only an issuer knows is left open. It is no credential before they fill it and seal it.
 */
import { asJson, learningOutcome, listedConcept, type WriteOptions, type WrittenSkill } from './elm-nodes.ts';

/** What the issuer must still fill, as paths in the file; the upload is refused without them. */
export const STILL_TO_FILL = [
  'deliveryDetails.deliveryAddress',
  'credential.issuer.legalName',
  'credential.issuer.eIDASIdentifier.notation',
  'credential.issuer.eIDASIdentifier.spatial',
  'credential.issuer.location.address.countryCode',
  'credential.validFrom',
  'credential.issued',
  'credential.displayParameter.individualDisplay',
  'credential.credentialSubject.givenName',
  'credential.credentialSubject.familyName',
  'credential.credentialSubject.fullName',
  'credential.credentialSubject.dateOfBirth',
  'credential.credentialSubject.hasClaim[0].awardedBy.awardingBody',
  'credential.credentialSubject.hasClaim[0].specifiedBy.eqfLevel',
] as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority/language';
/** ISO 639-1 → the codes of the EU's list of languages (ISO 639-3 in capitals). */
const LANGUAGE_CODES: Record<string, string> = Object.fromEntries(
  (
    'bg BUL cs CES da DAN de DEU el ELL en ENG es SPA et EST fi FIN fr FRA ga GLE hr HRV hu HUN is ISL it ITA lt LIT ' +
    'lv LAV mt MLT nl NLD no NOR pl POL pt POR ro RON sk SLK sl SLV sv SWE uk UKR ar ARA'
  )
    .match(/\w+ \w+/g)
    ?.map((pair) => pair.split(' ') as [string, string]) ?? [],
);

/** @param title of the course or qualification, the issuer's own to change */
export function issuerUploadJson(
  skills: readonly WrittenSkill[],
  title: string,
  options: WriteOptions,
): string {
  const { language, newId } = options;
  const spoken = {
    id: `${AUTHORITY}/${LANGUAGE_CODES[language] ?? 'ENG'}`,
    type: 'Concept',
    inScheme: { id: AUTHORITY, type: 'ConceptScheme' },
  };
  const name = { [language]: title };
  return asJson({
    credential: {
      id: newId(),
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      credentialSchema: [
        { id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' },
      ],
      credentialProfiles: [listedConcept('credential', 'e34929035b')],
      displayParameter: {
        id: newId(),
        type: 'DisplayParameter',
        title: name,
        language: [spoken],
        primaryLanguage: spoken,
        individualDisplay: [],
      },
      issuer: {
        id: newId(),
        type: 'Organisation',
        legalName: { [language]: '' },
        eIDASIdentifier: { id: newId(), type: 'LegalIdentifier', notation: '' },
      },
      validFrom: '',
      issued: '',
      credentialSubject: {
        id: newId(),
        type: 'Person',
        givenName: { [language]: '' },
        familyName: { [language]: '' },
        fullName: { [language]: '' },
        dateOfBirth: '',
        hasClaim: [
          {
            id: newId(),
            type: 'LearningAchievement',
            title: name,
            awardedBy: { id: newId(), type: 'AwardingProcess', awardingBody: [] },
            specifiedBy: {
              id: newId(),
              type: 'LearningAchievementSpecification',
              title: name,
              learningOutcome: skills.map((skill) => learningOutcome(skill, options)),
            },
          },
        ],
      },
    },
    deliveryDetails: { deliveryAddress: [] },
  });
}
