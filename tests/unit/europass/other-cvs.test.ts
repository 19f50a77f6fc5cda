/** CVs as other programs and older years wrote them: the forms met in public, the content made up. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';

const read = async (content: string | object) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { curriculum } = await readCredentialFile(strToU8(text), () => Promise.reject(new Error('no PDF')));
  if (!curriculum) throw new Error('No CV was read.');
  return { ...curriculum, lines: curriculum.text.split('\n') };
};
const candidate = (person: string, profile: string, namespace = 'http://www.europass.eu/1.0') =>
  `<Candidate xmlns="${namespace}" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9">
    <CandidateSupplier><hr:PartyName>Owner</hr:PartyName><PersonContact><PersonName>
      <oa:GivenName>Other</oa:GivenName><hr:FamilyName>Contact</hr:FamilyName></PersonName></PersonContact></CandidateSupplier>
    <CandidatePerson><PersonName><oa:GivenName>Ida</oa:GivenName><hr:FamilyName>Muster</hr:FamilyName></PersonName>${person}</CandidatePerson>
    <CandidateProfile>${profile}</CandidateProfile></Candidate>`;
const competency = (id: string, taxonomy: string) =>
  `<PersonCompetency><CompetencyID>${id}</CompetencyID><hr:TaxonomyID>${taxonomy}</hr:TaxonomyID></PersonCompetency>`;

describe('a Europass CV of today', () => {
  it('is the person’s, not that of who is named before her', async () => {
    expect(
      await read(candidate('', '<hr:ExecutiveSummary>I make coffee</hr:ExecutiveSummary>')),
    ).toMatchObject({
      ...{ shape: 'europass-cv', name: 'Ida Muster', text: 'I make coffee' },
    });
  });

  it('names mother tongues, by code or in words', async () => {
    const tongues =
      '<PrimaryLanguageCode name="NORMAL">ara</PrimaryLanguageCode><PrimaryLanguageCode name="FREE_TEXT">Ladin</PrimaryLanguageCode>';
    expect((await read(candidate(tongues, ''))).lines).toEqual(['Arabic', 'Ladin']);
  });

  it('names languages by any code, and other competencies in their own words', async () => {
    const qualifications = [
      ...[competency('deu', 'language'), competency('pt-BR', 'language'), competency('Ladin', 'language')],
      ...[competency('Welding', 'other'), competency('C1', 'other')],
    ].join('');
    const { lines } = await read(
      candidate('', `<PersonQualifications>${qualifications}</PersonQualifications>`),
    );
    expect(lines).toEqual(['German', 'Portuguese', 'Ladin', 'Welding']);
  });
});

describe('a Europass CV of earlier years', () => {
  it('is not that of who signed it', async () => {
    const { name, lines } = await read(`<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">
      <VerifiableDocumentInfo><SigningInfo><Signee><PersonName><FirstName>Sig</FirstName><Surname>Nee</Surname></PersonName></Signee></SigningInfo>
        <ValidationInfo><Procedure>hand in at the office</Procedure></ValidationInfo></VerifiableDocumentInfo>
      <LearnerInfo><Identification><PersonName><FirstName>Ida</FirstName><Surname>Muster</Surname></PersonName></Identification>
        <Skills><Computer><Skill><Description>I use spreadsheets</Description></Skill></Computer></Skills></LearnerInfo></SkillsPassport>`);
    expect(name).toBe('Ida Muster');
    expect(lines).toEqual(['I use spreadsheets']);
  });

  it('of before 2012 is read: its root and its elements are in small letters', async () => {
    const { shape, name, lines } =
      await read(`<europass:learnerinfo xmlns:europass="http://europass.cedefop.europa.eu/Europass/V2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <docinfo><comment>made by a program</comment></docinfo><prefs><field name="step1.lastName"/></prefs>
      <identification><firstname>Ida</firstname><lastname>Muster</lastname><contactinfo><address><addressLine>Road 1</addressLine></address></contactinfo><photo>/9j/4AAQ</photo></identification>
      <workexperiencelist><workexperience><period><from><year>2005</year></from></period><position><label>Barista</label></position></workexperience></workexperiencelist>
      <languagelist><language xsi:type="europass:foreign"><code>en</code><label>English</label><level><listening>c1</listening></level></language></languagelist>
      <skilllist><skill xsi:type="europass:computer">I use spreadsheets</skill></skilllist></europass:learnerinfo>`);
    expect({ shape, name }).toEqual({ shape: 'europass-cv', name: 'Ida Muster' });
    expect(lines).toEqual(['Barista', 'English', 'I use spreadsheets']);
  });

  it('is read under the root that some programs give it, and in JSON with small first letters', async () => {
    const xml = await read(
      '<Europass xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Skills><Computer><Description>SQL</Description></Computer></Skills></LearnerInfo></Europass>',
    );
    expect(xml).toMatchObject({ shape: 'europass-cv', text: 'SQL' });
    const identification = { personName: { firstName: 'Ida', surname: 'Muster' } };
    const json = await read({
      skillsPassport: { learnerInfo: { identification, skills: { computer: 'SQL' } } },
    });
    expect(json).toMatchObject({ shape: 'europass-cv', name: 'Ida Muster', text: 'SQL' });
  });
});

it('a CV of HR Open is read as a CV, and not called Europass’s', async () => {
  const third = await read(
    candidate('', '<hr:CompetencyName>SQL</hr:CompetencyName>', 'http://www.hr-xml.org/3'),
  );
  expect(third).toMatchObject({ shape: 'unknown', name: 'Ida Muster', text: 'SQL' });
  const older = await read(`<Resume xmlns="http://ns.hr-xml.org/2006-02-28"><StructuredXMLResume>
    <ContactInfo><PersonName><FormattedName>Ida Muster</FormattedName></PersonName></ContactInfo>
    <Qualifications><Competency name="SQL"/></Qualifications></StructuredXMLResume></Resume>`);
  expect(older).toMatchObject({ shape: 'unknown', name: 'Ida Muster', text: 'SQL' });
});
