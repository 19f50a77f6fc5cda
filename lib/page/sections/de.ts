import type { SectionCues } from './cues.ts';

export const de: SectionCues = {
  language: 'de',
  headings: {
    requirements: [
      'anforderungen', 'anforderungsprofil', 'ihr profil', 'dein profil', 'profil', 'qualifikation*', 'voraussetzungen',
      'das bringen sie mit', 'das bringst du mit', 'was sie mitbringen', 'was du mitbringst', 'sie bringen mit',
      'du bringst mit', 'bringen sie mit', 'bringst du mit', 'wir erwarten', 'unsere erwartungen', 'das erwarten wir',
      'wen wir suchen', 'wir suchen', 'das zeichnet sie aus', 'das zeichnet dich aus', 'was sie auszeichnet',
      'was dich auszeichnet', 'sie haben', 'du hast', 'sie verfügen über', 'du verfügst über', 'ihre kenntnisse',
      'kenntnisse', 'kompetenzen', 'fähigkeiten', 'ihre stärken', 'deine stärken', 'damit überzeugen sie',
      'damit überzeugst du', 'damit begeistern sie uns', 'damit begeisterst du uns', 'so passen sie zu uns',
      'was wir uns wünschen', 'wir wünschen uns', 'ihr know-how', 'dein know-how', 'ausbildung', 'berufserfahrung',
      'das solltest du mitbringen', 'das sollten sie mitbringen', 'du passt zu uns', 'ihre qualifikationen', 'technologien',
    ],
    tasks: [
      'aufgaben', 'ihre aufgaben', 'deine aufgaben', 'aufgabengebiet', 'aufgabenbereich', 'tätigkeiten', 'ihre tätigkeit*',
      'deine tätigkeit*', 'tätigkeitsbereich', 'verantwortung', 'verantwortlichkeiten', 'ihre rolle', 'deine rolle',
      'die stelle', 'stellenbeschreibung', 'das erwartet sie', 'das erwartet dich', 'was sie erwartet', 'was dich erwartet',
      'ihr job', 'dein job', 'was sie tun', 'was du tust', 'was du bewegst', 'was sie bewegen', 'hier bringen sie sich ein',
      'hier bringst du dich ein', 'ihre mission', 'deine mission', 'ihr einsatz', 'ihr beitrag', 'dein beitrag',
      'das sind ihre aufgaben', 'das sind deine aufgaben', 'ihre herausforderung', 'deine herausforderung', 'position',
      'ihre verantwortung', 'deine verantwortung', 'ihr wirkungsfeld', 'dein wirkungsfeld', 'das machst du', 'das machen sie',
    ],
    'nice-to-have': [
      'von vorteil', 'wünschenswert', 'idealerweise', 'nice to have', 'pluspunkte', 'plus', 'ein plus', 'bonus', 'optional',
      'das wäre toll', 'gerne gesehen', 'darüber hinaus von vorteil',
    ],
    benefits: [
      'wir bieten', 'das bieten wir', 'unser angebot', 'was wir bieten', 'wir bieten ihnen', 'wir bieten dir', 'ihre vorteile',
      'deine vorteile', 'vorteile', 'benefits', 'unsere benefits', 'leistungen', 'unsere leistungen', 'das können wir ihnen bieten',
      'das können wir dir bieten', 'freuen sie sich auf', 'freu dich auf', 'darauf können sie sich freuen',
      'darauf kannst du dich freuen', 'warum wir', 'warum zu uns', 'gute gründe', 'vergütung', 'gehalt', 'lohn',
      'anstellungsbedingungen', 'arbeitsbedingungen', 'das bekommst du', 'das bekommen sie', 'wir ermöglichen', 'deine benefits',
    ],
    employer: [
      'über uns', 'wir über uns', 'wer wir sind', 'das unternehmen', 'unternehmen', 'unser unternehmen', 'das sind wir',
      'ihr arbeitgeber', 'dein arbeitgeber', 'ihr team', 'dein team', 'unser team', 'das team', 'unternehmensprofil',
      'firmenprofil', 'einleitung', 'wir sind', 'unsere kultur', 'über', 'der arbeitgeber',
    ],
    legal: [
      'chancengleichheit', 'gleichstellung', 'vielfalt', 'diversität', 'datenschutz', 'datenschutzerklärung', 'impressum',
      'schwerbehind*', 'rechtliches', 'hinweis an personalvermittler',
    ],
    application: [
      'bewerbung', 'ihre bewerbung', 'deine bewerbung', 'jetzt bewerben', 'bewerben', 'kontakt', 'ansprechpartner*',
      'ihre ansprechperson', 'ansprechperson', 'so bewerben sie sich', 'so bewirbst du dich', 'interessiert', 'interesse',
      'bewerbungsprozess', 'haben wir ihr interesse geweckt', 'auskunft', 'bewerbungsunterlagen', 'wir freuen uns auf',
      'angaben zu deiner person', 'angaben zu ihrer person', 'dokumente', 'bewerbungsfrist', 'anschrift',
    ],
    elsewhere: [
      'ähnliche stellen*', 'ähnliche jobs', 'weitere stellen*', 'weitere jobs', 'offene stellen', 'das könnte sie auch interessieren',
      'das könnte dich auch interessieren', 'ähnliche angebote', 'passende jobs', 'job teilen', 'anmelden', 'jobs per e-mail',
    ],
  },
  optional: [
    'von vorteil', 'wünschenswert', 'idealerweise', 'ein plus', 'ein pluspunkt', 'ein bonus', 'vorteilhaft',
    'nicht zwingend', 'kein muss', 'nice to have', 'gerne gesehen', 'wünschen wir uns', 'bestenfalls', 'optional',
    'im idealfall', 'nicht voraussetzung',
  ],
  legal: [
    'unabhängig von geschlecht', 'unabhängig von herkunft', 'schwerbehinderte*', 'sexuelle orientierung', 'sexueller orientierung',
    'bei gleicher eignung', 'aus gründen der lesbarkeit', 'gleichbehandlung',
  ],
  posting: [
    'm/w/d', 'w/m/d', 'w/m/x', 'm/w/x', 'wir suchen', 'suchen wir', 'bewerbung', 'bewerben', 'aufgaben', 'ihr profil', 'dein profil',
    'wir bieten', 'vollzeit', 'teilzeit', 'unbefristet*', 'befristet*', 'pensum', 'stelle', 'berufserfahrung', 'abgeschlossene ausbildung',
    'arbeitsort', 'eintritt', 'verstärkung', 'bewerbungsunterlagen', 'stellenangebot', 'gehalt', 'schichtdienst', 'arbeitszeiten',
  ],
}; // prettier-ignore
