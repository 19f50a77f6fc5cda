import { list, type SectionCues } from './cues.ts';

export const it: SectionCues = {
  language: 'it',
  headings: {
    requirements: list(`
      requisiti, requisiti richiesti, requisiti minimi, requisiti necessari, requisiti obbligatori,
      requisiti essenziali, i requisiti, profilo, il profilo, il tuo profilo, profilo ricercato,
      profilo ideale, profilo richiesto, il candidato ideale, la candidata ideale, candidato ideale,
      la persona ideale, la persona che cerchiamo, chi cerchiamo, chi stiamo cercando, cosa cerchiamo,
      stiamo cercando, cerchiamo, cosa chiediamo, cosa ti chiediamo, chiediamo, si richiede, si richiedono,
      richiediamo, è richiesto, sono richiesti, cosa ci aspettiamo, ci aspettiamo, cosa ti serve, cosa serve,
      ti serve, di cosa hai bisogno, competenze, competenze richieste, competenze tecniche,
      le tue competenze, conoscenze, conoscenze richieste, capacità, abilità, esperienza,
      esperienza richiesta, formazione, titolo di studio, istruzione, lingue, qualifiche, chi sei, sei tu,
      sei la persona giusta se, fa per te se, questo lavoro fa per te, cosa porti con te, cosa devi avere,
      soft skills, hard skills, tecnologie, attitudini, caratteristiche, caratteristiche richieste,
      preferiamo chi
    `),
    tasks: list(`
      mansioni, le mansioni, le tue mansioni, principali mansioni, attività, le tue attività,
      attività principali, principali attività, responsabilità, le tue responsabilità,
      principali responsabilità, responsabilità principali, compiti, i tuoi compiti, ruolo, il ruolo,
      il tuo ruolo, descrizione del ruolo, descrizione del lavoro, descrizione della posizione, descrizione,
      la posizione, posizione, la risorsa, la risorsa si occuperà, la risorsa si occuperà di, si occuperà di,
      ti occuperai di, di cosa ti occuperai, cosa farai, che cosa farai, cosa dovrai fare, la tua missione,
      la missione, mission, scopo della posizione, obiettivo del ruolo, la tua giornata, una giornata,
      la giornata tipo, il lavoro, il tuo lavoro, cosa ti aspetta, sarai responsabile di, nel dettaglio,
      la figura, la figura si occuperà, job description, la sfida, le tue sfide
    `),
    'nice-to-have': list(`
      punti in più, un punto in più,
      requisiti preferenziali, costituisce titolo preferenziale, titolo preferenziale, preferibile,
      preferibili, preferenziale, preferenziali, gradito, gradita, graditi, gradite, è un plus, un plus,
      plus, costituisce un plus, sarà un plus, nice to have, desiderabile, desiderabili, requisiti graditi,
      completano il profilo, completa il profilo, sarebbe bello, ci piacerebbe, se inoltre, bonus,
      punti extra, non indispensabile, apprezziamo, è gradita, opzionali, requisiti opzionali
    `),
    benefits: list(`
      cosa trovi, cosa trovi da noi, da noi trovi,
      offriamo, cosa offriamo, cosa ti offriamo, ti offriamo, che cosa offriamo, si offre, la nostra offerta,
      l'offerta, offerta, l'azienda offre, l'offerta comprende, benefit, benefits, i benefit, i tuoi benefit,
      vantaggi, i vantaggi, i tuoi vantaggi, retribuzione, stipendio, ral, inquadramento, condizioni,
      condizioni di lavoro, condizioni contrattuali, contratto, pacchetto retributivo,
      perché lavorare con noi, perché noi, perché unirti a noi, perché sceglierci, cosa avrai, cosa otterrai,
      cosa c'è per te, cosa troverai, troverai, avrai, welfare, cosa ti proponiamo, proponiamo
    `),
    employer: list(`
      chi siamo, su di noi, l'azienda, azienda, la nostra azienda, la società, profilo aziendale,
      il nostro team, il team, la tua squadra, la squadra, la nostra storia, i nostri valori,
      la nostra missione, la nostra cultura, descrizione dell'azienda, informazioni sull'azienda,
      il nostro cliente, l'azienda cliente, scopri chi siamo
    `),
    legal: list(`
      pari opportunità, diversità, inclusione, diversità e inclusione, privacy, informativa privacy,
      informativa sulla privacy, protezione dei dati, trattamento dei dati, note legali
    `),
    application: list(`
      come candidarsi, candidati, candidati ora, candidatura, candidature, la tua candidatura,
      invia la tua candidatura, invia il tuo cv, inviaci il tuo cv, contatti, processo di selezione,
      iter di selezione, il processo, sei interessato, sei interessata, ti interessa, interessato,
      interessati, ti riconosci, scadenza, modalità di candidatura, unisciti a noi, ti abbiamo incuriosito
    `),
    elsewhere: list(`
      offerte simili, annunci simili, lavori simili, altre offerte, altri annunci, offerte correlate,
      posizioni simili, altre posizioni aperte, potrebbero interessarti, ricerche correlate,
      crea un avviso, stima dello stipendio, recensioni aziendali, segnala annuncio,
      condividi l'offerta, imposta un avviso
    `),
  },
  sentences: {
    requirements: list(`
      è richiesta, è richiesto, sono richiesti, sono richieste, si richiede, si richiedono, richiediamo,
      è necessario, è necessaria, è indispensabile, indispensabile, è fondamentale,
      cerchiamo una persona con, devi avere, devi possedere, il candidato ideale, la candidata ideale,
      possiede, chiediamo
    `),
    tasks: list(`
      ti occuperai, si occuperà, sarai responsabile, sarà responsabile, avrai il compito, avrà il compito,
      le tue mansioni, svolgerai, svolgerà, gestirai, collaborerai, dovrai occuparti, sarai coinvolto,
      sarai coinvolta
    `),
    benefits: list(`
      offriamo, ti offriamo, si offre, l'azienda offre, l'offerta prevede, proponiamo, avrai diritto,
      avrai accesso, potrai contare su, mettiamo a disposizione, è previsto, sono previsti,
      si propone contratto, riceverai, contratto a tempo indeterminato, retribuzione
    `),
    application: list(`
      invia il, invia la, inviaci, inviare il, inviare cv, candidati, scrivi a, scrivici, manda il tuo,
      per candidarsi, gli interessati
    `),
  },
  signs: {
    requirements: list(`
      esperienza, diploma, laurea, qualifica, patente*, conoscenza*, conoscenze, capacità, buona conoscenza,
      ottima conoscenza, precisione, autonomia, disponibilità a, attitudine, predisposizione,
      titolo di studio, attestato, patentino, automunit*, flessibilità, affidabilità, serietà,
      lavoro in team, problem solving, anni di, inglese fluente, mano ferma, possesso, certificazion*
    `),
    benefits: list(`
      ferie, buoni pasto, ticket, stipendio, retribuzione, ral, contratto, tempo indeterminato,
      apprendistato, mensa, welfare, assicurazione sanitaria, auto aziendale, smart working,
      orario flessibile, premio, premi, bonus, tredicesima, quattordicesima, permessi, corsi di, paghiamo,
      formazione continua, crescita professionale, sconti, rimborso, alloggio, buoni acquisto
    `),
  },
  optional: list(`
    titolo preferenziale, preferibile, preferenziale, gradito, gradita, graditi, gradite, è un plus,
    un plus, costituisce un plus, sarà un plus, rappresenta un plus, costituirà un plus, desiderabile,
    auspicabile, non indispensabile, non è richiesta, non necessario, nice to have, opzionale,
    sarà considerato un plus, un vantaggio, costituisce un vantaggio, apprezzata, apprezzato
  `),
  ideally: list(`
    idealmente, preferibilmente
  `),
  legal: list(`
    entrambi i sessi, ambosessi, l 903/77, leggi 903/77, dlgs 198/2006, pari opportunità,
    senza distinzione, persone di ogni genere, di ogni genere, regolamento ue, gdpr, trattamento dei dati,
    categorie protette, orientamento sessuale, senza discriminazioni, tutte le età e tutte le nazionalità,
    d lgs
  `),
  posting: list(`
    cerchiamo, ricerchiamo, stiamo cercando, siamo alla ricerca, offriamo, si offre, requisiti, mansioni,
    candidatura, candidati, candidato, tempo pieno, tempo parziale, part-time, full-time,
    tempo indeterminato, tempo determinato, contratto, ccnl, ral, retribuzione, sede di lavoro,
    luogo di lavoro, curriculum, risorsa, ruolo, inserimento, esperienza pregressa, annuncio di lavoro,
    offerta di lavoro, selezioniamo, assunzione
  `),
};
