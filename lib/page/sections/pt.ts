import { list, type SectionCues } from './cues.ts';

export const pt: SectionCues = {
  language: 'pt',
  headings: {
    requirements: list(`
      requisitos, requisitos obrigatórios, requisitos mínimos, requisitos da vaga, pré-requisitos,
      requisitos necessários, perfil, o teu perfil, o seu perfil, perfil pretendido, perfil procurado,
      perfil do candidato, perfil do/a candidato/a, perfil ideal, quem procuramos, quem buscamos,
      o que procuramos, o que buscamos, procuramos, buscamos, estamos à procura, o que precisas,
      o que precisas de ter, o que precisa, precisas de, o que pedimos, o que esperamos,
      o que esperamos de ti, o que esperamos de você, esperamos, exigimos, exige-se, exigências, requer-se,
      é necessário, o que deves ter, deves ter, o que você precisa, o que você precisa ter, o que trazes,
      o que trazes contigo, o que tens, quem és, quem és tu, sobre ti, sobre você, és tu, se és, se tens,
      qualificações, habilitações, habilitações literárias, formação, formação académica, formação acadêmica,
      escolaridade, experiência, experiência profissional, experiência necessária, conhecimentos,
      conhecimentos técnicos, competências, competências técnicas, habilidades, aptidões, capacidades,
      idiomas, línguas, tecnologias, imprescindível, indispensável, obrigatório, esta vaga é para ti se,
      é para ti se
    `),
    tasks: list(`
      funções, as tuas funções, as suas funções, principais funções, função, a função, a tua função, tarefas,
      as tuas tarefas, principais tarefas, responsabilidades, as tuas responsabilidades,
      principais responsabilidades, responsabilidades e atribuições, atribuições, atividades,
      principais atividades, suas atividades, descrição da função, descrição da vaga, descrição do cargo,
      descrição, o que vais fazer, o que irás fazer, o que você vai fazer, o que você fará, o que farás,
      o que fará, o teu papel, o seu papel, a tua missão, missão, objetivo da função, o desafio,
      o teu desafio, desafios, o teu dia a dia, dia a dia, um dia, seu dia a dia, o dia a dia,
      serás responsável por, será responsável por, a vaga, sobre a vaga, sobre a função, sobre o cargo,
      a oportunidade, a posição, o cargo, o trabalho, o que te espera
    `),
    'nice-to-have': list(`
      valoriza-se, valorizamos, será valorizado, fator preferencial, fatores preferenciais,
      factor preferencial, preferencial, preferência, requisitos preferenciais, desejável, desejáveis,
      requisitos desejáveis, diferencial, diferenciais, será um diferencial, mais-valia, mais-valias,
      é uma mais-valia, será uma mais-valia, plus, um plus, bónus, bônus, nice to have, pontos extra,
      pontos a favor, vantagem, dá-se preferência, não obrigatório, opcional, idealmente, seria ótimo
    `),
    benefits: list(`
      oferecemos, o que oferecemos, o que temos para oferecer, o que te oferecemos, oferece-se, oferta,
      a nossa oferta, o que podes esperar, benefícios, os teus benefícios, regalias, vantagens, condições,
      condições oferecidas, condições de trabalho, remuneração, salário, vencimento, pacote, pacote salarial,
      porquê trabalhar connosco, porquê nós, por que trabalhar, por que trabalhar conosco, por que se juntar,
      porque trabalhar, o que ganhas, o que tens a ganhar, a ganhar, o que vais ganhar, o que receberás,
      o que vais receber, o que vais encontrar, o que encontras, terás acesso a, o que damos, damos-te
    `),
    employer: list(`
      sobre nós, sobre a empresa, sobre, quem somos, somos, a empresa, a nossa empresa, nossa empresa,
      empresa, o nosso cliente, nosso cliente, a nossa história, a nossa equipa, a equipa, o teu time,
      o time, nosso time, a nossa cultura, os nossos valores, a nossa missão, nossa missão, conhece-nos,
      descrição da empresa, apresentação
    `),
    legal: list(`
      igualdade de oportunidades, diversidade, inclusão, diversidade e inclusão, privacidade,
      política de privacidade, proteção de dados, rgpd, lgpd, aviso legal
    `),
    application: list(`
      como candidatar, como te candidatares, como se candidatar, candidatura, candidaturas,
      a tua candidatura, candidata-te, candidate-se, envia a tua candidatura, envia o teu cv, envie o seu cv,
      envio de candidaturas, contacto, contactos, contato, processo de recrutamento, processo seletivo,
      processo de seleção, etapas do processo, interessado, interessada, tens interesse, ficaste interessado,
      queres juntar-te, junta-te a nós, prazo, data limite, inscreva-se, inscrições, próximos passos
    `),
    elsewhere: list(`
      vagas semelhantes, ofertas semelhantes, empregos semelhantes, outras ofertas, outras vagas,
      vagas relacionadas, anúncios semelhantes, também te pode interessar, pesquisas relacionadas,
      alertas de emprego,
      criar alerta, salário estimado, avaliações da empresa, denunciar anúncio, partilhar oferta
    `),
  },
  sentences: {
    requirements: list(`
      é necessário, é necessária, é imprescindível, imprescindível, é obrigatório, obrigatório,
      é indispensável, exige-se, exigimos, requer-se, pretende-se, procuramos alguém, procuramos pessoas,
      procuramos candidatos, procuramos profissionais, deves ter, deverás ter, deverá ter, precisas de ter,
      você precisa ter, ter experiência em, com experiência em, experiência mínima
    `),
    tasks: list(`
      serás responsável, será responsável, ficarás responsável, irás, vais ser responsável, terás como,
      terás a responsabilidade, as tuas funções, as suas funções, as tuas tarefas, você irá, você vai,
      você será responsável, atuarás, participarás, a tua missão
    `),
    benefits: list(`
      oferecemos, oferece-se, oferecemos-te, terás direito, terás acesso, terá direito, terá acesso,
      damos-te, proporcionamos, disponibilizamos, contrato sem termo, subsídio de alimentação,
      seguro de saúde, vale-refeição, vale-transporte, vale transporte, plano de saúde,
      remuneração competitiva, salário compatível
    `),
    application: list(`
      envia a tua, envia o teu, envie o seu, envie a sua, enviar cv, enviar currículo, candidata-te,
      candidate-se, os interessados devem, interessados devem, inscreva-se
    `),
  },
  signs: {
    requirements: list(`
      experiência, curso de, curso, licenciatura, formação em, 12.º ano, ensino, carta de condução, cnh,
      conhecimento*, domínio, inglês fluente, fluência, capacidade*, disponibilidade, facilidade, sentido de,
      espírito de equipa, trabalho em equipe, proatividade, proativ*, organização, autonomia,
      responsabilidade, anos de, bom olho, habilitações, certificação, certificado, mínimo de
    `),
    benefits: list(`
      férias, salário, vencimento, contrato sem termo, contrato, subsídio*, seguro de saúde, seguro,
      vale-refeição, vale-transporte, plano de saúde, prémio*, bónus, bônus, descontos, horário flexível,
      teletrabalho, home office, ginásio, gympass, viatura, pagamos-te, pagamos, formação contínua,
      alojamento, refeições, folgas, semana de quatro dias, participação nos lucros, progressão
    `),
  },
  optional: list(`
    valoriza-se, valorizamos, será valorizado, será valorizada, fator preferencial, preferencial,
    desejável, desejáveis, diferencial, é um diferencial, será um diferencial, mais-valia, uma mais-valia,
    é um plus, um plus, vantagem, será uma vantagem, não obrigatório, não é obrigatório, não é necessário,
    opcional
  `),
  ideally: list(`
    idealmente, preferencialmente, de preferência
  `),
  legal: list(`
    igualdade de oportunidades, sem discriminação, sem distinção, independentemente de género,
    independentemente de gênero, independentemente da, orientação sexual, tratamento de dados,
    proteção de dados, rgpd, lgpd, pessoas com deficiência, vagas afirmativas, diversidade e inclusão,
    todas as candidaturas são analisadas
  `),
  posting: list(`
    procuramos, recrutamos, buscamos, estamos a recrutar, estamos contratando, oferecemos, oferece-se,
    requisitos, candidatura*, candidate-se, candidata-te, currículo, contrato sem termo, contrato a termo,
    tempo inteiro, tempo integral, part-time, full-time, efetivo, clt, salário, vencimento, remuneração,
    vaga, vagas, função, regime híbrido, teletrabalho, anos de experiência, oferta de emprego, benefícios,
    subsídio de alimentação, vale-transporte, local de trabalho, entrada imediata
  `),
};
