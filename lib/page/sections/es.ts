import { list, type SectionCues } from './cues.ts';

export const es: SectionCues = {
  language: 'es',
  headings: {
    requirements: list(`
      requisitos, requerimientos, requisitos mínimos, requisitos imprescindibles, requisitos del puesto,
      perfil, tu perfil, su perfil, perfil requerido, perfil buscado, perfil del candidato,
      perfil de la candidatura, perfil profesional, qué buscamos, que buscamos, a quién buscamos,
      a quien buscamos, buscamos, lo que buscamos, qué pedimos, qué te pedimos, pedimos, se requiere,
      se requieren, se necesita, qué necesitas, qué necesitamos, lo que necesitas, lo que necesitamos,
      necesitas, necesitamos de ti, qué esperamos, qué esperamos de ti, esperamos, lo que esperamos,
      qué debes tener, debes tener, imprescindible, imprescindibles, formación, formación requerida,
      formación y experiencia, estudios, estudios mínimos, titulación, experiencia, experiencia mínima,
      experiencia requerida, conocimientos, conocimientos necesarios, conocimientos requeridos, habilidades,
      competencias, aptitudes, capacidades, idiomas, idiomas requeridos, quién eres, sobre ti, cómo eres,
      qué aportas, lo que aportas, qué te hace encajar, encajas si, eres la persona,
      este puesto es para ti si, es para ti si, cualificación, cualificaciones, tecnologías,
      stack tecnológico, qué tienes que tener, qué hace falta, qué valoramos de ti, serás un buen candidato
    `),
    tasks: list(`
      funciones, tus funciones, sus funciones, principales funciones, funciones principales,
      funciones y responsabilidades, tareas, tus tareas, tareas principales, responsabilidades,
      tus responsabilidades, principales responsabilidades, responsabilidades principales, qué harás,
      que harás, qué vas a hacer, lo que harás, cuál será tu misión, tu misión, tu rol, el rol, tu papel,
      tu puesto, el puesto, descripción del puesto, descripción de la oferta, descripción del empleo,
      descripción, puesto de trabajo, misión, misión del puesto, objetivo del puesto, tu día a día,
      día a día, un día en, cuáles serán tus funciones, cuál será tu función, serás responsable de,
      te encargarás de, qué te espera, tus retos, tu reto, el reto, en qué consiste, qué implica,
      actividades, el trabajo, tu trabajo, cometido, a qué te dedicarás, en este puesto
    `),
    'nice-to-have': list(`
      se valorará, se valora, valorable, valorables, valoramos, valoraremos, valoraremos positivamente,
      se valorará positivamente, requisitos deseables, requisitos valorables, deseable, deseables, deseado,
      requisitos deseados, plus, un plus, será un plus, sería un plus, puntos extra, puntos extras,
      sumarás puntos, suma puntos, sumas puntos, bonus, extra, no imprescindible, opcional, ideal si,
      idealmente, nos encantará, nos encantaría, si además, y si además, conocimientos valorables,
      nice to have
    `),
    benefits: list(`
      ofrecemos, qué ofrecemos, que ofrecemos, qué te ofrecemos, te ofrecemos, lo que ofrecemos, se ofrece,
      ofertamos, beneficios, beneficios sociales, tus beneficios, ventajas, condiciones,
      condiciones laborales, condiciones del puesto, retribución, salario, remuneración, compensación,
      qué te llevas, qué tendrás, qué obtendrás, qué ganas, qué hay para ti, por qué trabajar,
      por qué unirte, por qué nosotros, por qué elegirnos, por qué te va a gustar, por qué te gustará,
      nuestra oferta, nuestra propuesta, paquete, disfrutarás de, de qué disfrutarás, qué encontrarás,
      lo que te espera con nosotros, contrato y salario, horario y salario
    `),
    employer: list(`
      sobre nosotros, sobre nosotras, quiénes somos, quienes somos, somos, la empresa, nuestra empresa,
      sobre la empresa, acerca de, acerca de nosotros, conócenos, nuestra historia, nuestro equipo,
      el equipo, tu equipo, sobre el equipo, nuestra cultura, nuestros valores, nuestra misión,
      descripción de la empresa, la compañía, nuestra compañía, sobre
    `),
    legal: list(`
      igualdad de oportunidades, igualdad, diversidad, inclusión, diversidad e inclusión,
      protección de datos, política de privacidad, privacidad, aviso legal, compromiso con la igualdad,
      plan de igualdad
    `),
    application: list(`
      cómo aplicar, cómo inscribirse, cómo inscribirte, inscríbete, inscripción, aplica, aplica ya, postula,
      postúlate, candidatura, tu candidatura, presenta tu candidatura, envía tu cv, contacto,
      proceso de selección, el proceso, proceso de contratación, te interesa, te apuntas, interesados,
      personas interesadas, fecha límite, plazo, únete a nosotros, te animas, quieres unirte
    `),
    elsewhere: list(`
      ofertas similares, empleos similares, ofertas relacionadas, otras ofertas, más ofertas,
      ofertas que te pueden interesar, trabajos similares, también te puede interesar,
      búsquedas relacionadas, alertas de empleo,
      te gustaría trabajar en, crea una alerta, crear alerta, salario estimado,
      valoraciones de la empresa, denunciar oferta, compartir oferta, estimación salarial
    `),
  },
  sentences: {
    requirements: list(`
      es imprescindible, imprescindible, se requiere, se requieren, es necesario, es necesaria, requerimos,
      buscamos una persona con, buscamos a alguien, debes tener, debes contar con, necesitas tener,
      deberás tener, con experiencia en, experiencia mínima de, exigimos, pedimos, hace falta
    `),
    tasks: list(`
      te encargarás, se encargará, serás responsable de, será responsable de, tus funciones, tus tareas,
      sus funciones, tu misión será, participarás en, realizarás, desempeñarás, colaborarás, te ocuparás
    `),
    benefits: list(`
      ofrecemos, te ofrecemos, se ofrece, disfrutarás, contarás con, tendrás acceso, tendrás derecho,
      ponemos a tu disposición, nuestros beneficios, contrato indefinido, salario competitivo, salario de,
      salario según
    `),
    application: list(`
      envíanos tu, envía tu, mándanos tu, manda tu, enviar cv, enviar currículum, inscríbete, postula,
      puedes enviar, interesados enviar, remitir cv
    `),
  },
  signs: {
    requirements: list(`
      experiencia, año como mínimo, años de experiencia, titulación, título, grado, ciclo formativo, carné*,
      carnet, permiso de conducir, conocimiento*, dominio, nivel de, nivel alto, capacidad*, habilidad*,
      disponibilidad, trabajo en equipo, formación en, certificado, manejo, proactiv*, responsable,
      organizad*, iniciativa, vehículo propio, inglés fluido, bilingüe, mínimo
    `),
    benefits: list(`
      vacaciones, días libres, salario, sueldo, plus de, plus, nocturnidad, contrato indefinido,
      contrato fijo, seguro médico, seguro de salud, cheque*, ticket*, dietas, descuentos, horario flexible,
      jornada intensiva, teletrabajo, te pagamos, pagamos, a cargo de la empresa, incorporación inmediata,
      estabilidad, formación continua, coche de empresa, vehículo de empresa, retribución, pagas, gimnasio,
      conciliación
    `),
  },
  optional: list(`
    se valorará, se valora, se valorarán, valorable, valorables, valoraremos, valoramos positivamente,
    se tendrá en cuenta, es un plus, será un plus, sería un plus, un plus, deseable, deseables, preferible,
    no imprescindible, no es imprescindible, no es necesario, no excluyente, opcional, será una ventaja,
    es una ventaja, suma puntos, puntos extra
  `),
  ideally: list(`
    idealmente, preferiblemente, preferentemente
  `),
  legal: list(`
    igualdad de oportunidades, igualdad de trato, sin discriminación, sin distinción de,
    independientemente de su, orientación sexual, certificado de discapacidad, protección de datos,
    tratamiento de datos, tratamiento de tus datos, no discriminación, rgpd, diversidad e inclusión
  `),
  posting: list(`
    buscamos, se busca, ofrecemos, se ofrece, requisitos, funciones, jornada completa, jornada parcial,
    media jornada, contrato indefinido, contrato temporal, tipo de contrato, salario, vacante*,
    candidatura, candidatos, inscríbete, currículum, incorporación, teletrabajo, experiencia mínima,
    oferta de empleo, puesto, se valorará, años de experiencia, proceso de selección, incorporarse,
    beneficios, postula*
  `),
};
