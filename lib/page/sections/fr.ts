import { list, type SectionCues } from './cues.ts';

export const fr: SectionCues = {
  language: 'fr',
  headings: {
    requirements: list(`
      profil, votre profil, ton profil, profil recherché, le profil, profil souhaité, exigences, compétences,
      compétences requises, compétences techniques, vos compétences, qualifications, prérequis, pré-requis,
      ce que vous apportez, vous êtes, vous avez, vous possédez, nous recherchons, qui êtes-vous, formation,
      expérience, expériences, connaissances, savoir-faire, savoir-être, nous attendons,
      ce que nous recherchons, qualités requises, vos atouts, formation et expérience,
      environnement technique, technologies, stack technique, critères, ce que nous cherchons,
      ce qu'il vous faut, ce qu'il te faut, ce qu'il faut, ce que nous attendons,
      ce que nous attendons de vous, ce qu'on attend de toi, ce qu'on attend de vous, ce qu'on recherche,
      ce qu'on cherche, on recherche, on cherche, qui recherchons-nous, qui cherchons-nous,
      qui nous recherchons, nous cherchons, nous souhaitons, nous exigeons, vous justifiez, vous disposez,
      vous maîtrisez, vous avez le profil, vous possédez le profil, tu as, tu es, tu possèdes, tu maîtrises,
      tes compétences, tes atouts, tes qualités, vos qualités, qualités, vos qualifications,
      votre expérience, votre formation, votre parcours, ton parcours, ton expérience, qui es-tu,
      qui êtes vous, à propos de vous, à propos de toi, et vous, et toi, et si c'était vous,
      et si c'était toi, ce poste est fait pour vous, ce poste est pour vous si, fait pour vous si,
      fait pour toi si, vous vous reconnaissez, on vous attend, description du profil,
      description du profil recherché, profil attendu, profil idéal, profil requis, profil du candidat,
      candidat idéal, le candidat idéal, pré requis, conditions requises, compétences attendues,
      compétences recherchées, compétences clés, compétences et qualités, savoirs, savoir être, savoir faire,
      aptitudes, connaissances requises, diplôme, diplômes, niveau d'études, niveau requis,
      formation requise, expérience requise, expérience souhaitée, langues, langues requises, permis,
      vous apportez, tu apportes, votre bagage, ton bagage, requis, exigé, indispensable,
      ce que vous apporterez, hard skills, soft skills
    `),
    tasks: list(`
      missions, vos missions, tes missions, votre mission, ta mission, mission, tâches, vos tâches,
      responsabilités, vos responsabilités, descriptif du poste, description du poste, le poste, poste,
      activités, activités principales, votre rôle, ton rôle, rôle, cahier des charges,
      vous serez en charge de, ce que vous ferez, au quotidien, votre quotidien, vos activités,
      missions principales, l'offre, ton quotidien, ta journée, votre journée, une journée type, une journée,
      ce que tu feras, ce que tu vas faire, ce que vous allez faire, ce qui vous attend, ce qui t'attend,
      vos futures missions, tes futures missions, vos missions principales, vos principales missions,
      vos missions au quotidien, principales missions, missions et responsabilités, missions du poste,
      missions confiées, mission principale, la mission, les missions, nos missions pour vous,
      votre terrain de jeu, ton terrain de jeu, ton job, votre job, le job, le rôle, votre fonction,
      fonction, fonctions, la fonction, vos fonctions, vos principales responsabilités,
      responsabilités principales, tes responsabilités, principales responsabilités, tâches principales,
      tâches et responsabilités, vos principales tâches, description, description de la mission,
      description du poste à pourvoir, descriptif, descriptif de la mission, le poste à pourvoir,
      votre poste, ton poste, à propos du poste, à propos de la mission, détail du poste, contenu du poste,
      l'objectif, objectifs, objectif du poste, but de la fonction, vos défis, votre défi, les enjeux,
      vos enjeux, vous serez chargé de, vous serez amené à, vous aurez pour mission,
      vous aurez pour missions, tu seras en charge, rattaché, concrètement, dans ce cadre
    `),
    'nice-to-have': list(`
      un plus, les plus, atouts, souhaité, souhaités, souhaitées, idéalement, serait un plus,
      serait un atout, bonus, apprécié, appréciées, optionnel, facultatif, un vrai plus, serait un vrai plus,
      ce serait un plus, ce serait un vrai plus, les petits plus, le petit plus, les plus du profil,
      vos plus, l'idéal, ce qui fera la différence, ce qui ferait la différence, fera la différence,
      pour aller plus loin, non obligatoire, pas obligatoire, nous apprécierons, nous apprécions, si en plus,
      et si en plus, la cerise sur le gâteau, nice to have, profil souhaité en plus
    `),
    benefits: list(`
      avantages, nos avantages, vos avantages, nous offrons, nous vous offrons, nous proposons,
      ce que nous offrons, notre offre, rémunération, salaire, pourquoi nous rejoindre,
      ce que nous proposons, conditions de travail, conditions, package, nous vous proposons,
      ce que vous trouverez, pourquoi vous serez bien, pourquoi vous allez aimer, pourquoi tu vas aimer,
      pourquoi travailler chez nous, pourquoi travailler avec nous, pourquoi nous choisir, pourquoi venir,
      pourquoi choisir, pourquoi rejoindre, pourquoi chez nous, pourquoi nous, nos atouts, nos plus,
      les plus du poste, les avantages, les avantages du poste, avantages sociaux, vos avantages chez nous,
      ce que l'on vous offre, ce que nous vous offrons, ce qu'on vous offre, ce qu'on t'offre,
      ce qu'on te propose, ce qu'on vous propose, ce que nous te proposons, ce que nous vous proposons,
      ce que vous gagnez, ce que tu gagnes, ce que vous y gagnez, on t'offre, on vous offre, on te propose,
      on vous propose, nous t'offrons, nous te proposons, vous bénéficiez, vous bénéficierez,
      vous bénéficierez de, tu bénéficies, chez nous vous trouverez, rémunération et avantages,
      salaire et avantages, package et avantages, les conditions, conditions d'emploi, conditions du poste,
      conditions proposées, nos conditions, type de contrat, en échange, en retour, en contrepartie,
      la qualité de vie au travail, qvt, nos engagements, notre promesse, prestations, prestations sociales
    `),
    employer: list(`
      à propos, à propos de nous, l'entreprise, entreprise, notre entreprise, qui sommes-nous, présentation,
      la société, notre société, notre équipe, l'équipe, votre équipe, nos valeurs, nos projets, contexte,
      qui sommes nous, qui nous sommes, qui est, nous sommes, à propos de l'entreprise,
      à propos de la société, notre histoire, notre mission, notre culture, notre groupe, le groupe,
      notre client, le client, description de l'entreprise, présentation de l'entreprise,
      présentation de la société, l'établissement, notre établissement, l'association, le service,
      le contexte, contexte du poste, environnement, environnement de travail, votre environnement,
      ton équipe, vos futurs collègues, la structure, la startup, en quelques mots
    `),
    legal: list(`
      égalité des chances, diversité, handicap, mentions légales, protection des données, confidentialité,
      politique de confidentialité, données personnelles, diversité et inclusion, inclusion,
      égalité professionnelle, rgpd, égalité, non-discrimination, handi-accueillant, handicap et inclusion,
      nos engagements rse
    `),
    application: list(`
      candidature, postuler, comment postuler, pour postuler, votre candidature, contact,
      processus de recrutement, déroulement, intéressé*, dossier de candidature, date limite,
      on se rencontre, on se voit, on en parle, rencontrons-nous, envie de nous rejoindre,
      envie de rejoindre, envie de relever, rejoignez-nous, rejoins-nous, rejoignez nous, intéressé,
      cette offre vous intéresse, ce poste vous intéresse, l'offre vous intéresse, vous êtes intéressé,
      le poste vous intéresse, ça vous tente, ça te tente, prêt à, prêt à nous rejoindre,
      étapes du recrutement, étapes de recrutement, les étapes du recrutement, process de recrutement,
      le processus, nos étapes, comment candidater, pour candidater, candidater, candidatez, contactez-nous,
      modalités de candidature, renseignements, informations complémentaires, à vos cv, des questions,
      dépôt des candidatures
    `),
    elsewhere: list(`
      offres similaires, autres offres, offres liées, ces offres pourraient, nos autres offres,
      emplois similaires, alerte emploi, offres d'emploi similaires, recherches associées,
      vous aimerez aussi, ces offres peuvent vous intéresser, dernières offres, plus d'offres,
      jobs similaires,
      rencontrez l'équipe de recrutement, comment correspondez-vous, statistiques exclusives,
      définir une alerte, créez une alerte, créer une alerte, recherches similaires,
      estimation de salaire, salaire estimé, avis sur l'entreprise, partager cette offre,
      signaler cette offre, signaler l'offre, recevez par email, déjà salarié
    `),
  },
  sentences: {
    requirements: list(`
      vous êtes titulaire, tu es titulaire, titulaire d'un, titulaire d'une, titulaire du, vous justifiez,
      vous disposez, vous maîtrisez, vous possédez, vous avez une expérience, vous avez au moins,
      vous avez idéalement, tu as une expérience, issu d'une formation, issue d'une formation, de formation,
      diplômé d'un, diplômée, il est indispensable, indispensable, est exigé, est exigée, est requis,
      est requise, sont requis, sont requises, est obligatoire, est demandée, est demandé,
      nous recherchons une personne, nous cherchons une personne, vous savez, doté d'un, dotée
    `),
    tasks: list(`
      vous serez en charge, vous serez chargé, vous serez chargée, vous serez responsable,
      vous aurez pour mission, vous aurez pour missions, vous assurez, vous assurerez, vous participez,
      vous participerez, vous réalisez, vous gérez, vous accompagnez, vous intervenez, vous contribuez,
      vous prenez en charge, vous êtes en charge, vous êtes responsable de, vous êtes chargé de,
      vos missions, tes missions, votre mission consiste, tu seras en charge, tu participeras,
      tu seras responsable, au quotidien vous, vous effectuez, vous préparez, vous entretenez, vous veillez
    `),
    benefits: list(`
      nous offrons, nous vous offrons, nous vous proposons, nous proposons, on vous propose, on te propose,
      vous bénéficiez, vous bénéficierez, tu bénéficies, tu bénéficieras, tickets restaurant,
      ticket restaurant, titres-restaurant, mutuelle, treizième mois, 13e mois, rémunération, salaire selon,
      prime annuelle, vous profitez, vous profiterez
    `),
    application: list(`
      merci d'adresser, merci d'envoyer, merci de transmettre, envoyez, envoyez-nous, envoie, adressez,
      adresser cv, adresser votre candidature, envoyer votre candidature, envoyer cv, postulez, postule,
      pour postuler, transmettez, candidature à, cv à
    `),
  },
  signs: {
    requirements: list(`
      expérience*, ans en, ans d'expérience, diplôme*, diplômé*, cap, bac, bts, licence, master, cqp,
      titulaire, permis, maîtrise, maîtrisez, connaissance*, bonne connaissance, rigueur, rigoureux,
      autonomie, autonome, sens de, sens du, capacité*, aisance, patience, pédagogie, esprit d'équipe,
      habilitation*, certification*, niveau, bilingue, formation, courant
    `),
    benefits: list(`
      congés, rtt, jours de congés, mutuelle, prime*, tickets restaurant, titres-restaurant,
      ticket restaurant, salaire, rémunération, télétravail, cdi, treizième mois, 13e mois, intéressement,
      participation, 35 heures, horaires, planning, véhicule de service, véhicule de fonction, remboursement,
      transport, cours de langues, nous finançons, prise en charge, pris en charge, comité d'entreprise, cse,
      parking, remise*, avantages
    `),
  },
  optional: list(`
    est un plus, serait un plus, un plus, un atout, serait un atout, est un atout, souhaité, souhaitée,
    souhaitable, apprécié, appréciée, constitue un avantage, un avantage, serait appréciée, optionnel,
    serait apprécié, seraient appréciés, est apprécié, appréciés, appréciées, souhaités, souhaitées,
    bienvenu, bienvenue, non obligatoire, n'est pas obligatoire, pas indispensable, un vrai plus,
    seraient un plus
  `),
  ideally: list(`
    idéalement, de préférence
  `),
  legal: list(`
    égalité des chances, orientation sexuelle, situation de handicap, sans distinction d',
    sans distinction de, origine ethnique, à compétences égales, ouverts aux personnes,
    ouvert aux personnes, ouverts à tous, ouvert à tous, ouvertes à tous, en situation de handicap,
    égalité professionnelle, politique diversité, discrimination*, rgpd, données personnelles,
    personnes handicapées, rqth
  `),
  posting: list(`
    h/f, f/h, cdi, cdd, nous recherchons, candidature, postuler, vos missions, profil recherché,
    votre profil, temps plein, temps partiel, poste, expérience, salaire, rémunération, rejoindre,
    recrutons, recrute, lieu de travail, ans d'expérience, taux d'activité, avantages, télétravail,
    offre d'emploi, stage, missions
  `),
};
