import type { SectionCues } from './cues.ts';

export const en: SectionCues = {
  language: 'en',
  headings: {
    requirements: [
      'requirements', 'required', 'requirement', 'qualifications', 'qualification', 'your profile', 'profile',
      'candidate profile', 'ideal candidate', 'the candidate', 'who you are', 'about you', 'what you bring',
      "what you'll bring", 'what you will bring', 'what you need', "what you'll need", 'you have', 'you bring',
      'you are', 'what we are looking for', "what we're looking for", 'we are looking for', "we're looking for",
      'we expect', 'what we expect', 'must have*', 'must-have*', 'skills', 'your skills', 'key skills', 'skills and experience',
      'skills & experience', 'knowledge', 'competencies', 'competences', 'experience', 'your experience',
      'education', 'person specification', 'essential criteria', 'essential', 'minimum qualifications',
      'basic qualifications', 'what makes you a good fit', 'you should have', 'you might be a fit', 'your background',
      'what you should have', 'tech stack', 'technologies', 'our stack', 'stack', 'what it takes', 'you offer',
      'expectations', 'who we are looking for', "who we're looking for", 'to be successful', 'to succeed',
    ],
    tasks: [
      'responsibilities', 'responsibility', 'tasks', 'your tasks', 'duties', 'key duties', 'job description',
      'your role', 'the role', 'role', 'about the role', 'about this role', 'overview of this role',
      'position overview', 'job summary', 'role overview', 'the job', 'about the job', 'about this job', 'your job',
      'your mission', 'mission', 'what you will do', "what you'll do", 'what you do', 'what you will be doing',
      "what you'll be doing", 'you will', "you'll", 'in this role', 'your day', 'day to day', 'day-to-day',
      'main activities', 'key accountabilities', 'accountabilities', 'your impact', 'the opportunity',
      'job purpose', 'purpose of the role', 'scope of work', 'what the role involves', 'how you will contribute',
      'your contribution', 'your responsibilities', 'key responsibilities', 'position summary', 'the position',
    ],
    'nice-to-have': [
      'nice to have*', 'nice-to-have*', 'good to have', 'preferred', 'preferred qualifications',
      'preferred skills', 'preferred experience', 'desirable', 'desired', 'bonus', 'bonus points', 'extra points',
      'a plus', 'pluses', 'plus', 'would be a plus', 'advantage', 'advantageous', 'desirable criteria', 'ideally',
      'brownie points', 'beneficial', 'not required but', 'nice if you', 'optional', 'additional skills',
    ],
    benefits: [
      'benefits', 'perks', 'perks and benefits', 'what we offer', 'we offer', 'our offer', 'what you get',
      "what you'll get", 'what you will get', "what's in it for you", 'what is in it for you', 'why join us',
      'why work with us', 'why us', 'compensation', 'salary', 'remuneration', 'pay', 'pay range', 'package',
      'rewards', 'we provide', 'what we provide', 'reasons to join', 'you can expect', 'what you can expect',
      'working conditions', 'why you will love', "why you'll love", 'in return', 'joel test',
    ],
    employer: [
      'about us', 'about the company', 'company', 'our company', 'company description', 'who we are', 'about the team',
      'the team', 'our team', 'your team', 'our mission', 'our values', 'our culture', 'our story', 'the company', 'about',
      'company profile', 'company overview', 'company background', 'life at', 'our vision', 'the employer', 'introduction to',
    ],
    legal: [
      'equal opportunity', 'equal opportunities', 'equal employment', 'diversity', 'diversity and inclusion',
      'diversity & inclusion', 'inclusion', 'privacy', 'privacy policy', 'privacy notice', 'data protection',
      'legal notice', 'eeo', 'eeo statement', 'accommodation*', 'disclaimer', 'security verification',
      'notice to recruiters', 'background check*', 'our commitment to',
    ],
    application: [
      'how to apply', 'apply', 'apply now', 'application', 'application process', 'apply for this job',
      'contact', 'contact us', 'interview process', 'hiring process', 'recruitment process', 'next steps',
      'interested', 'closing date', 'deadline', 'your application', 'selection process', 'personal information',
    ],
    elsewhere: [
      'similar jobs', 'related jobs', 'more jobs', 'other jobs', 'recommended jobs', 'similar positions',
      'similar searches', 'people also viewed', 'people also searched', 'you might also like', 'other openings',
      'more openings', 'open positions', 'latest jobs', 'explore jobs', 'referrals increase', 'job alerts',
      'get job alerts', 'sign in', 'welcome back', 'save job', 'share this job', 'more from this employer',
      'explore collaborative articles', 'people', 'similar roles',
    ],
  },
  optional: [
    'nice to have', 'nice-to-have', 'is a plus', 'are a plus', 'a plus', 'big plus', 'would be a plus',
    'is an advantage', 'an advantage', 'would be an advantage', 'is a bonus', 'a bonus', 'bonus points', 'is desirable',
    'are desirable', 'desirable', 'preferred but not required', 'not required but', 'not essential', 'ideally',
    'preferably', 'is beneficial', 'advantageous', 'is preferred', 'are preferred', 'optional',
  ],
  legal: [
    'equal opportunity employer', 'equal opportunities employer', 'without regard to', 'regardless of race',
    'regardless of gender', 'sexual orientation', 'protected veteran*', 'reasonable accommodation*',
    'protected characteristic*', 'disability status', 'gender identity', 'all qualified applicants',
  ],
  posting: [
    'we are looking for', "we're looking for", 'we are seeking', 'you will', "you'll", 'apply', 'full-time',
    'full time', 'part-time', 'part time', 'permanent', 'm/f/d', 'f/m/d', 'f/m/x', 'm/f/x', 'm/w/d', 'years of experience',
    'responsibilities', 'requirements', 'qualifications', 'salary', 'join our', 'join us', 'candidate*',
    'the role', 'this role', 'hiring', 'seniority level', 'employment type', 'contract type', 'applicants', 'shifts',
    'what we offer', 'benefits', 'remote', 'work experience', 'start date', 'cover letter', 'vacancy',
  ],
}; // prettier-ignore
