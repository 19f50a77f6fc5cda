import type { SectionCues } from './cues.ts';

export const fr: SectionCues = {
  language: 'fr',
  headings: {
    requirements: [
      'profil', 'votre profil', 'ton profil', 'profil recherché', 'le profil', 'profil souhaité', 'exigences',
      'compétences', 'compétences requises', 'compétences techniques', 'vos compétences', 'qualifications',
      'prérequis', 'pré-requis', 'ce que vous apportez', 'vous êtes', 'vous avez', 'vous possédez', 'nous recherchons',
      'qui êtes-vous', 'formation', 'expérience', 'expériences', 'connaissances', 'savoir-faire', 'savoir-être',
      'nous attendons', 'ce que nous recherchons', 'qualités requises', 'vos atouts', 'formation et expérience',
      'environnement technique', 'technologies', 'stack technique', 'critères', 'ce que nous cherchons',
    ],
    tasks: [
      'missions', 'vos missions', 'tes missions', 'votre mission', 'ta mission', 'mission', 'tâches', 'vos tâches',
      'responsabilités', 'vos responsabilités', 'descriptif du poste', 'description du poste', 'le poste', 'poste',
      'activités', 'activités principales', 'votre rôle', 'ton rôle', 'rôle', 'cahier des charges', 'vous serez en charge de',
      'ce que vous ferez', 'au quotidien', 'votre quotidien', 'vos activités', 'missions principales', "l'offre",
    ],
    'nice-to-have': [
      'un plus', 'les plus', 'atouts', 'souhaité', 'souhaités', 'souhaitées', 'idéalement', 'serait un plus', 'serait un atout',
      'bonus', 'apprécié', 'appréciées', 'optionnel', 'facultatif',
    ],
    benefits: [
      'avantages', 'nos avantages', 'vos avantages', 'nous offrons', 'nous vous offrons', 'nous proposons', 'ce que nous offrons',
      'notre offre', 'rémunération', 'salaire', 'pourquoi nous rejoindre', 'ce que nous proposons', 'conditions de travail',
      'conditions', 'package', 'nous vous proposons', 'ce que vous trouverez',
    ],
    employer: [
      'à propos', 'à propos de nous', "l'entreprise", 'entreprise', 'notre entreprise', 'qui sommes-nous', 'présentation',
      'la société', 'notre société', 'notre équipe', "l'équipe", 'votre équipe', 'nos valeurs', 'nos projets', 'contexte', 'qui sommes nous',
    ],
    legal: [
      'égalité des chances', 'diversité', 'handicap', 'mentions légales', 'protection des données', 'confidentialité',
      'politique de confidentialité', 'données personnelles',
    ],
    application: [
      'candidature', 'postuler', 'comment postuler', 'pour postuler', 'votre candidature', 'contact', 'processus de recrutement',
      'déroulement', 'intéressé*', 'dossier de candidature', 'date limite',
    ],
    elsewhere: [
      'offres similaires', 'autres offres', 'offres liées', 'ces offres pourraient', "nos autres offres", 'se connecter',
      'partager cette offre', 'emplois similaires', "alerte emploi",
    ],
  },
  optional: [
    'est un plus', 'serait un plus', 'un plus', 'un atout', 'serait un atout', 'est un atout', 'idéalement', 'souhaité', 'souhaitée',
    'souhaitable', 'apprécié', 'appréciée', 'de préférence', 'constitue un avantage', 'un avantage', 'serait appréciée', 'optionnel',
  ],
  legal: [
    'égalité des chances', 'orientation sexuelle', 'situation de handicap', "sans distinction d'", 'sans distinction de',
    'origine ethnique',
  ],
  posting: [
    'h/f', 'f/h', 'cdi', 'cdd', 'nous recherchons', 'candidature', 'postuler', 'vos missions', 'profil recherché', 'votre profil',
    'temps plein', 'temps partiel', 'poste', 'expérience', 'salaire', 'rémunération', 'rejoindre', 'recrutons', 'recrute', 'lieu de travail',
    "ans d'expérience", 'taux d\'activité', 'avantages', 'télétravail', 'offre d\'emploi', 'stage', 'missions',
  ],
}; // prettier-ignore
